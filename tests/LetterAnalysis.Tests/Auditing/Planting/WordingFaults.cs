using System.Text.RegularExpressions;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Faults of the wording: slips of the keyboard, mixed forms, acronyms, notes and links.</summary>
internal static partial class WordingFaults
{
    private static readonly string[] Gaps = ["[NAME]", "[insert date]", "{{recipient}}", "<<office>>", "TBC", "XXXX", "[ORGANIZATION]", "_____", "lorem ipsum"];

    /// <summary>What UTF-8 looks like when it is read as Windows-1252.</summary>
    private static readonly Dictionary<string, string> Garbled = new(StringComparer.Ordinal)
    {
        ["’"] = "â€™",
        ["é"] = "Ã©",
        ["ü"] = "Ã¼",
        ["ö"] = "Ã¶",
        ["ä"] = "Ã¤",
        ["à"] = "Ã\u00A0",
        ["ó"] = "Ã³",
        ["á"] = "Ã¡",
        ["–"] = "â€“",
        ["“"] = "â€œ",
    };

    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Alone("LTR501", "a placeholder", (ground, random) => ground.Language == "en" ? ground.Change(random, word => word.Length > 4 && Spaced(ground, word) ? Gaps[random.Next(Gaps.Length)] : null) : null),
        Fault.Alone("LTR502", "an apostrophe or accent in the wrong code page", (ground, random) => Garble(ground, random)),
        Fault.Alone("LTR503", "no blank after a comma", (ground, random) => Spot(ground, random, Comma(), match => match.Value.Replace(" ", "", StringComparison.Ordinal))),
        Fault.Beside("LTR503", "two words glued that the other variant has apart", (ground, random) => ground.Language is "en" or "fr" or "es"
            ? Spot(ground, random, TwoWords(), match => IsOnce(ground, match) ? match.Value.Replace(" ", "", StringComparison.Ordinal) : null) : null),
        Fault.Beside("LTR504", "a word split that the other variant has whole", (ground, random) => ground.Change(random,
            word => word.Length > 8 && char.IsLower(word.Value[0]) && IsOnce(ground, word) && !ground.Text.Contains(word.Value[..5] + " ", StringComparison.OrdinalIgnoreCase) ? word.Value[..5] + " " + word.Value[5..] : null)),
        Fault.Alone("LTR505", "a doubled word", (ground, random) => ground.Change(random, word => word.Length > 4 && char.IsLower(word.Value[0]) && Spaced(ground, word) ? $"{word.Value} {word.Value}" : null)),
        Fault.Alone("LTR506", "two blanks", (ground, random) => Spot(ground, random, Blank(), _ => "  ")),
        Fault.Alone("LTR506", "a no-break space and a blank", (ground, random) => Spot(ground, random, Blank(), _ => "\u00A0 ")),
        Fault.Alone("LTR507", "a bracket opened", (ground, random) => ground.Change(random, word => word.Length > 3 && Spaced(ground, word) ? "(" + word.Value : null)),
        Fault.Alone("LTR507", "a bracket closed", (ground, random) => ground.Change(random, word => word.Length > 3 && Spaced(ground, word) ? word.Value + ")" : null)),
        Fault.Alone("LTR508", "a quote opened", (ground, random) => ground.Change(random, word => word.Length > 3 && Spaced(ground, word) ? "“" + word.Value : null)),
        Fault.Alone("LTR509", "a straight apostrophe among curly ones", (ground, random) => Spot(ground, random, Apostrophe(), _ => "'", atLeast: 2)),
        Fault.Alone("LTR510", "the other spelling", (ground, random) => ground.Add(random, OtherSpelling(ground))),
        Fault.Alone("LTR511", "an acronym without its name", (ground, random) => ground.Add(random, new Said("The |XQD| has refused.", "Die |XQD| hat abgelehnt.", "La |XQD| a refusé.", "La |XQD| se negó.").In(ground))),
        Fault.Alone("LTR512", "an acronym introduced twice", (ground, random) => ground.Language == "en" && ground.Paragraphs.Count > 1
            ? ground.Add(random, "We wrote to the Rivers Board (RIB) in May, and the Rivers Board (|RIB|) has not answered.") : null),
        Fault.Alone("LTR513", "an article missing", (ground, random) => ground.Add(random, new Said("We ask for the inclusion |of following recommendations|.").In(ground))),
        Fault.Alone("LTR514", "a link to a folder", (ground, random) => ground.IsMarkdown ? ground.Add(random, new Said("See [|the annex|](../annex.pdf).", null, "Voir [|l’annexe|](annexe.pdf).", "Véase [|el anexo|](anexo.pdf).").In(ground)) : null),
        Fault.Alone("LTR515", "a mark without a note", (ground, random) => ground.Name == "prison-reform.md" ? ground.Add(random, "The prisons are full.|[^9]|") : null),
        Fault.Alone("LTR515", "a mark without a note in text", (ground, random) => Noted(ground, random, "The first source is here.[1] The second is there.[2] And the third.|[3]|")),
        Fault.Alone("LTR516", "a note of Markdown without a mark", (ground, random) => ground.Name == "prison-reform.md" && ground.Text.IndexOf($"[^{random.Next(1, 4)}]", StringComparison.Ordinal) is var at
            ? ground.Edit((new TextSpan(at, 4), "")) with { Place = null } : null),
        Fault.Alone("LTR516", "a note without a mark", (ground, random) => Noted(ground, random, "The first source is here.[1]") is { } planted
            ? planted with { Place = new TextSpan(planted.Text.LastIndexOf("[2]", StringComparison.Ordinal), 3) } : null),
    ];

    /// <summary>True for a word with a blank on either side.</summary>
    private static bool Spaced(PlantingGround ground, Match word) => word.Index > 0 && ground.Text[word.Index - 1] == ' ' && ground.Text.ElementAtOrDefault(word.Index + word.Length) == ' '
        && ground.Text[word.Index - 2] is not ('*' or '_' or '“' or '(');

    private static bool IsOnce(PlantingGround ground, Match word) => ground.Text.IndexOf(word.Value, StringComparison.OrdinalIgnoreCase) == word.Index
        && ground.Text.IndexOf(word.Value, word.Index + 1, StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>Changes one place of the text that a pattern fits.</summary>
    private static Planted? Spot(PlantingGround ground, Random random, Regex pattern, Func<Match, string?> change, int atLeast = 1)
    {
        List<(TextSpan, string)> chances = [];
        foreach (TextSpan paragraph in ground.Paragraphs)
        {
            for (Match match = pattern.Match(ground.Text, paragraph.Start, paragraph.Length); match.Success; match = match.NextMatch())
            {
                if (change(match) is { } now) chances.Add((new TextSpan(match.Index, match.Length), now));
            }
        }
        return chances.Count < atLeast ? null : ground.Edit(chances[random.Next(chances.Count)]);
    }

    private static Planted? Garble(PlantingGround ground, Random random) => Spot(ground, random, BeyondAscii(), match => Garbled.GetValueOrDefault(match.Value));

    private static string? OtherSpelling(PlantingGround ground) => ground.Language != "en" ? null
        : BritishWord().IsMatch(ground.Text) && !AmericanWord().IsMatch(ground.Text) ? "The |color| is right." : null;

    /// <summary>A letter with two notes at its end, and a sentence with marks.</summary>
    private static Planted? Noted(PlantingGround ground, Random random, string sentence) => ground.IsMarkdown || ground.Language != "en" || ground.Add(random, sentence) is not { } planted ? null
        : planted with { Text = planted.Text.TrimEnd() + "\n\nNotes\n\n[1] Report of the harbour master, 2010.\n[2] Register of boats, 2011.\n" };

    [GeneratedRegex(@"(?<=[ ])\p{Ll}{3,}, \p{Ll}{3,}(?=[ ])")]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?<=[ ])\p{Ll}{4,} \p{Ll}{4,}(?=[ ])")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"(?<=\p{Ll}) (?=\p{Ll})")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<=\p{L})’(?=\p{L})")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"[’éüöäàóá–“]")]
    private static partial Regex BeyondAscii();

    [GeneratedRegex(@"\b(harbours?|labour|honoured|neighbours?|centre|colour|programme|metres|travelled)\b")]
    private static partial Regex BritishWord();

    [GeneratedRegex(@"\b(labor|color|center|program)\b")]
    private static partial Regex AmericanWord();
}
