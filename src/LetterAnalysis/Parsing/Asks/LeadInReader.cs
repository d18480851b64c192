using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Reads sentences and headings that open a list of asks: "we urge the government to:", "Our demands".</summary>
internal static class LeadInReader
{
    private const int LongestHeading = 10;
    private const int LongestSubject = 6;
    private const int MostWordsBetween = 4;
    private const int MostNestedFrames = 4;

    /// <summary>True when a text opens a list of asks.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="reason">What tells so; empty when it does not.</param>
    public static bool Opens(AskScan scan, out string reason)
    {
        reason = "";
        int end = scan.Tokens.Length;
        if (end == 0) return false;
        bool colon = scan.IsMark(end - 1, ':');
        bool open = colon || !scan.IsPunctuation(end - 1) || scan.KeyAt(end - 1) is "..." or "-";
        if (!open && !NamesList(scan, 0, end, out _)) return false;
        List<(int From, int To)> sentences = SentenceCutter.Cut(scan, 0);
        (int from, int to) = sentences[^1];
        int last = to;
        while (last > from && scan.IsPunctuation(last - 1)) last--;
        bool listed = NamesList(scan, from, to, out bool weak);
        SenderFrame? asking = Frame(scan, from, to);
        if (GivesReasons(scan, asking?.To ?? from, to)) return false;
        if (asking is { } frame)
        {
            FrameComplement complement = FrameComplement.Read(scan, frame.To, to, frame.Verb.Takes);
            bool ends = complement.Kind == ComplementKind.Open || EndsInMarker(scan, last) || IsBareSubject(scan, complement, to);
            reason = ends && open ? "the senders ask, and the sentence goes on below"
                : colon ? "the senders ask, with a colon"
                : listed ? "the senders ask for the following" : "";
            return reason.Length > 0;
        }
        if (open && EndsInAsk(scan, from, last, out reason)) return true;
        if (Reports(scan, from, to)) return false;
        if (listed && (!weak || Addresses(scan, from, to)))
        {
            bool sent = open || scan.Words.Senders.TryFind(scan.Tokens, from, to, out _, out _);
            reason = sent ? "it names a list of asks" : "";
        }
        else if (open && IsHeading(scan, from, last)) reason = "a heading that names asks";
        return reason.Length > 0;
    }

    /// <summary>Reads what a lead-in hands on to the items below it.</summary>
    public static AskFrame Read(AskScan scan)
    {
        List<(int From, int To)> sentences = SentenceCutter.Cut(scan, 0);
        for (int i = sentences.Count - 1; i >= 0; i--)
        {
            (int from, int to) = sentences[i];
            if (Frame(scan, from, to) is { } frame) return Read(scan, frame, from, to);
            if (i == sentences.Count - 1 && ReadUnframed(scan, from, to) is { } unframed) return unframed;
        }
        return AskFrame.None;
    }

    private static AskFrame Read(AskScan scan, SenderFrame frame, int from, int to)
    {
        FrameComplement complement = FrameComplement.Read(scan, frame.To, to, frame.Verb.Takes);
        int last = to;
        while (last > frame.To && scan.IsPunctuation(last - 1)) last--;
        bool clauses = scan.Past(scan.Words.That, last - 1) == last;
        var read = new AskFrame(frame.Verb.Name, [], frame.Verb.Takes.HasFlag(FrameTakes.Hope), clauses);
        // "we ask that you:", "we ask that it:" after a sentence that named it
        if ((IsBareSubject(scan, complement, to) || (complement.Kind == ComplementKind.Clause && scan.IsMark(to - 1, ':'))) && !NamesList(scan, frame.To, to, out _))
        {
            bool pronoun = scan.Has(scan.Words.Pronouns, complement.ActionFrom) && !scan.Has(scan.Words.You, complement.ActionFrom);
            if (!pronoun) return read.Towards(AddresseePrinter.Print(scan, complement.ActionFrom, last));
            return Frame(scan, 0, from) is { } before
                ? read.Towards(FrameComplement.Read(scan, before.To, from, before.Verb.Takes).Addressee) : read;
        }
        // "we urge the inclusion of the following recommendations:" names the list, not whom it is for.
        string? addressee = complement.Kind == ComplementKind.Open && NamesList(scan, frame.To, to, out _) ? null
            : complement.Addressee ?? frame.Addressee;
        read = read.Towards(Container(scan, frame.To, to)).Towards(addressee).Towards(AddresseeOfList(scan, frame.To, to));
        // "we urge you to take the following steps": the items say what; "we request the resolution to call upon states to": the inner
        // chain counts.
        for (int depth = 0; depth < MostNestedFrames && complement.Kind == ComplementKind.Action; depth++)
        {
            int inner = scan.SkipAdverbs(scan.Past(scan.Words.Markers, complement.ActionFrom), to);
            if (!AskingVerb.TryRead(scan.Words.Frames, scan.Tokens, inner, out AskingVerb verb)
                || verb.Takes.HasFlag(FrameTakes.SendersOnly))
            {
                break;
            }
            complement = FrameComplement.Read(scan, inner + verb.TokenCount, to, verb.Takes & ~FrameTakes.Object);
            read = (read with { Verb = verb.Name }).Towards(complement.Addressee);
        }
        return read;
    }

