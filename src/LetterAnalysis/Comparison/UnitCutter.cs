using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Cuts a letter into units: a block each, but an entry each in the list of signatories, where an entry may take several lines or share
/// one. Every non-blank character of the letter's blocks falls into just one unit.
/// </summary>
internal sealed class UnitCutter
{
    private readonly ComparedText _text;
    private readonly Vocabulary _vocabulary;
    private readonly Letter _letter;
    private readonly ImmutableArray<Signatory> _entries;
    private int _signatory;
    private int _recommendation;
    private int _entryEnd;

    private UnitCutter(ComparedText text, Vocabulary vocabulary)
    {
        _text = text;
        _vocabulary = vocabulary;
        _letter = text.Variant.Letter;
        // A caller's own letter may hold them in any order.
        _entries = [.. _letter.Signatories.OrderBy(entry => entry.Span.Start)];
    }

    /// <summary>Reads a variant into tokens and units.</summary>
    public static ComparedText Cut(Variant variant, Vocabulary vocabulary)
    {
        var text = new ComparedText(variant, vocabulary);
        var cutter = new UnitCutter(text, vocabulary);
        foreach (Section section in variant.Letter.Sections)
        {
            foreach (Block block in section.Blocks) cutter.Add(section.Kind, block);
        }
        foreach (Unit unit in text.Units) cutter.Measure(unit);
        return text;
    }

    private void Add(SectionKind kind, Block block)
    {
        int from = _text.Tokens.Count;
        _text.Append(block.Content);
        // What shows no text (a rule, a comment, an image) is compared as it is written.
        if (_text.Tokens.Count == from) _text.Append(MappedText.Verbatim(_letter.Source, block.Span));
        int to = _text.Tokens.Count;
        if (from == to && _letter.Source[block.Span].AsSpan().IsWhiteSpace()) return;
        if (kind == SectionKind.Signatories && AddEntries(block, from, to)) return;
        Unit unit = AddUnit(kind, block.Span, from, to, block.Marker, null);
        JoinRecommendation(unit);
    }

    /// <summary>Adds the entries of a block of the list of signatories; false when it is no part of an entry, such as a heading.</summary>
    private bool AddEntries(Block block, int from, int to)
    {
        while (_signatory < _entries.Length && _entries[_signatory].Span.Start < block.Span.Start) _signatory++;
        bool continues = _entryEnd > block.Span.Start;
        if (!StartsBefore(block.Span.End))
        {
            if (continues) Continue(to, block.Span.End);
            return continues;
        }
        int spanStart = block.Span.Start;
        int lead = _text.FirstTokenFrom(_entries[_signatory].Span.Start, from, to);
        string? marker = block.Marker;
        if (HasWord(from, lead))
        {
            spanStart = _entries[_signatory].Span.Start;
            if (continues) Continue(lead, spanStart);
            else AddUnit(SectionKind.Signatories, TrimEnd(block.Span.Start, spanStart), from, lead, marker, null);
            marker = null;
        }
        else if (lead > from)
        {
            marker ??= _text.TextOf(from, lead);
        }
        while (StartsBefore(block.Span.End))
        {
            Signatory entry = _entries[_signatory++];
            bool last = !StartsBefore(block.Span.End);
            int spanEnd = last ? block.Span.End : _entries[_signatory].Span.Start;
            int end = last ? to : _text.FirstTokenFrom(spanEnd, lead, to);
            int start = SkipNumber(entry, lead, end);
            if (start > lead) marker ??= _text.TextOf(lead, start);
            AddUnit(SectionKind.Signatories, TrimEnd(spanStart, spanEnd), start, end, marker, entry);
            _entryEnd = entry.Span.End;
            marker = null;
            lead = end;
            spanStart = spanEnd;
        }
        return true;
    }

    private bool StartsBefore(int place) => _signatory < _entries.Length && _entries[_signatory].Span.Start < place;

    private void Continue(int to, int spanEnd)
    {
        Unit unit = _text.Units[^1];
        unit.To = to;
        unit.Span = TrimEnd(unit.Span.Start, spanEnd);
    }

    /// <summary>The first token of an entry's name, when only a number and marks stand before it.</summary>
    private int SkipNumber(Signatory entry, int from, int to)
    {
        int at = from;
        while (at < to && !_text.Tokens[at].IsWord && !entry.Name.AsSpan().StartsWith(_text.Surface(at), StringComparison.Ordinal)) at++;
        return at < to && entry.Name.AsSpan().StartsWith(_text.Surface(at), StringComparison.Ordinal) ? at : from;
    }

    private Unit AddUnit(SectionKind kind, TextSpan span, int from, int to, string? marker, Signatory? entry)
    {
        var unit = new Unit { Kind = kind, Span = span, From = from, To = to, Marker = marker, Entry = entry, Label = entry?.Name };
        _text.Units.Add(unit);
        return unit;
    }

    private void JoinRecommendation(Unit unit)
    {
        while (_recommendation < _letter.Recommendations.Length && _letter.Recommendations[_recommendation].Span.End <= unit.Span.Start)
        {
            _recommendation++;
        }
        if (_recommendation == _letter.Recommendations.Length || !_letter.Recommendations[_recommendation].Span.Overlaps(unit.Span)) return;
        unit.Recommendation = _recommendation;
        bool opens = _text.Units.Count < 2 || _text.Units[^2].Recommendation != _recommendation;
        if (opens) unit.Label = _letter.Recommendations[_recommendation].Topic;
    }

    private void Measure(Unit unit)
    {
        ulong hash = 0;
        int words = 0;
        for (int i = unit.From; i < unit.To; i++)
        {
            int key = _text.Keys[i];
            hash = _vocabulary.AddToHash(hash, key);
            if (!_vocabulary.IsPunctuation(key)) words++;
        }
        unit.Hash = hash;
        unit.Words = words;
    }

    private bool HasWord(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (_text.Tokens[i].IsWord) return true;
        }
        return false;
    }

    private TextSpan TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_letter.Source.Content[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
