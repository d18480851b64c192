using System.Collections.Immutable;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints the parts of one letter: what was found, its recommendations and its requests.</summary>
internal sealed class LetterView(TextPage page, Letter letter)
{
    private const int Indent = 2;

    private readonly List<(string Label, StyledText Value)> _fields = [];

    public void Write()
    {
        AddHead();
        AddText();
        AddEnd();
        page.Fields(_fields, Indent);
        new AsksView(page, letter).Write(Indent);
        if (letter.Diagnostics.Length > 0) page.Blank();
        DiagnosticLines.Write(page, letter.Source, letter.Diagnostics, Indent);
    }

    private void AddHead()
    {
        if (letter.Date is { } date)
        {
            string note = (date.Iso is null ? "" : $" ({date.Iso})") + (date.Origin == DateOrigin.Letter ? "" : $", from the {Words.Of(date.Origin)}");
            Add("Date", (StyledText)date.Text + StyledText.Muted(note));
        }
        if (letter.Addressee is { } addressee) AddLines("To", addressee.Lines);
        AddLines("Copies", letter.Copies);
        AddPart("Subject", letter.Subject);
        AddPart("Salutation", letter.Salutation);
        Add("Language", letter.Language);
    }

    private void AddText()
    {
        AddParagraphs("Body", SectionKind.Body);
        if (letter.Recommendations.Length > 0) Add("Recommendations", letter.Recommendations.Length);
        if (letter.Requests.Length > 0) Add("Requests", letter.Requests.Length);
        AddParagraphs("Closing", SectionKind.Closing);
        AddPart("Valediction", letter.Valediction);
    }

    private void AddEnd()
    {
        if (letter.Signatories.Length > 0) Add("Signatories", (StyledText)letter.Signatories.Length + StyledText.Muted(SignatoryKinds()));
        AddLines("Claims", [.. letter.Claims.Select(claim => new LetterPart($"“{claim.Text}”", claim.Span))]);
        AddParagraphs("Notes", SectionKind.Notes);
        AddParagraphs("Annex", SectionKind.Annex);
    }

    private string SignatoryKinds()
    {
        var kinds = new List<string>();
        AddKind(SignatoryKind.Organization, "organization");
        AddKind(SignatoryKind.Person, "individual");
        AddKind(SignatoryKind.Unknown, "other");
        int countries = letter.Signatories.Select(signatory => signatory.Country?.Code).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (countries > 0) kinds.Add(Words.Count(countries, "country"));
        return $" ({string.Join(", ", kinds)})";

        void AddKind(SignatoryKind kind, string noun)
        {
            int count = letter.Signatories.Count(signatory => signatory.Kind == kind);
            if (count > 0) kinds.Add(Words.Count(count, noun));
        }
    }

    private void AddParagraphs(string label, SectionKind kind)
    {
        int count = letter.Sections.Where(section => section.Kind == kind).Sum(section => section.Blocks.Count(IsText));
        if (count > 0) Add(label, Words.Count(count, "paragraph"));
    }

    private static bool IsText(Block block) => block.Kind is not (BlockKind.Separator or BlockKind.Markup);

    private void AddPart(string label, LetterPart? part)
    {
        if (part is not null) Add(label, part.Text);
    }

    /// <summary>One row a line, the label beside the first.</summary>
    private void AddLines(string label, ImmutableArray<LetterPart> lines)
    {
        foreach ((int i, LetterPart line) in lines.Index()) Add(i == 0 ? label : "", line.Text);
    }

    private void Add(string label, StyledText value) => _fields.Add((label, value));
}