    /// <summary>"The government should:", "Encourage you specifically to:".</summary>
    private static AskFrame? ReadUnframed(AskScan scan, int from, int to)
    {
        AskWords words = scan.Words;
        int start = scan.SkipAdverbs(from, to);
        if (AskingVerb.TryRead(words.Frames, scan.Tokens, start, out AskingVerb verb) && verb.Form != VerbForm.Past
            && !verb.Takes.HasFlag(FrameTakes.SendersOnly))
        {
            return new AskFrame(verb.Name, []).Towards(FrameComplement.Read(scan, start + verb.TokenCount, to, verb.Takes).Addressee);
        }
        for (int i = start + 1; i < to; i++)
        {
            if (AskingVerb.TryRead(words.PassiveFrames, scan.Tokens, i, out AskingVerb passive))
            {
                return new AskFrame(passive.Name, []).Towards(AddresseePrinter.Print(scan, start, i));
            }
            if (scan.Past(words.Modals, i) is var modal && modal > i && modal < to
                && scan.IsMark(modal, ':'))
            {
                return AskFrame.None.Towards(AddresseePrinter.Print(scan, start, i));
            }
        }
        return AddresseeOfList(scan, from, to) is { } addressee ? AskFrame.None.Towards(addressee) : null;
    }

    private static SenderFrame? Frame(AskScan scan, int from, int to)
    {
        SenderFrame? last = null;
        int after = from;
        for (int tried = 0; tried < SenderFrameFinder.MostInSentence && after < to
            && SenderFrameFinder.TryFind(scan, from, after, to, out SenderFrame frame); tried++)
        {
            (last, after) = (frame, frame.To);
        }
        return last;
    }

    /// <summary>"the inclusion of the following recommendations in the resolution": the resolution is to ask.</summary>
    private static string? Container(AskScan scan, int from, int to)
    {
        if (!NamesList(scan, from, to, out _)) return null;
        for (int i = from; i < to; i++)
        {
            if (!scan.Has(scan.Words.In, i)) continue;
            for (int j = i + 1; j < to && j <= i + MostWordsBetween && !scan.IsPunctuation(j); j++)
            {
                int end = scan.Past(scan.Words.Containers, j);
                if (end > j) return scan.Print(i + 1, end);
            }
        }
        return null;
    }

    /// <summary>"recommendations to North Korea in": who the listed asks are for.</summary>
    private static string? AddresseeOfList(AskScan scan, int from, int to)
    {
        AskWords words = scan.Words;
        for (int i = from; i < to; i++)
        {
            int noun = scan.Past(words.AskNouns, i);
            int start = scan.Past(words.To, noun);
            if (noun == i || start == noun) continue;
            int end = start;
            while (end < to && !scan.IsPunctuation(end) && (end == start || !EndsAddressee(scan, end))
                && end < start + 2 * MostWordsBetween)
            {
                end++;
            }
            return AddresseePrinter.Print(scan, start, end);
        }
        return null;
    }

    private static bool EndsAddressee(AskScan scan, int at)
    {
        AskWords words = scan.Words;
        return scan.Has(words.In, at) || scan.Has(words.Be, at) || scan.Has(words.Finite, at) || scan.Has(words.Modals, at)
            || scan.Has(words.Markers, at)
            || scan.Has(words.That, at) || scan.Has(words.Relatives, at);
    }

