namespace LetterAnalysis.Parsing.Asks;

/// <summary>What follows an asking verb: whom it turns to, and where what is asked begins.</summary>
/// <param name="Kind">What follows.</param>
/// <param name="ActionFrom">Where what is asked begins; for an infinitive, a negation before the word for it included.</param>
/// <param name="Addressee">Who is to act, as printed; null when nobody is named.</param>
internal readonly record struct FrameComplement(ComplementKind Kind, int ActionFrom, string? Addressee)
{
    private const int LongestAddressee = 60;
    private const int LongestBareAddressee = 5;

    /// <summary>Reads what follows an asking verb.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The token after the verb.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <param name="takes">What the verb allows.</param>
    public static FrameComplement Read(AskScan scan, int at, int to, FrameTakes takes)
    {
        AskWords words = scan.Words;
        int start = SkipInterjection(scan, scan.SkipAdverbs(SkipJoinedVerb(scan, at), to), to);
        if (start >= to) return new(ComplementKind.Open, start, null);
        if (takes.HasFlag(FrameTakes.Clause) && (scan.Past(words.That, start) is var clause && clause > start
            || (clause = scan.Past(words.If, start)) > start))
        {
            return new(scan.IsMark(clause, ':') || clause >= to ? ComplementKind.Open : ComplementKind.Clause, clause, null);
        }
        // "we hope you will"
        if (takes.HasFlag(FrameTakes.Hope) && takes.HasFlag(FrameTakes.Clause)
            && scan.Has(words.You, start))
        {
            return new(ComplementKind.Clause, start, null);
        }
        if (words.VerbLast) return ReadVerbLast(scan, start, to, takes);
        if (takes.HasFlag(FrameTakes.Infinitive) && FindAction(scan, start, to, takes) is { } action) return action;
        if (takes.HasFlag(FrameTakes.Object) && !scan.IsPunctuation(start))
        {
            bool gerund = ActionVerb.TryRead(words.Verbs, scan.Tokens, start, out ActionVerb verb) && verb.Form == VerbForm.Gerund;
            if (!scan.IsMark(to - 1, ':')) return new(gerund ? ComplementKind.Action : ComplementKind.Object, start, null);
        }
        if (!scan.IsMark(to - 1, ':')) return new(ComplementKind.None, start, null);
        return new(ComplementKind.Open, to, scan.Has(words.To, start) ? AddresseePrinter.Print(scan, start, to - 1) : null);
    }

    /// <summary>"(pedimos), por isso, (que)" and the comma of "(domagamy się), aby".</summary>
    private static int SkipInterjection(AskScan scan, int at, int to)
    {
        if (!scan.IsMark(at, ',')) return at;
        int words = Math.Max(scan.Past(scan.Words.Fillers, at + 1), scan.SkipAdverbs(at + 1, to));
        if (words > at + 1 && scan.IsMark(words, ',')) return words + 1;
        return scan.Has(scan.Words.That, at + 1) ? at + 1 : at;
    }

    /// <summary>"urge and support donors to": both verbs turn to the donors.</summary>
    private static int SkipJoinedVerb(AskScan scan, int at)
    {
        int verb = scan.Past(scan.Words.Joiners, at);
        if (verb == at) return at;
        int end = Math.Max(scan.Past(scan.Words.Frames, verb), scan.Past(scan.Words.Verbs, verb));
        return end > verb ? end : at;
    }

    /// <summary>A sentence that breaks off after whom it turns to: a list follows.</summary>
    private static FrameComplement Open(AskScan scan, int start, int end) =>
        new(ComplementKind.Open, end, AddresseePrinter.Print(scan, start, end));

    /// <summary>"(demandons) : 1° de suspendre": what is asked may begin behind the colon, in the same sentence.</summary>
    private static FrameComplement AfterColon(AskScan scan, int start, int colon, int to, FrameTakes takes)
    {
        int opening = scan.SkipOpening(colon, to);
        int marker = scan.Past(scan.Words.Markers, opening);
        bool acts = (marker > opening || scan.IsElided(opening)) && BeginsAction(scan, marker, to, Certainty.Certain);
        if (!acts || (colon == start && takes.HasFlag(FrameTakes.NeedsAddressee))) return Open(scan, start, colon);
        return new(ComplementKind.Action, opening, AddresseePrinter.Print(scan, start, colon));
    }

    private static FrameComplement? FindAction(AskScan scan, int start, int to, FrameTakes takes)
    {
        AskWords words = scan.Words;
        FrameComplement? fallback = null;
        bool relative = false, later = false;
        for (int i = start; i < to && i < start + LongestAddressee; i++)
        {
            if (scan.IsMark(i, ';') || scan.IsMark(i, '?') || scan.IsQuoted(i)) break;
            if (scan.IsMark(i, ':')) return AfterColon(scan, start, i, to, takes);
            if (scan.IsMark(i, '('))
            {
                i = scan.SkipBracket(i, to) - 1;
                continue;
            }
            if (i > start && scan.Past(words.That, i) is var that && that > i && scan.IsMark(that, ':')) return Open(scan, start, i);
            if (takes.HasFlag(FrameTakes.Clause) && i > start && scan.Past(words.That, i) is var clause && clause > i
                && OpensClause(scan, start, i, clause, to)
                && (!takes.HasFlag(FrameTakes.Object) || scan.Has(words.To, start) || scan.Has(words.You, start)))
            {
                return new(ComplementKind.Clause, clause, AddresseePrinter.Print(scan, start, i));
            }
            if (scan.Has(words.Relatives, i) || (i > start && scan.Has(words.That, i))) relative = true;
            int marker = scan.Past(words.Markers, i);
            if (marker == i && (IsBareInfinitive(scan, i, to) || (i == start && takes.HasFlag(FrameTakes.Object) && !words.IsInflected
                && scan.Has(words.Verbs, i))))
            {
                marker = i;
            }
            else if (marker == i) continue;
            if (marker >= to || (scan.IsMark(marker, ':') && marker + 1 >= to)) return Open(scan, start, i);
            // "(demand) access to support for": where a noun may be asked for, "to" may go with it.
            bool acts = !takes.HasFlag(FrameTakes.Object) || i == start || NamesActor(scan, start, i);
            if (!BeginsAction(scan, marker, to, acts ? Certainty.Certain : Certainty.Expected))
            {
                // "call on owners to frob": a verb that is not known, if no other comes.
                bool unknown = i > start && !takes.HasFlag(FrameTakes.Object) && VerbReader.IsUnknown(scan, marker, to)
                    && !scan.KeyAt(marker).EndsWith('s');
                if (unknown) fallback ??= new FrameComplement(ComplementKind.Action, i, AddresseePrinter.Print(scan, start, i));
                continue;
            }
            if (takes.HasFlag(FrameTakes.NeedsAddressee) && i == start) return null;
            if (!acts) return null;
            int from = i > start && scan.Has(words.Negations, i - 1) ? i - 1 : i;
            var found = new FrameComplement(ComplementKind.Action, from, AddresseePrinter.Print(scan, start, from));
            // "urge states that continue to detain people to release them": the first belongs to the states.
            if (!relative || later) return found;
            (fallback, later) = (found, true);
        }
        return fallback;
    }

    /// <summary>
    /// "(fordern) die Regierung auf, alle Lager zu schließen": a word or a comma parts who is to act from what is to be done.
    /// </summary>
    private static FrameComplement ReadVerbLast(AskScan scan, int start, int to, FrameTakes takes)
    {
        AskWords words = scan.Words;
        bool asks = words.LastVerbs.TryFind(scan.Tokens, start, to, out _, out _);
        (int end, int action) = (-1, start);
        for (int i = start; i < to && i < start + LongestAddressee && end < 0; i++)
        {
            if (scan.IsMark(i, ':')) return Open(scan, start, i);
            // "(verzoeken) u het plan in te trekken, ...": the comma comes after what is asked.
            if (scan.IsMark(i, ',') && words.LastVerbs.TryFind(scan.Tokens, start, i, out _, out _)) break;
            int bound = scan.IsMark(i, ',') ? i + 1 : scan.Past(words.Bounds, i);
            if (bound > i) (end, action) = (i, scan.IsMark(bound, ',') ? bound + 1 : bound);
        }
        // "(verzoeken) u de wet in te trekken", "(verzoeken) de minister de wet in te trekken"
        if (end < 0) end = action = EndOfBareAddressee(scan, start, to);
        if (action > start && (action >= to || scan.IsMark(action, ':'))) return Open(scan, start, end);
        string? addressee = takes.HasFlag(FrameTakes.Infinitive) ? AddresseePrinter.Print(scan, start, end) : null;
        if (scan.Past(words.That, action) is var clause && clause > action
            && takes.HasFlag(FrameTakes.Clause))
        {
            return new(ComplementKind.Clause, clause, addressee);
        }
        if (asks && takes.HasFlag(FrameTakes.Infinitive)) return new(ComplementKind.Action, action, addressee);
        bool names = takes.HasFlag(FrameTakes.Object);
        // "(bitten) Sie um eine Antwort"
        int pronoun = scan.Past(words.You, start);
        if (names && pronoun > start) return new(ComplementKind.Object, pronoun, AddresseePrinter.Print(scan, start, pronoun));
        return new(names ? ComplementKind.Object : ComplementKind.None, start, null);
    }

    /// <summary>The token after a pronoun, or after a noun with its article where another article follows.</summary>
    public static int EndOfBareAddressee(AskScan scan, int start, int to)
    {
        int pronoun = scan.Past(scan.Words.You, start);
        if (pronoun > start) return pronoun;
        for (int i = start + 1; i < to && i < start + LongestBareAddressee; i++)
        {
            if (scan.Has(scan.Words.Determiners, i)) return i;
        }
        return start;
    }

    /// <summary>True when an action begins after the word for the infinitive, known or, before an article, unknown.</summary>
    private static bool BeginsAction(AskScan scan, int at, int to, Certainty certainty)
    {
        AskWords words = scan.Words;
        int i = scan.SkipAdverbs(scan.SkipOpening(at, to), to);
        i = scan.SkipAdverbs(scan.Past(words.Negations, i), to);
        if (i >= to) return false;
        if (scan.Has(words.Light, i) || scan.Has(words.Aspects, i) || scan.Has(words.Frames, i)) return true;
        if (VerbReader.TryRead(scan, i, to, VerbForm.Base, certainty, out _)) return true;
        return VerbReader.IsUnknown(scan, i, to) && scan.Has(words.Determiners, i + 1);
    }

    /// <summary>"ask you that", and without a subject "(pedimos) al gobierno que libere"; but not "urge states that continue to".</summary>
    private static bool OpensClause(AskScan scan, int start, int that, int clause, int to)
    {
        if (scan.Past(scan.Words.You, start) == that) return true;
        return !scan.Words.IsInflected && ClauseReader.IsVerb(scan, scan.SkipAdverbs(scan.Past(scan.Words.Negations, clause), to), to);
    }

    /// <summary>"(solicitamos) liberar", "(demandons) d'adopter": an infinitive without a word for it before.</summary>
    private static bool IsBareInfinitive(AskScan scan, int at, int to) =>
        !scan.Words.IsInflected && ActionVerb.TryRead(scan.Words.Verbs, scan.Tokens, at, out ActionVerb verb)
        && (scan.IsElided(at) || verb.Name.StartsWith(scan.KeyAt(at), StringComparison.Ordinal)) && at + verb.TokenCount <= to;

    /// <summary>"We demand the right to know": what is asked for is a thing, unless someone is named who can act.</summary>
    private static bool NamesActor(AskScan scan, int from, int to)
    {
        if (scan.Has(scan.Words.To, from)) return true;
        for (int i = from; i < to; i++)
        {
            if (scan.Has(scan.Words.Actors, i) || scan.Has(scan.Words.You, i) || scan.Has(scan.Words.Containers, i)
                || scan.IsCapitalized(i))
            {
                return true;
            }
        }
        return false;
    }
}
