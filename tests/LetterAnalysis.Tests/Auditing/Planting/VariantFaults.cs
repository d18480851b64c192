using System.Globalization;
using System.Text.RegularExpressions;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Faults of a second variant beside the letter as it is.</summary>
internal static partial class VariantFaults
{
    private const string First = "Harbour Council";
    private const string Second = "River Board";

    /// <summary>What both variants say to their recipient.</summary>
    private static readonly string[] Addressed =
        [$"We ask the {First} to act on this before winter.", $"We hope that the {First} will listen to them.", $"We urge the {First} to answer within a month.", $"The {First} has our full support."];

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("LTR301", "another recipient's name", Recipient),
        Fault.Beside("LTR303", "a recommendation taken out", (ground, random) => Listed(ground) && ground.Letter.Recommendations.Length > 3
            ? Missing(ground.Edit((LineOf(ground, ground.Letter.Recommendations[random.Next(1, ground.Letter.Recommendations.Length)].Span), ""))) : null),
        Fault.Beside("LTR304", "a recommendation moved", (ground, _) => Listed(ground) && ground.Letter.Recommendations.Length > 3 ? Missing(Moved(ground)) : null),
        Fault.Beside("LTR305", "a recommendation in other words", (ground, random) => Listed(ground) ? Reworded(ground, random) : null),
        Fault.Beside("LTR306", "another number", (ground, random) => Figure(ground, random)),
        new("LTR307", "another citation", (ground, random) => ground.Paragraphs.Count == 0 || ground.Language != "en" ? null
            : Both(ground, random, [$"The Assembly has said so in A/RES/74/{random.Next(100, 199)} and nobody spoke against it."], text => text.Replace("A/RES/74/1", "A/RES/73/1", StringComparison.Ordinal))),
        Fault.Beside("LTR308", "a paragraph taken out", (ground, random) => ground.Paragraphs.Count > 2 ? Missing(ground.Edit((ground.Paragraphs[random.Next(1, ground.Paragraphs.Count - 1)], ""))) : null),
        Fault.Beside("LTR309", "a signatory taken out", (ground, random) => ground.Letter.Signatories.Length > 9
            ? Missing(ground.Edit((LineOf(ground, ground.Letter.Signatories[random.Next(1, ground.Letter.Signatories.Length)].Span), ""))) : null),
        Fault.Beside("LTR310", "an acronym added", (ground, random) => ground.Letter.Signatories.Length > 9 ? WithAcronym(ground, random) : null),
    ];

    private static Planted Missing(Planted planted) => planted with { Place = null };

    private static bool Listed(PlantingGround ground) => ground.Letter.Recommendations is { Length: > 1 } items && items.All(item => item.Items.IsEmpty);

    /// <summary>A place with the line ends after it.</summary>
    private static TextSpan LineOf(PlantingGround ground, TextSpan place)
    {
        int start = ground.Text.LastIndexOf('\n', place.Start) + 1, end = place.End;
        while (end < ground.Text.Length && ground.Text[end] != '\n') end++;
        return TextSpan.FromBounds(start, Math.Min(end + 1, ground.Text.Length));
    }

    private static Fault.Sources? Recipient(PlantingGround ground, Random random)
    {
        if (ground.Language != "en" || ground.Paragraphs.Count < Addressed.Length || ground.Letter.Addressee is null) return null;
        int left = random.Next(Addressed.Length - 1);
        return Both(ground, random, Addressed, text =>
        {
            string swapped = text.Replace(First, Second, StringComparison.Ordinal);
            return swapped.Replace(Addressed[left].Replace(First, Second, StringComparison.Ordinal), Addressed[left], StringComparison.Ordinal);
        });
    }

    /// <summary>Two variants with sentences added to both, the second then changed.</summary>
    private static Fault.Sources Both(PlantingGround ground, Random random, string[] sentences, Func<string, string> change)
    {
        TextSpan[] places = [.. ground.Paragraphs.OrderBy(_ => random.Next()).Take(sentences.Length)];
        string text = ground.Edit([.. places.Select((place, i) => (new TextSpan(place.End, 0), " " + sentences[i]))]).Text;
        return new Fault.Sources([Fault.FileOf("first-" + ground.Name, text), Fault.FileOf("second-" + ground.Name, change(text))], null);
    }

    private static Planted Moved(PlantingGround ground)
    {
        Recommendation first = ground.Letter.Recommendations[0], last = ground.Letter.Recommendations[^1];
        string Words(Recommendation item) => ground.Text[(item.Span.Start + (item.Number?.Length ?? 0))..item.Span.End];
        TextSpan Place(Recommendation item) => TextSpan.FromBounds(item.Span.Start + (item.Number?.Length ?? 0), item.Span.End);
        return ground.Edit((Place(first), Words(last)), (Place(last), Words(first)));
    }

    private static Planted? Reworded(PlantingGround ground, Random random)
    {
        Recommendation item = ground.Letter.Recommendations[random.Next(ground.Letter.Recommendations.Length)];
        Match[] words = LongWord().Matches(ground.Text[item.Span.Start..item.Span.End]).ToArray();
        if (words.Length == 0) return null;
        Match word = words[random.Next(words.Length)];
        return ground.Edit((new TextSpan(item.Span.Start + word.Index, word.Length), "brudaxfel"));
    }

    private static Planted? Figure(PlantingGround ground, Random random)
    {
        List<TextSpan> numbers = [.. ground.Paragraphs.SelectMany(paragraph => Number().Matches(ground.Text[paragraph.Start..paragraph.End]).Select((Match match) => new TextSpan(paragraph.Start + match.Index, match.Length)))];
        if (numbers.Count == 0) return null;
        TextSpan place = numbers[random.Next(numbers.Count)];
        return ground.Edit((place, (int.Parse(ground.Text[place.Start..place.End], CultureInfo.InvariantCulture) + random.Next(1, 9)).ToString(CultureInfo.InvariantCulture)));
    }

    private static Planted? WithAcronym(PlantingGround ground, Random random)
    {
        Signatory[] known = [.. ground.Letter.Signatories.Where(one => one.Kind != SignatoryKind.Person && one.Acronym is null && Initials(one.Name).Length > 2 && ground.Text[one.Span.Start..one.Span.End].Contains(one.Name, StringComparison.Ordinal))];
        if (known.Length == 0) return null;
        Signatory chosen = known[random.Next(known.Length)];
        int end = ground.Text.IndexOf(chosen.Name, chosen.Span.Start, StringComparison.Ordinal) + chosen.Name.Length;
        Planted planted = ground.Edit((new TextSpan(end, 0), $" ({Initials(chosen.Name)})"));
        return planted with { Place = new TextSpan(chosen.Span.Start, chosen.Span.Length) };
    }

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    [GeneratedRegex(@"(?<= )\p{Ll}{6,}(?=[ .,;])")]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<= )[1-9][0-9]{0,3}(?= \p{Ll})")]
    private static partial Regex Number();
}