    /// <summary>"the following six recommendations", "these demands", "three concrete actions".</summary>
    private static bool NamesList(AskScan scan, int from, int to, out bool weak)
    {
        AskWords words = scan.Words;
        weak = false;
        for (int i = from; i < to; i++)
        {
            int after = scan.Past(words.Listing, i);
            if (after == i) continue;
            for (int j = after; j < to && j <= after + MostWordsBetween && !scan.IsPunctuation(j); j++)
            {
                if (!words.AskNouns.TryMatch(scan.Tokens, j, out PhraseMatch noun)) continue;
                weak = noun.Value == "weak";
                return true;
            }
        }
        return false;
    }

    private static bool GivesReasons(AskScan scan, int from, int to)
    {
        AskWords words = scan.Words;
        for (int i = from; i < to; i++)
        {
            int after = scan.Past(words.Listing, i);
            if (after == i) continue;
            for (int j = after; j < to && j <= after + MostWordsBetween && !scan.IsPunctuation(j); j++)
            {
                if (scan.Has(words.OtherNouns, j)) return true;
            }
        }
        return scan.IsMark(to - 1, ':') && scan.Has(words.OtherNouns, to - 2);
    }

    private static bool Reports(AskScan scan, int from, int to) => scan.Words.Reporting.TryFind(scan.Tokens, from, to, out _, out _);

    /// <summary>"(we demand) that the government": a clause that breaks off before its verb goes on in the items.</summary>
    private static bool IsBareSubject(AskScan scan, in FrameComplement complement, int to) =>
        complement.Kind == ComplementKind.Clause && !scan.IsPunctuation(to - 1) && to - complement.ActionFrom <= LongestSubject
            && ClauseReader.Read(scan, complement.ActionFrom, to, needsModal: false) is null;

    private static bool Addresses(AskScan scan, int from, int to) =>
        scan.Words.You.TryFind(scan.Tokens, from, to, out _, out _) || scan.Words.Modals.TryFind(scan.Tokens, from, to, out _, out _);

    private static bool EndsInMarker(AskScan scan, int last) =>
        scan.Past(scan.Words.Markers, last - 1) == last || scan.Past(scan.Words.That, last - 1) == last;

    /// <summary>"Parliament must:", "please:", "is urged to:", "(we) encourage you to:".</summary>
    private static bool EndsInAsk(AskScan scan, int from, int last, out string reason)
    {
        AskWords words = scan.Words;
        bool colon = scan.IsMark(last, ':');
        reason = "";
        for (int i = Math.Max(from, last - 4); i < last; i++)
        {
            if (colon && scan.Past(words.Modals, i) == last && i > from) reason = "should, with a colon";
            if (colon && scan.Past(words.Please, i) == last) reason = "please, with a colon";
            if (scan.Past(words.PassiveFrames, i) == last) reason = "someone is urged, and the sentence goes on below";
        }
        int start = scan.SkipAdverbs(from, last);
        bool frame = EndsInMarker(scan, last) && AskingVerb.TryRead(words.Frames, scan.Tokens, start, out AskingVerb verb)
            && verb.Form is VerbForm.Base or VerbForm.Gerund;
        if (frame) reason = "an asking verb, and the sentence goes on below";
        return reason.Length > 0;
    }

    /// <summary>"Our demands", "Recommendations to the Commission", "Call to action".</summary>
    private static bool IsHeading(AskScan scan, int from, int last)
    {
        AskWords words = scan.Words;
        if (last - from > LongestHeading) return false;
        int first = scan.SkipEnumerator(from, last);
        for (int i = first; i < last && i <= first + 2; i++)
        {
            if (!words.AskNouns.TryMatch(scan.Tokens, i, out PhraseMatch noun) || noun.Value == "weak") continue;
            int after = i + noun.TokenCount;
            bool before = i == first || scan.Has(words.Determiners, i - 1) || scan.Has(words.Listing, i - 1)
                || scan.Has(words.Adverbs, i - 1) || i == first + 1;
            return before && (after >= last || scan.Has(words.To, after) || scan.Has(words.Prepositions, after));
        }
        return false;
    }
}
