namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// Where inside an ask the reading stands. After "a fund to compensate victims" or "those who try to flee", an "and" with a verb goes on
/// inside; only a stronger break leads back to the ask itself.
/// </summary>
internal struct Nesting
{
    private Depth _depth;
    private bool _awaitsVerb;
    private Depth _awaited;
    private bool _listInside;

    private enum Depth : byte
    {
        None,
        Relative,
        Inner,
    }

    /// <summary>Takes note of the token at a place inside an ask.</summary>
    public void See(AskScan scan, int at, int to)
    {
        AskWords words = scan.Words;
        int purpose = scan.Past(words.Purpose, at);
        int marker = purpose > at ? purpose : scan.Past(words.Markers, at);
        if (marker > at && marker < to)
        {
            if (VerbReader.TryRead(scan, scan.SkipAdverbs(marker, to), to, VerbForm.Base, Certainty.Expected, out _)) Enter(Depth.Inner);
            return;
        }
        if (scan.Has(words.Modals, at))
        {
            Enter(Depth.Inner);
            return;
        }
        bool relative = scan.Has(words.Relatives, at);
        if (relative || scan.Has(words.That, at))
        {
            (_awaitsVerb, _awaited) = (true, relative ? Depth.Relative : Depth.Inner);
            return;
        }
        if (!_awaitsVerb) return;
        if (scan.Has(words.Finite, at))
        {
            // "those who were arrested": what comes after "and" as a plain verb can't go on inside.
            _awaitsVerb = false;
        }
        else if (ActionVerb.TryRead(words.Verbs, scan.Tokens, at, out ActionVerb verb) && !verb.OftenNoun)
        {
            if (verb.Form == VerbForm.Base) Enter(_awaited);
            _awaitsVerb = false;
        }
        else if (words.IsInflected && scan.KeyAt(at).EndsWith("ed", StringComparison.Ordinal))
        {
            _awaitsVerb = false;
        }
    }

    /// <summary>True when an action after this break belongs to the ask itself and not to something nested in it.</summary>
    public bool LeadsBack(BreakKind kind, bool marked)
    {
        if (_depth == Depth.None || kind == BreakKind.Strong) return true;
        if (_depth == Depth.Relative) return kind != BreakKind.Joiner;
        if (kind == BreakKind.Joiner) return marked;
        if (kind == BreakKind.CommaAndJoiner) return !_listInside;
        _listInside = true;
        return false;
    }

    private void Enter(Depth depth)
    {
        if (depth > _depth) _depth = depth;
        _awaitsVerb = false;
    }
}
