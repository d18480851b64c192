using System.Collections.Immutable;
using CsCheck;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Reconciliation;

/// <summary>Letters that hold nothing but a list: one entry a string, <c>name | country</c>; a name that starts with <c>@</c> is a person's.</summary>
internal static class SignatoryLists
{
    public static Letter Letter(params string[] entries) => Letter(entries, []);

    public static Letter Letter(string[] entries, params Claim[] claims) => new()
    {
        Id = "1",
        Language = "en",
        Source = SourceText.From(string.Join('\n', entries)),
        Span = new TextSpan(0, 0),
        Sections = [],
        Signatories = [.. entries.Select(Signatory)],
        Claims = [.. claims],
    };

    public static Claim Claim(ClaimSubject subject, ClaimComparator comparator, int value) =>
        new(subject, comparator, value, "claimed", new TextSpan(0, 0));

    public static SignatoryReconciliation Reconcile(params Letter[] letters) => new LetterAnalyzer().Reconcile(letters);

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Signatory Signatory(string entry, int index)
    {
        string[] fields = entry.Split('|', StringSplitOptions.TrimEntries);
        bool person = fields[0].StartsWith('@');
        Country? country = fields.Length > 1 ? new Country(CountryTable.Default.Find(fields[1])?.Code, fields[1]) : null;
        return new Signatory(
            fields[0].TrimStart('@'), person ? SignatoryKind.Person : SignatoryKind.Organization, null, null, ImmutableArray<string>.Empty, country, null,
            new TextSpan(index, 1));
    }
}
