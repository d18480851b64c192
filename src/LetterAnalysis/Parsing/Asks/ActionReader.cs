using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// Reads the action at a place where an ask may begin: adverbs, "please", negation, "to", then what weakens it ("continue to", "take steps
/// to"), asking verbs with whom they turn to ("urge states to"), and the verbs themselves.
/// </summary>
internal static class ActionReader
{
    private const int LongestLightPhrase = 8;
    private const int MostWordsAfterLight = 4;
    private const int MostNestedFrames = 4;
    private const int MostNestedClauses = 3;

    /// <summary>Reads an action.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="mood">How the action must be put; null for any.</param>
    /// <param name="certainty">How sure it is that an action begins here.</param>
    /// <param name="depth">How many clauses it stands in.</param>
    /// <returns>The action; null when none begins there.</returns>
    public static ActionGroup? Read(AskScan scan, int at, int to, VerbMood? mood, Certainty certainty, int depth = 0)
    {
        AskWords words = scan.Words;
        bool negative = false, marked = false, please = false;
        int i = at;
        while (i < to)
        {
            int next = scan.SkipAdverbs(i, to);
            if (next == i && words.Negations.TryMatch(scan.Tokens, i, out PhraseMatch negation))
            {
                negative = true;
                next = i + negation.TokenCount;
            }
            if (next == i && !please && words.Please.TryMatch(scan.Tokens, i, out PhraseMatch polite))
            {
                please = true;
                next = i + polite.TokenCount;
            }
            if (next == i && !marked)
            {
                next = SkipMarker(scan, i, to);
                marked = next > i;
            }
            if (next == i) break;
            i = next;
        }
        if (i >= to || scan.IsQuoted(i)) return null;
        var group = new ActionGroup { From = at, Negative = negative, IsMarked = marked || scan.IsElided(i) };
        VerbForm form = mood switch { VerbMood.Gerund => VerbForm.Gerund, VerbMood.Passive => VerbForm.Past, _ => VerbForm.Base };
        if (mood is null && ActionVerb.TryRead(words.Verbs, scan.Tokens, i, out ActionVerb first)
            && first.Form == VerbForm.Gerund)
        {
            form = VerbForm.Gerund;
        }
        group.Mood = form switch { VerbForm.Gerund => VerbMood.Gerund, VerbForm.Past => VerbMood.Passive, _ => VerbMood.Command };
        return ReadVerbs(scan, i, to, form, marked || please ? Certainty.Certain : certainty, group, depth) ? group : null;
    }

    private static bool ReadVerbs(AskScan scan, int at, int to, VerbForm form, Certainty certainty, ActionGroup group, int depth)
    {
        AskWords words = scan.Words;
        int i = at;
        for (int frames = 0; frames < MostNestedFrames; frames++)
        {
            i = scan.SkipAdverbs(i, to);
            if (words.Negations.TryMatch(scan.Tokens, i, out PhraseMatch negation))
            {
                group.Negative = true;
                i = scan.SkipAdverbs(i + negation.TokenCount, to);
            }
            i = SkipMarker(scan, i, to);
            if (TryAspect(scan, ref i, to, ref form, group)) continue;
            if (!TryLight(scan, ref i, to, form, group) && !TryFrame(scan, ref i, to, form, group, depth)) break;
            if (group.Verbs.Count > 0) return true;
            (form, certainty) = (VerbForm.Base, Certainty.Certain);
        }
        return ReadCaused(scan, i, to, form, group) || ReadActionVerbs(scan, i, to, form, certainty, group);
    }

