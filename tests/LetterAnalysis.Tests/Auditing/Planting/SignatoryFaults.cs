using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Faults of the list of signatories and of what the letter says of it.</summary>
internal static class SignatoryFaults
{
    private static readonly string[] Ambiguous = ["Korea", "Congo"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Alone("LTR401", "a number of signatories that is wrong", (ground, random) => ground.Letter.Signatories.Length > 7 && ground.Language == "en"
            ? ground.Add(random, string.Create(CultureInfo.InvariantCulture, $"We, the |{ground.Letter.Signatories.Length + random.Next(2, 6)} undersigned organizations|, agree.")) : null),
        Fault.Alone("LTR402", "an entry twice", (ground, random) => Entry(ground, random, _ => true) is { } one && Line(ground, one.Span) is var line
            ? Shift(ground.Edit((new TextSpan(Line(ground, Last(ground, one).Span).End, 0), "\n" + ground.Text[line.Start..line.End]))) : null),
        Fault.Alone("LTR403", "a country taken out", (ground, random) => ground.Name is "harbour-2021.txt" or "open-schools.txt" && Entry(ground, random, one => one.Role is null) is { } one
            ? ground.Edit((TextSpan.FromBounds(Country(ground, one).Start - 2, Country(ground, one).End), "")) : null),
        Fault.Alone("LTR404", "a country that could be two", (ground, random) => Entry(ground, random, one => one.Role is null) is { } one
            ? ground.Edit((Country(ground, one), Ambiguous[random.Next(Ambiguous.Length)])) : null),
        Fault.Alone("LTR405", "a country with a letter twice", (ground, random) => Entry(ground, random, one => one is { Role: null, Country.Text.Length: > 6 }) is { } one
            ? ground.Edit((Country(ground, one), one.Country!.Text.Insert(4, one.Country.Text[4..5]))) : null),
        Fault.Alone("LTR406", "an entry at the end", (ground, _) => ground.Name is "harbour-2021.txt" ? Late(ground) : null),
        Fault.Alone("LTR407", "a number that skips", (ground, random) => ground.Name is "open-schools.txt" && Numbered(ground, random) is { } one
            ? ground.Edit((Line(ground, one.Span), $" {one.Number + 1}. {one.Name}")) : null),
        Fault.Alone("LTR408", "a person among organizations", (ground, random) => Entry(ground, random, one => one is { Role: null, Kind: SignatoryKind.Organization }) is { } one
            && ground.Text.IndexOf(one.Name, one.Span.Start, StringComparison.Ordinal) is >= 0 and var at ? ground.Edit((new TextSpan(at, one.Name.Length), "Dr. Maria Lindqvist")) : null),
    ];

    private static Signatory? Entry(PlantingGround ground, Random random, Func<Signatory, bool> suits)
    {
        Signatory[] chances = [.. ground.Letter.Signatories.Where(one => one.Country is not null && suits(one) && ground.Letter.Signatories.Count(other => other.Group == one.Group) > 7)];
        return chances.Length == 0 ? null : chances[random.Next(chances.Length)];
    }

    private static Signatory Last(PlantingGround ground, Signatory one) => ground.Letter.Signatories.Last(other => other.Group == one.Group);

    private static Signatory? Numbered(PlantingGround ground, Random random) => ground.Letter.Signatories[random.Next(1, ground.Letter.Signatories.Length)] is { Number: not null } one ? one : null;

    private static TextSpan Line(PlantingGround ground, TextSpan place)
    {
        int start = ground.Text.LastIndexOf('\n', place.Start) + 1, end = ground.Text.IndexOf('\n', place.End);
        return TextSpan.FromBounds(start, end < 0 ? ground.Text.Length : end);
    }

    private static TextSpan Country(PlantingGround ground, Signatory one) =>
        new(ground.Text.LastIndexOf(one.Country!.Text, one.Span.End, one.Span.Length, StringComparison.Ordinal), one.Country.Text.Length);

    private static Planted Late(PlantingGround ground)
    {
        Signatory[] list = [.. ground.Letter.Signatories.Where(one => one.Group == ground.Letter.Signatories[0].Group)];
        TextSpan moved = Line(ground, list[1].Span), last = Line(ground, list[^1].Span);
        return ground.Edit((new TextSpan(last.End, 0), "\n" + ground.Text[moved.Start..moved.End]), (TextSpan.FromBounds(moved.Start, moved.End + 1), ""));
    }

    private static Planted Shift(Planted planted) => planted with { Place = new TextSpan(planted.Place!.Value.Start + 1, planted.Place.Value.Length - 1) };
}
