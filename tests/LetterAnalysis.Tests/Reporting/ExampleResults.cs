using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Reporting;

/// <summary>What a comparison and a reconciliation of <see cref="ExamplePage"/> might return, made by hand.</summary>
internal static class ExampleResults
{
    private const string Opening = "We write for 3 organizations from 2 countries to ask the ";

    public static ArchivedLetter ArchivedLetter { get; } = new(7, "letters/2019.txt", 1, "en", "2019-05-07", "The Council", null);

    public static LetterFamilies Families { get; } = new([new LetterFamily(7, [new FamilyMember(7, FamilyRelation.Head, 7, 1, "The first.") { Centre = 7, IsCentre = true }])], 0);

    public static SignatoryEntities Entities { get; } = new(
        [new SignatoryEntity("Net Guild", SignatoryKind.Organization, new Country("KE", "Kenya"), [new EntityName("Net Guild", "Kenya", 2, null, null), new EntityName("The Net Guild", null, 1, "SIG-M2", "why")], [7, 9])], 0);

    public static RecommendationLedger Ledger { get; } = new(
    [
        new LedgerEntry
        {
            Id = 1, Topic = "Nets", Text = "Open the nets.", FirstAsked = "2019-05-07", LastAsked = "2020-01", Addressees = ["The Council"], Letters = 2, Signatories = 5,
            Years = [new LedgerYear(2019, 1, AskStrength.Specific, 4)], Occurrences = [new LedgerOccurrence(7, 1, AskStrength.Specific, 1, "the same words")],
            Changes = [new LedgerChange(LedgerChangeKind.Dropped, 7, 7, 1, 9, null)],
        },
    ], 0);

    public static SearchResult Search { get; } = new(2,
    [
        new SearchHit(ArchivedLetter, "open the nets to all", [new TextSpan(9, 4)]),
    ]);

    public static AuditResult Audit { get; } = new()
    {
        Variants = ExamplePage.Variants,
        Sources = [ExamplePage.Parsed],
        Findings =
        [
            new Finding
            {
                Rule = "LTR505", Alias = "doubled-word", Severity = FindingSeverity.Warning, Message = "The word “the” stands twice.", Variant = "A",
                Source = ExamplePage.Parsed.Source, Span = ExamplePage.Span("1. Nets"), Suggestion = "Take one out.", Fingerprint = "0123456789abcdef",
                Related = [new FindingPlace("B", ExamplePage.Parsed.Source, ExamplePage.Span("2. Wardens"))],
                Fix = [new TextEdit(ExamplePage.Span("1. Nets"), "1. Nets")],
            },
        ],
        Suppressed =
        [
            new Finding
            {
                Rule = "LTR101", Alias = "date-missing", Severity = FindingSeverity.Warning, Message = "The letter has no date.", Variant = "B",
                Source = ExamplePage.Parsed.Source, Span = default, Fingerprint = "fedcba9876543210",
                Related = [new FindingPlace(null, ExamplePage.Parsed.Source, default)], Fix = [new TextEdit(default, "")],
                SuppressedBy = new Suppression("fedcba9876543210", "An open letter."),
            },
        ],
        Rules = LetterAnalyzer.AuditRules,
    };

