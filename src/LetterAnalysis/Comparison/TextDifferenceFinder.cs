namespace LetterAnalysis.Comparison;

/// <summary>
/// Turns differences of tokens into differences of texts: blanks around words that one side lacks belong to one of them, so that what is
/// left on both sides is the same to the letter.
/// </summary>
internal sealed class TextDifferenceFinder
{
    private readonly UnitText _lemma;
    private readonly UnitText _other;
    private readonly List<TextDifference> _found = [];
    private int _at;
    private int _otherAt;
    private bool _afterDifference;

    private TextDifferenceFinder(UnitText lemma, UnitText other)
    {
        _lemma = lemma;
        _other = other;
    }

    /// <summary>The differences in order.</summary>
    /// <param name="lemma">The lemma's text.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="to">The token after its last.</param>
    /// <param name="other">The other variant's text.</param>
    /// <param name="otherFrom">Its first token.</param>
    /// <param name="edits">The differences of their tokens.</param>
    public static List<TextDifference> Find(UnitText lemma, int from, int to, UnitText other, int otherFrom, List<Edit> edits)
    {
        if (edits.Count == 0 && string.Equals(lemma.Text, other.Text, StringComparison.Ordinal)) return [];
        var finder = new TextDifferenceFinder(lemma, other);
        finder.ReadMarkers();
        int token = from, otherToken = otherFrom;
        foreach (Edit edit in edits)
        {
            for (; token < edit.LeftFrom; token++, otherToken++) finder.ReadSame(token, otherToken);
            finder.Read(edit);
            (token, otherToken) = (edit.LeftTo, edit.RightTo);
        }
        for (; token < to; token++, otherToken++) finder.ReadSame(token, otherToken);
        return finder._found;
    }

    private void ReadMarkers()
    {
        (_at, _otherAt) = (_lemma.Marker.Length, _other.Marker.Length);
        if (string.Equals(_lemma.Marker, _other.Marker, StringComparison.Ordinal)) return;
        Add(0, _at, 0, _otherAt, MarkerChange.Classify(_lemma.Marker, _other.Marker));
    }

    private void ReadSame(int token, int otherToken)
    {
        int start = _lemma.Start(token), otherStart = _other.Start(otherToken);
        ReadBlank(start, otherStart);
        (_at, _otherAt) = (_lemma.End(token), _other.End(otherToken));
        _afterDifference = false;
    }

    /// <summary>Reads the blanks before words that both have. Other blanks after a difference belong to it; else they are one of their own.</summary>
    private void ReadBlank(int start, int otherStart)
    {
        if (_lemma.Text.AsSpan(_at, start - _at).SequenceEqual(_other.Text.AsSpan(_otherAt, otherStart - _otherAt))) return;
        if (_afterDifference) _found[^1] = _found[^1] with { To = start, OtherTo = otherStart };
        else Add(_at, start, _otherAt, otherStart, ChangeClass.Whitespace);
    }

    private void Read(Edit edit)
    {
        // Blanks that differ show themselves when the words after them are read.
        if (edit.IsBlank) return;
        bool has = edit.LeftTo > edit.LeftFrom, otherHas = edit.RightTo > edit.RightFrom;
        int from = _at, otherFrom = _otherAt;
        if (has && otherHas)
        {
            int start = _lemma.Start(edit.LeftFrom), otherStart = _other.Start(edit.RightFrom);
            bool sameBlank = _lemma.Text.AsSpan(_at, start - _at).SequenceEqual(_other.Text.AsSpan(_otherAt, otherStart - _otherAt));
            if (sameBlank) (from, otherFrom) = (start, otherStart);
        }
        int to = has ? _lemma.End(edit.LeftTo - 1) : _at, otherTo = otherHas ? _other.End(edit.RightTo - 1) : _otherAt;
        Add(from, to, otherFrom, otherTo, edit.Class);
        (_at, _otherAt) = (to, otherTo);
    }

    private void Add(int from, int to, int otherFrom, int otherTo, ChangeClass kind)
    {
        _found.Add(new TextDifference(from, to, otherFrom, otherTo, kind));
        _afterDifference = true;
    }
}
