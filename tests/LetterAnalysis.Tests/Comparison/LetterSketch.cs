using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>Builds a letter by hand, a paragraph a line, so that comparisons are tested without the parser.</summary>
internal sealed class LetterSketch
{
    private readonly StringBuilder _text = new();
    private readonly List<(SectionKind Kind, TextSpan Span, int ContentStart, string? Marker)> _blocks = [];
    private readonly List<(string Name, string? Country, TextSpan Span)> _signatories = [];
    private readonly List<(string Number, string? Topic, TextSpan Span)> _recommendations = [];

    /// <summary>A letter whose body is these paragraphs.</summary>
    public static Letter Of(params string[] paragraphs)
    {
        var sketch = new LetterSketch();
        foreach (string paragraph in paragraphs) sketch.Add(SectionKind.Body, paragraph);
        return sketch.Build();
    }

    public LetterSketch Add(SectionKind kind, string text, string? marker = null)
    {
        int start = _text.Length;
        if (marker is not null) _text.Append(marker).Append(' ');
        int contentStart = _text.Length;
        _text.Append(text);
        _blocks.Add((kind, TextSpan.FromBounds(start, _text.Length), contentStart, marker));
        _text.Append('\n');
        return this;
    }

    /// <summary>A list item of the recommendations; the words before a colon are its topic.</summary>
    public LetterSketch Recommend(string number, string text)
    {
        Add(SectionKind.Recommendations, text, number);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        _recommendations.Add((number, colon < 0 ? null : text[..colon], _blocks[^1].Span));
        return this;
    }

    /// <summary>A signatory on one line, name and country joined by <paramref name="between"/>; a line feed makes two lines of it.</summary>
    public LetterSketch Sign(string name, string? country = null, string between = ", ")
    {
        int start = _text.Length;
        if (country is not null && between == "\n")
        {
            Add(SectionKind.Signatories, name).Add(SectionKind.Signatories, country);
        }
        else
        {
            Add(SectionKind.Signatories, country is null ? name : name + between + country);
        }
        _signatories.Add((name, country, TextSpan.FromBounds(start, _text.Length - 1)));
        return this;
    }

    public Letter Build()
    {
        SourceText source = SourceText.From(_text.ToString());
        var sections = ImmutableArray.CreateBuilder<Section>();
        for (int from = 0; from < _blocks.Count;)
        {
            int to = from + 1;
            while (to < _blocks.Count && _blocks[to].Kind == _blocks[from].Kind) to++;
            ImmutableArray<Block> blocks = [.. _blocks.GetRange(from, to - from).Select(block => MakeBlock(source, block))];
            sections.Add(new Section(_blocks[from].Kind, blocks[0].Span.Union(blocks[^1].Span), blocks));
            from = to;
        }
        return new Letter
        {
            Id = "1",
            Language = "en",
            Source = source,
            Span = new TextSpan(0, source.Length),
            Sections = sections.ToImmutable(),
            Subject = Part(source, SectionKind.Subject),
            Salutation = Part(source, SectionKind.Salutation),
            Addressee = AddresseeOf(source),
            Recommendations = [.. _recommendations.Select((item, index) =>
                new Recommendation(item.Number, index + 1, item.Topic, source[item.Span], item.Span, [], []))],
            Signatories = [.. _signatories.Select(entry => new Signatory(entry.Name, SignatoryKind.Organization, null, null, [],
                entry.Country is null ? null : new Country(null, entry.Country), null, entry.Span))],
        };
    }

    private static Block MakeBlock(SourceText source, (SectionKind Kind, TextSpan Span, int ContentStart, string? Marker) block) => new()
    {
        Kind = block.Marker is null ? BlockKind.Paragraph : BlockKind.ListItem,
        Span = block.Span,
        Content = MappedText.Verbatim(source, TextSpan.FromBounds(block.ContentStart, block.Span.End)),
        Marker = block.Marker,
    };

    private LetterPart? Part(SourceText source, SectionKind kind)
    {
        foreach (var block in _blocks)
        {
            if (block.Kind == kind) return new LetterPart(source[block.Span], block.Span);
        }
        return null;
    }

    private Addressee? AddresseeOf(SourceText source)
    {
        ImmutableArray<LetterPart> lines = [.. _blocks.Where(block => block.Kind == SectionKind.Addressee)
            .Select(block => new LetterPart(source[block.Span], block.Span))];
        return lines.IsEmpty ? null : new Addressee(string.Join('\n', lines.Select(line => line.Text)), lines, lines[0].Span.Union(lines[^1].Span));
    }
}
