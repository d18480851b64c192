using System.Collections.Immutable;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints what one source holds: a head, then its letters.</summary>
internal sealed class SourceView(TextPage page, ParsedSource parsed, ImmutableArray<Variant> variants)
{
    public void Write(bool explain)
    {
        SourceText source = parsed.Source;
        page.Paragraph(StyledText.Strong(source.Name));
        page.Paragraph(StyledText.Muted(Summary()), hang: 2);
        DiagnosticLines.Write(page, source, parsed.Diagnostics, indent: 0);
        foreach (Variant variant in variants)
        {
            page.Blank();
            page.Paragraph(Title(variant), hang: 2);
            new LetterView(page, variant.Letter).Write();
            if (explain) new SectionsView(page, variant.Letter).Write();
        }
        if (explain && parsed.Furniture.Length > 0) WriteFurniture();
    }

    private string Summary()
    {
        string letters = parsed.Letters.IsEmpty ? "no letter" : Words.Count(parsed.Letters.Length, "letter");
        return $"{letters} on {Words.Count(parsed.Source.LineCount, "line")}{FurnitureLines()}";
    }

    private string FurnitureLines()
    {
        if (parsed.Furniture.IsEmpty) return "";
        string lines = string.Join(", ", parsed.Furniture.Select(part => Words.LinesOf(parsed.Source, part.Span)));
        return $"; furniture of the page: {lines}";
    }

    private StyledText Title(Variant variant)
    {
        Letter letter = variant.Letter;
        var parts = new List<StyledText>
        {
            StyledText.Strong(parsed.Letters.Length > 1 ? $"Letter {variant.Id}, {letter.Id} of {parsed.Letters.Length}" : $"Letter {variant.Id}"),
        };
        if (letter.Date is { } date) parts.Add(StyledText.Strong(date.Iso is null ? date.Text : Words.Date(date.Iso)));
        string label = RecipientLabel.Of(letter);
        bool saysTo = letter.Addressee is null || label.StartsWith("to ", StringComparison.OrdinalIgnoreCase);
        parts.Add(StyledText.Strong(saysTo ? label : $"to {label}"));
        return StyledText.Join(StyledText.Muted(" — "), parts);
    }

    private void WriteFurniture()
    {
        page.Head("Furniture");
        page.Table([new Column("Lines"), new Column("Text", Wraps: true)],
            [.. parsed.Furniture.Select(part => new StyledText[] { Words.LinesOf(parsed.Source, part.Span), Words.Shorten(part.Text, 100) })], indent: 2);
    }
}