    /// <summary>"have the accident investigated": the addressee is to see to it that others act.</summary>
    private static bool ReadCaused(AskScan scan, int at, int to, VerbForm form, ActionGroup group)
    {
        AskWords words = scan.Words;
        if (form != VerbForm.Base || !words.Causatives.TryMatch(scan.Tokens, at, out PhraseMatch causes)) return false;
        int start = at + causes.TokenCount;
        // "have been sent", "have not been sent": what happened.
        if (scan.Has(words.Negations, start) || scan.Has(words.Finite, start)) return false;
        for (int i = start + 1; i < to && i <= start + LongestLightPhrase && !scan.IsPunctuation(i); i++)
        {
            if (scan.Has(words.Relatives, i) || scan.Has(words.Markers, i)) return false;
            bool participle = ActionVerb.TryRead(words.Verbs, scan.Tokens, i, out ActionVerb verb) && verb.Form == VerbForm.Past && !scan.Has(words.Determiners, i - 1);
            if (participle) return ReadActionVerbs(scan, i, to, VerbForm.Past, Certainty.Certain, group);
        }
        return false;
    }

    /// <summary>"to", "to (a)", "to: (a)".</summary>
    private static int SkipMarker(AskScan scan, int at, int to)
    {
        int next = scan.Past(scan.Words.Markers, at);
        if (next > at) next = scan.SkipOpening(next, to);
        return scan.SkipAdverbs(next, to);
    }

    /// <summary>"continue to", "consider": what comes after it is the action, this is its strength.</summary>
    private static bool TryAspect(AskScan scan, ref int at, int to, ref VerbForm form, ActionGroup group)
    {
        AskWords words = scan.Words;
        if (!words.Aspects.TryMatch(scan.Tokens, at, out PhraseMatch aspect)
            || ActionVerb.FormOf(aspect, scan.KeyAt(at)) != form)
        {
            return false;
        }
        int next = scan.SkipAdverbs(at + aspect.TokenCount, to);
        bool action = ActionVerb.TryRead(words.Verbs, scan.Tokens, next, out ActionVerb verb)
            && verb.Form is VerbForm.Base or VerbForm.Gerund;
        if (next >= to || (!action && !scan.Has(words.Light, next) && !scan.Has(words.Frames, next)
            && !scan.Has(words.Aspects, next)))
        {
            return false;
        }
        if (group.Aspect is null)
        {
            group.Aspect = ActionVerb.StrengthOf(aspect.Value);
            group.Evidence = (at, at + aspect.TokenCount);
        }
        form = action ? verb.Form : scan.KeyAt(next).EndsWith("ing", StringComparison.Ordinal) ? VerbForm.Gerund : VerbForm.Base;
        at = next;
        return true;
    }

    /// <summary>"take all necessary steps to": at most a general ask; without an action after it, a general ask of its own.</summary>
    private static bool TryLight(AskScan scan, ref int at, int to, VerbForm form, ActionGroup group)
    {
        AskWords words = scan.Words;
        if (!words.Light.TryMatch(scan.Tokens, at, out PhraseMatch light) || ActionVerb.FormOf(light, scan.KeyAt(at)) != form) return false;
        int end = Math.Min(to, at + light.TokenCount + LongestLightPhrase);
        int i = at + light.TokenCount;
        while (i < end && !IsOneOf(light.Value, scan.KeyAt(i)) && !scan.IsMark(i, ';')) i++;
        if (i >= end || scan.IsMark(i, ';')) return false;
        group.IsLight = true;
        group.Evidence ??= (at, i + 1);
        int next = i + 1;
        while (next <= i + MostWordsAfterLight && !scan.IsPunctuation(next) && !scan.Has(words.Markers, next)
            && !scan.Has(words.Purpose, next))
        {
            next++;
        }
        int action = scan.Past(words.Purpose, next) is var purpose && purpose > next ? purpose : scan.Past(words.Markers, next);
        if (action > next && action < to && BeginsAction(scan, scan.SkipAdverbs(action, to)))
        {
            at = action;
            return true;
        }
        group.Add(new ActionVerb(light.Canonical + " " + scan.KeyAt(i), AskStrength.General, false, false, false, form, 1), at);
        group.End = i + 1;
        return true;
    }

