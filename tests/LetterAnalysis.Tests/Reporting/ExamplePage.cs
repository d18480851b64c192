using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Reporting;

/// <summary>
/// A page with two variants of a letter as a parser might return it, made by hand, so that the tests of what is written do not hang on
/// what is read.
/// </summary>
internal static class ExamplePage
{
    private const string Content = """
        Portham Gazette | Letters

        3 March 2021

        Ms Ines Okoro
        Minister for Fisheries

        Re: Protection of the Wend estuary

        Dear Minister,

        We write for 3 organizations from 2 countries to ask the Ministry to protect the Wend estuary, as resolution A/RES/72/73 asks of all.

        1. Nets: End the use of drift nets and publish the catch;
        2. Wardens: Consider hiring two wardens by 1 June:
           a. one in Portham.

        We also call on the port authority to report spills.

        Thank you for your time.

        Yours faithfully,

        Wend Anglers (WA), Ireland
        Estuary Watch, Norway
        Dr Per Lund, biologist

        ====
        To the Council of Portham

        Dear councillors,

        We write for 3 organizations from 2 countries to ask the Council to protect the Wend Estuary, as resolution A/RES/72/73 asks of all.

        1. Wardens: Consider hiring three wardens by 1 June:
           a. one in Portham.

        We count on the Ministry. We also call on the port authority to report spills.

        Yours faithfully,

        Wend Angling Club (WA), Ireland
        Estuary Watch, Norway
        Estuary Watch, Norway
        Dr Per Lund, biologist
        """;

    public static SourceText Source { get; } = SourceText.From(Content.ReplaceLineEndings("\n") + "\n", "gazette.txt");

    public static ParsedSource Parsed { get; } = new(
        new Document(Source, [], []) { Facts = [new DocumentFact(DocumentFactKind.Author, "Portham Gazette")] },
        [ToMinister(), ToCouncil()],
        [Part("Portham Gazette | Letters"), Part("====")],
        [new Diagnostic("TXT001", DiagnosticSeverity.Warning, "The bytes are not UTF-8; read as Windows-1252.", default)]);

    public static ImmutableArray<Variant> Variants { get; } = LetterAnalyzer.NameVariants(Parsed.Letters);

    /// <summary>The place of a text; of the last one when <paramref name="last"/>.</summary>
    public static TextSpan Span(string text, bool last = false)
    {
        int at = last ? Source.Content.LastIndexOf(text, StringComparison.Ordinal) : Source.Content.IndexOf(text, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, text.Length) : throw new ArgumentException($"The page has no '{text}'.", nameof(text));
    }

    public static TextSpan Span(string from, string to, bool last = false) => Span(from, last).Union(Span(to, last));

    private static LetterPart Part(string text, bool last = false) => new(text, Span(text, last));

