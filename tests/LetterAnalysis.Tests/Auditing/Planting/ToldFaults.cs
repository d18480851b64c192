using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Letters that are not what the audit is told to expect, and suppressions of nothing.</summary>
internal static class ToldFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Told("LTR701", "a recipient without a letter", (ground, random) => Expect(new ExpectedLetters { Recipients = [Name(ground), $"Board of Harbour {random.Next(9)}"] })),
        Fault.Told("LTR702", "a letter to somebody else", (_, random) => Expect(new ExpectedLetters { Recipients = [$"Board of Harbour {random.Next(9)}"] })),
        Fault.Told("LTR703", "a slot with another's words", (ground, random) => ground.Letter.Addressee is null ? null
            : Expect(new ExpectedLetters { Slots = Slot(Name(ground), "the brudaxfel", AnyWords(ground, random)) })),
        Fault.Told("LTR704", "another day", (ground, random) => ground.Letter.Date?.Iso is not { Length: 10 } iso ? null
            : Expect(new ExpectedLetters { Date = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(random.Next(1, 30)) })),
        Fault.Told("LTR705", "a signatory who is not printed", (ground, random) => ground.Letter.Signatories.Length < 2 ? null
            : Expect(new ExpectedLetters { Signatories = [ground.Letter.Signatories[random.Next(ground.Letter.Signatories.Length)].Name, $"Brudaxfel Kivlum {random.Next(9)}"] })),
        Fault.Told("LTR706", "another number of recommendations", (ground, random) => Expect(new ExpectedLetters { Recommendations = ground.Letter.Recommendations.Length + random.Next(1, 4) })),
        Fault.Told("LTR901", "a suppression of nothing", (_, random) => new AuditOptions
        {
            Suppressions = [new Suppression(random.NextInt64().ToString("x16", CultureInfo.InvariantCulture), "Mended since.", SourceText.From("{}", "letters.suppressions.json"))],
        }),
    ];

    private static AuditOptions Expect(ExpectedLetters expected) => new() { Expected = expected };

    private static string Name(PlantingGround ground) => ground.Letter.Addressee?.Lines[0].Text ?? ground.Letter.Salutation?.Text ?? "nobody";

    private static string AnyWords(PlantingGround ground, Random random)
    {
        TextSpan paragraph = ground.Paragraphs[random.Next(ground.Paragraphs.Count)];
        return string.Join(' ', ground.Text[paragraph.Start..paragraph.End].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(3));
    }

    private static ImmutableDictionary<string, ImmutableDictionary<string, string>> Slot(string recipient, string own, string other) =>
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty.Add("slot", ImmutableDictionary<string, string>.Empty.Add(recipient, own).Add("somebody else", other));
}