    public static LetterComparison Comparison { get; } = new()
    {
        Variants = ExamplePage.Variants,
        Similarity = 0.81234567,
        Similarities = [[1, 0.81234567], [0.81234567, 1]],
        MostCentral = "A",
        Units =
        [
            OnlyIn("A", SectionKind.Dateline, UnitStatus.Deleted, ExamplePage.Span("3 March 2021")),
            OnlyIn("B", SectionKind.Addressee, UnitStatus.Inserted, ExamplePage.Span("To the Council of Portham")),
            new ComparedUnit(SectionKind.Body, UnitStatus.Changed, "A", InBoth(ExamplePage.Span(Opening, "asks of all."), ExamplePage.Span(Opening, "asks of all.", last: true)), [],
                [Change(ChangeClass.Recipient, "Ministry", "Council"), Change(ChangeClass.Orthography, "estuary", "Estuary", at: "Wend estuary, as")]),
            OnlyIn("A", SectionKind.Recommendations, UnitStatus.Deleted, ExamplePage.Span("1. Nets", "catch;")),
            new ComparedUnit(SectionKind.Recommendations, UnitStatus.MovedAndChanged, "A", InBoth(ExamplePage.Span("2. Wardens", "June:"), ExamplePage.Span("1. Wardens", "June:", last: true), moved: true),
                [
                    Segment("2. Wardens", "1. Wardens", ChangeClass.Figure),
                    new UnitSegment([new SegmentReading(" on every pier", null, [new ReadingPlace("A", ExamplePage.Span("Wardens")), new ReadingPlace("B", ExamplePage.Span("Wardens", last: true))])]),
                ],
                [Change(ChangeClass.Ask, "two", "three"), new Change(ChangeClass.Whitespace, Side("A", "", ExamplePage.Span("June:")), Side("B", "", ExamplePage.Span("June:", last: true)))]),
            new ComparedUnit(SectionKind.Requests, UnitStatus.Split, "A",
                [
                    new UnitPlace("A", ExamplePage.Span("We also call on the port authority to report spills."), 5, false),
                    new UnitPlace("B", ExamplePage.Span("We count on the Ministry."), 4, false),
                    new UnitPlace("B", ExamplePage.Span("We also call on the port authority to report spills.", last: true), 5, false),
                ],
                [],
                [
                    new Change(ChangeClass.Wording, Side("A", "", ExamplePage.Span("We also")), new ChangeSide("B", "We count on the Ministry.", ExamplePage.Span("We count on the Ministry."))),
                ]),
            new ComparedUnit(SectionKind.Valediction, UnitStatus.Same, "A", InBoth(ExamplePage.Span("Yours faithfully,"), ExamplePage.Span("Yours faithfully,", last: true)), [], []),
        ],
        Slots =
        [
            new Slot("recipient", IsDeclared: false, [new SlotValues("A", ["Ministry", "Minister"]), new SlotValues("B", ["Council of Portham", "Council"])], 1,
                [new MissedValue("B", "Ministry", ExamplePage.Span("Ministry", last: true), "A", "Council")]),
        ],
        Recommendations =
        [
            new MatchedRecommendation([new RecommendationPlace("A", 1, "1.", ExamplePage.Span("1. Nets", "catch;"), 0)], UnitStatus.Deleted, "Nets"),
            new MatchedRecommendation([
                    new RecommendationPlace("A", 2, "2.", ExamplePage.Span("2. Wardens", "June:"), 0),
                    new RecommendationPlace("B", 1, null, ExamplePage.Span("1. Wardens", "June:", last: true), 1),
                ], UnitStatus.MovedAndChanged, "Wardens"),
        ],
        CutShort = [ComparisonStep.Words],
        Diagnostics = [new Diagnostic("CMP102", DiagnosticSeverity.Warning, "Slot day: “C” is the id, the file name or the recipient of none of the letters; its value is not used.", default)],
    };

    public static SignatoryReconciliation Reconciliation { get; } = new(
        ExamplePage.Variants,
        [
            new ReconciledSignatory(SignatoryStatus.Renamed, MatchVerdict.Review, "acronym", "The acronym WA and the country agree; the names differ.", [Row("A", 0), Row("B", 0)]),
            new ReconciledSignatory(SignatoryStatus.Same, MatchVerdict.Match, "full-name", "Name and country agree.", [Row("A", 1), Row("B", 1)]),
            new ReconciledSignatory(SignatoryStatus.OnlyIn, MatchVerdict.None, "none", "No entry of the other list comes near.", [Row("A", 2)]),
        ],
        [new SignatoryCounts("A", 3, 3, 2, 1, 2, 1), new SignatoryCounts("B", 3, 2, 2, 1, 2, 1)],
        [
            new CheckedClaim("A", ExamplePage.Parsed.Letters[0].Claims[0], [new ClaimReading("organizations", 2, false), new ClaimReading("rows", 3, true)], true),
            new CheckedClaim("A", ExamplePage.Parsed.Letters[0].Claims[1] with { Value = 7 }, [new ClaimReading("countries", 2, false)], false),
        ]);

    private static SignatoryOccurrence Row(string variant, int index) => new(variant, ExamplePage.Parsed.Letters[variant == "A" ? 0 : 1].Signatories[index]);

    private static ComparedUnit OnlyIn(string variant, SectionKind kind, UnitStatus status, TextSpan span) => new(kind, status, variant, [new UnitPlace(variant, span, 1, false)], [], []);

    private static ImmutableArray<UnitPlace> InBoth(TextSpan first, TextSpan second, bool moved = false) =>
        [new UnitPlace("A", first, 2, false), new UnitPlace("B", second, 3, moved)];

    private static UnitSegment Segment(string before, string after, ChangeClass kind) => new(
    [
        new SegmentReading(before, null, [new ReadingPlace("A", ExamplePage.Span(before))]),
        new SegmentReading(after, kind, [new ReadingPlace("B", ExamplePage.Span(after, last: true))]),
    ]);

    /// <summary>A change of one word; <paramref name="at"/> is a longer text of A that ends or holds it.</summary>
    private static Change Change(ChangeClass kind, string before, string after, string? at = null)
    {
        TextSpan around = ExamplePage.Span(at ?? before);
        int offset = at?.IndexOf(before, StringComparison.Ordinal) ?? 0;
        TextSpan second = ExamplePage.Span(at is null ? after : at.Replace(before, after, StringComparison.Ordinal), last: true);
        return new Change(kind, new ChangeSide("A", before, new TextSpan(around.Start + offset, before.Length)),
            new ChangeSide("B", after, new TextSpan(second.Start + offset, after.Length)));
    }

    /// <summary>No words, before a place.</summary>
    private static ChangeSide Side(string variant, string text, TextSpan before) => new(variant, text, new TextSpan(before.Start, 0));
}