    private static Letter ToMinister()
    {
        Signatory[] signatories =
        [
            new("Wend Anglers", SignatoryKind.Organization, null, "WA", [], new Country("IE", "Ireland"), null, Span("Wend Anglers (WA), Ireland")),
            new("Estuary Watch", SignatoryKind.Organization, null, null, [], new Country("NO", "Norway"), null, Span("Estuary Watch, Norway")),
            new("Dr Per Lund", SignatoryKind.Person, null, null, [], null, "biologist", Span("Dr Per Lund, biologist")),
        ];
        TextSpan whole = Span("3 March 2021", "Dr Per Lund, biologist");
        return new Letter
        {
            Id = "1",
            Language = "en",
            Source = Source,
            Span = whole,
            Date = new LetterDate("3 March 2021", "2021-03-03", DateOrigin.Letter, Span("3 March 2021")),
            Addressee = new Addressee("Ms Ines Okoro\nMinister for Fisheries", [Part("Ms Ines Okoro"), Part("Minister for Fisheries")],
                Span("Ms Ines Okoro", "Minister for Fisheries")),
            Subject = Part("Protection of the Wend estuary"),
            Salutation = Part("Dear Minister,"),
            Valediction = Part("Yours faithfully,"),
            Sections =
            [
                Section(SectionKind.Dateline, "a date and nothing else", "3 March 2021"),
                Section(SectionKind.Addressee, "short lines before the salutation", "Ms Ines Okoro", "Minister for Fisheries"),
                Section(SectionKind.Subject, "begins with \"Re:\"", "Re: Protection of the Wend estuary"),
                Section(SectionKind.Salutation, "begins with \"Dear\"", "Dear Minister,"),
                Section(SectionKind.Body, "a sentence", "We write for 3 organizations from 2 countries to ask the Ministry to protect the Wend estuary, as resolution A/RES/72/73 asks of all."),
                Section(SectionKind.Recommendations, "a numbered item that asks", "1. Nets: End the use of drift nets and publish the catch;", "2. Wardens: Consider hiring two wardens by 1 June:", "a. one in Portham."),
                Section(SectionKind.Requests, "asks outside the list", "We also call on the port authority to report spills."),
                Section(SectionKind.Closing, "gives thanks", "Thank you for your time."),
                Section(SectionKind.Valediction, "a formula before names", "Yours faithfully,"),
                Section(SectionKind.Signatories, "a name after the valediction", "Wend Anglers (WA), Ireland", "Estuary Watch, Norway", "Dr Per Lund, biologist"),
            ],
            Recommendations =
            [
                new Recommendation("1.", 1, "Nets", "End the use of drift nets and publish the catch;", Span("1. Nets", "catch;"),
                    [Ask("End the use of drift nets", ["end"], AskStrength.Specific, negative: true), Ask("publish the catch", ["publish"], AskStrength.Specific)], []),
                Wardens("2.", 2, "two", last: false),
            ],
            Requests = [Request(last: false)],
            Claims =
            [
                new Claim(ClaimSubject.Organizations, ClaimComparator.Exactly, 3, "3 organizations", Span("3 organizations")),
                new Claim(ClaimSubject.Countries, ClaimComparator.Exactly, 2, "2 countries", Span("2 countries")),
            ],
            Signatories = [.. signatories],
            Citations = [new Citation("un-resolution", "A/RES/72/73", "A/RES/72/73", Span("A/RES/72/73"))],
            Diagnostics = [new Diagnostic("LET001", DiagnosticSeverity.Info, "The list ends without a full stop.", Span("catch;"))],
        };
    }

    private static Letter ToCouncil() => new()
    {
        Id = "2",
        Language = "en",
        Source = Source,
        Span = Span("To the Council of Portham", "Dr Per Lund, biologist", last: true),
        Addressee = new Addressee("To the Council of Portham", [Part("To the Council of Portham")], Span("To the Council of Portham")),
        Salutation = Part("Dear councillors,"),
        Sections =
        [
            new Section(SectionKind.Addressee, Span("To the Council of Portham"), []),
            new Section(SectionKind.Body, Span("Dear councillors,", "Dr Per Lund, biologist", last: true), []),
        ],
        Recommendations = [Wardens("1.", 1, "three", last: true)],
        Requests = [Request(last: true)],
        Claims = [new Claim(ClaimSubject.Organizations, ClaimComparator.Exactly, 3, "3 organizations", Span("3 organizations", last: true))],
        Signatories =
        [
            new("Wend Angling Club", SignatoryKind.Organization, null, "WA", [], new Country("IE", "Ireland"), null, Span("Wend Angling Club (WA), Ireland")),
            new("Estuary Watch", SignatoryKind.Organization, null, null, [], new Country("NO", "Norway"), null, Span("Estuary Watch, Norway", last: true)),
            new("Dr Per Lund", SignatoryKind.Person, null, null, [], null, "biologist", Span("Dr Per Lund, biologist", last: true)),
        ],
    };

    private static Recommendation Wardens(string number, int ordinal, string count, bool last) => new(number, ordinal, "Wardens",
        $"Consider hiring {count} wardens by 1 June:", Span($"{number} Wardens", "one in Portham.", last),
        [Ask($"Consider hiring {count} wardens by 1 June", ["consider", "hire"], AskStrength.Considering, deadline: "by 1 June")],
        [new Recommendation("a.", 1, null, "one in Portham.", Span("a. one in Portham.", last), [], [])]);

    private static Ask Request(bool last) => new("report spills", "call on", ["report"], ["the port authority"], false, AskStrength.General, null, [],
        Span("report", last), Span("report spills", last));

    private static Ask Ask(string text, ImmutableArray<string> verbs, AskStrength strength, bool negative = false, string? deadline = null) =>
        new(text, null, verbs, [], negative, strength, deadline, [], Span(text.Split(' ')[0]), Span(text));

    private static Section Section(SectionKind kind, string evidence, params string[] blocks) => new(kind, Span(blocks[0], blocks[^1]),
        [.. blocks.Select(Block)], () => [.. blocks.Select(_ => evidence)]);

    private static Block Block(string text) => new() { Kind = BlockKind.Paragraph, Span = Span(text), Content = MappedText.Verbatim(Source, Span(text)) };
}
