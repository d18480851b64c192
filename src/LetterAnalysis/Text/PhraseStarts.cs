namespace LetterAnalysis.Text;

/// <summary>Several lists of one index together, for a single glance at a token where each would be asked in turn.</summary>
internal readonly struct PhraseStarts
{
    private readonly PhraseIndex _index;
    private readonly UInt128 _lists;

    /// <param name="tables">Lists of one index; empty ones may be of any.</param>
    /// <exception cref="ArgumentException">The lists are of several indexes.</exception>
    public PhraseStarts(params ReadOnlySpan<PhraseTable> tables)
    {
        _index = tables[0].Index;
        foreach (PhraseTable table in tables)
        {
            if (table.List == UInt128.Zero) continue;
            if (_lists != UInt128.Zero && table.Index != _index) throw new ArgumentException("The lists are of several indexes.", nameof(tables));
            _index = table.Index;
            _lists |= table.List;
        }
    }

    /// <summary>False when no phrase of any of the lists starts with a token.</summary>
    public bool MayStartAt(in Token token) => (token.Word.In(_index).Lists & _lists) != UInt128.Zero;
}
