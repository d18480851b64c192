using System.Text.RegularExpressions;
using LetterAnalysis.Documents;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>A clean sample letter into which faults are planted.</summary>
internal sealed partial class PlantingGround
{
    private PlantingGround(string name)
    {
        Parsed = SampleLetters.Parse(name);
        Letter = Parsed.Letters[0];
        Reported = new Analyzed([Parsed], AuditOptions.Default).Rules;
        Paragraphs = [.. Spans(SectionKind.Body)];
    }

    public static LetterAnalyzer Analyzer { get; } = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    /// <summary>The samples that are meant to be clean, or have suggestions only.</summary>
    public static IReadOnlyList<string> Clean { get; } =
    [
        "carta-agua-es.md", "colleagues-mail.txt", "data-retention-reasons.md", "harbour-2021.txt", "klimaklage-de.txt", "loi-asile-fr.md", "open-schools.txt",
        "prison-reform.md", "questions-to-ministry.md", "wetland-hardwrap.txt",
    ];

    /// <summary>The letters among them.</summary>
    public static IReadOnlyList<PlantingGround> All { get; } = [.. Clean.Select(name => new PlantingGround(name))];

    public ParsedSource Parsed { get; }

    public Letter Letter { get; }

    /// <summary>The rules that report something in the letter as it is.</summary>
    public IReadOnlySet<string> Reported { get; }

    public string Name => Parsed.Source.Name;

    public string Text => Parsed.Source.Content;

    public string Language => Letter.Language;

    public bool IsMarkdown => Name.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The places of its paragraphs of running text.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>The places of the blocks in sections of a kind.</summary>
    public IEnumerable<TextSpan> Spans(params SectionKind[] kinds) =>
        Letter.Sections.Where(section => kinds.Contains(section.Kind)).SelectMany(section => section.Blocks).Select(block => block.Span);

    /// <summary>The letter with places replaced; the first place is the fault's.</summary>
    public Planted Edit(params (TextSpan Span, string Text)[] edits)
    {
        string text = Text;
        int place = edits[0].Span.Start;
        foreach ((TextSpan span, string put) in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text = text[..span.Start] + put + text[span.End..];
            if (span.Start < edits[0].Span.Start) place += put.Length - span.Length;
        }
        return new Planted(text, new TextSpan(place, edits[0].Text.Length));
    }

    /// <summary>The letter without the lines of sections.</summary>
    public Planted Without(params SectionKind[] kinds)
    {
        (TextSpan, string)[] edits = [.. Letter.Sections.Where(section => kinds.Contains(section.Kind)).Select(section => (section.Span, ""))];
        return Edit([(new TextSpan(Letter.Span.Start, 0), ""), .. edits]);
    }

    /// <summary>Adds a sentence to a paragraph of the text; what stands between <c>|</c> is the fault. Null when the letter has no such paragraph.</summary>
    public Planted? Add(Random random, string? sentence)
    {
        if (sentence is null || Paragraphs.Count == 0) return null;
        string[] parts = sentence.Split('|');
        int at = Paragraphs[random.Next(Paragraphs.Count)].End;
        string gap = IsMarkdown || Text[at - 1] is '.' or '?' or ':' ? " " : ". ";
        Planted planted = Edit((new TextSpan(at, 0), gap + string.Concat(parts)));
        return planted with { Place = new TextSpan(at + gap.Length + parts[0].Length, parts.ElementAtOrDefault(1)?.Length ?? 0) };
    }

    /// <summary>Changes one word of the text, chosen among those that a change can be made to.</summary>
    /// <param name="random">Chooses.</param>
    /// <param name="change">Gives the words after a match that take its place; null where it can't be changed.</param>
    public Planted? Change(Random random, Func<Match, string?> change)
    {
        List<(TextSpan, string)> chances = [];
        foreach (TextSpan paragraph in Paragraphs)
        {
            for (Match word = AnyWord().Match(Text, paragraph.Start, paragraph.Length); word.Success; word = word.NextMatch())
            {
                if (change(word) is { } now) chances.Add((new TextSpan(word.Index, word.Length), now));
            }
        }
        return chances.Count == 0 ? null : Edit(chances[random.Next(chances.Count)]);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex AnyWord();
}