    /// <summary>
    /// "urge states to": who is to act, then the action. Verbs that ask only when the senders are the subject are actions here.
    /// </summary>
    private static bool TryFrame(AskScan scan, ref int at, int to, VerbForm form, ActionGroup group, int depth)
    {
        if (!AskingVerb.TryRead(scan.Words.Frames, scan.Tokens, at, out AskingVerb frame)) return false;
        if (frame.Takes.HasFlag(FrameTakes.SendersOnly) || frame.Form != form) return false;
        FrameComplement complement = FrameComplement.Read(scan, at + frame.TokenCount, to, frame.Takes & ~FrameTakes.Object);
        if (complement.Kind is ComplementKind.Action)
        {
            group.FrameVerb = frame.Name;
            if (complement.Addressee is { } whom) group.Addressees.Add(whom);
            at = complement.ActionFrom;
            return true;
        }
        if (complement.Kind is ComplementKind.Clause && depth < MostNestedClauses
            && ClauseReader.Read(scan, complement.ActionFrom, to, needsModal: false, depth + 1) is { } clause)
        {
            group.FrameVerb = frame.Name;
            if (clause.Subject is { } subject) group.Addressees.Add(subject);
            group.Take(clause.Action);
            return true;
        }
        if (scan.Has(scan.Words.Verbs, at)) return false;
        group.Add(new ActionVerb(frame.Name, AskStrength.Minimal, false, false, false, form, frame.TokenCount), at);
        group.End = at + frame.TokenCount;
        return true;
    }

    private static bool ReadActionVerbs(AskScan scan, int at, int to, VerbForm form, Certainty certainty, ActionGroup group)
    {
        if (!VerbReader.TryRead(scan, at, to, form, certainty, out ActionVerb verb))
        {
            bool governed = group.IsMarked || group.FrameVerb is not null || group.Aspect is not null || group.IsLight;
            // "Dredge the basin": before an article a word that opens a sentence is a verb.
            bool opens = certainty >= Certainty.Expected && form == VerbForm.Base && at + 1 < to
                && VerbReader.CanBeVerb(scan, at) && scan.Has(scan.Words.Determiners, at + 1)
                && !scan.Has(scan.Words.Relatives, at + 1) && !scan.Has(scan.Words.Subordinators, at + 1);
            if (!opens && (!governed || !VerbReader.IsUnknown(scan, at, to))) return false;
            group.Add(new ActionVerb(scan.KeyAt(at), null, false, false, false, form, 1), at);
            group.End = at + 1;
            return true;
        }
        group.Add(verb, at);
        group.End = at + verb.TokenCount;
        // "investigate, prosecute and punish": verbs with nothing but a joiner between them share what comes after the last.
        while (TrySharedVerb(scan, group.End, to, form, out int next, out ActionVerb more))
        {
            group.Add(more, next);
            group.End = next + more.TokenCount;
        }
        return true;
    }

    private static bool TrySharedVerb(AskScan scan, int at, int to, VerbForm form, out int next, out ActionVerb verb)
    {
        AskWords words = scan.Words;
        verb = default;
        next = scan.SkipAdverbs(at, to);
        // "cooperate with and grant access to"
        int afterPreposition = scan.Past(words.Prepositions, next);
        if (afterPreposition > next && (scan.Has(words.Joiners, afterPreposition)
            || scan.IsMark(afterPreposition, ',')))
        {
            next = afterPreposition;
        }
        int start = next;
        if (scan.IsMark(next, ',')) next = scan.SkipAdverbs(next + 1, to);
        next = scan.Past(words.Joiners, next);
        if (next == start || next >= to) return false;
        if (scan.IsMark(next, ',')) next++;
        next = scan.SkipAdverbs(next, to);
        next = scan.Past(words.Markers, next);
        return next < to && ActionVerb.TryRead(words.Verbs, scan.Tokens, next, out verb) && verb.Form == form
            && !VerbReader.IsNoun(scan, next, to, verb, Certainty.Expected);
    }

    private static bool BeginsAction(AskScan scan, int at) =>
        scan.Has(scan.Words.Verbs, at) || scan.Has(scan.Words.Frames, at)
        || scan.Has(scan.Words.Aspects, at) || scan.Has(scan.Words.Light, at);

    private static bool IsOneOf(string words, string key)
    {
        foreach (Range range in words.AsSpan().Split(' '))
        {
            if (words.AsSpan()[range].SequenceEqual(key)) return true;
        }
        return false;
    }
}
