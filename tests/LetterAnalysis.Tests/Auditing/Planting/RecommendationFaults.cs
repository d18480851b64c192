using System.Globalization;
using System.Text.RegularExpressions;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Faults of the list of recommendations.</summary>
internal static partial class RecommendationFaults
{
    private static readonly Said Topic = new("The situation of the people concerned.", "Die Lage der betroffenen Personen.", "La situation des personnes concernées.", "La situación de las personas afectadas.");

    private static readonly Said Second = new(" Lower the fees for fishing licences.", Fr: " Réduire le prix des permis de pêche.");

    private static readonly Said Counted = new("We make the following |{0} recommendations|.", "Wir stellen die folgenden |{0} Forderungen|.", "Nous formulons les |{0} recommandations| suivantes.",
        "Formulamos las siguientes |{0} recomendaciones|.");

    private static readonly Said Reference = new("This is what |recommendation {0}| would bring about.", "Das ist es, was |Forderung {0}| erreichen soll.", "C’est ce que vise la |recommandation {0}|.",
        "Es lo que pretende la |recomendación {0}|.");

    private static readonly Said Weak = new("Consider this matter with care.", Fr: "examiner cette question avec soin.");

    private static readonly Said Plain = new("Publish the figures of this matter.", Fr: "publier les chiffres de cette affaire.");

    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Alone("LTR201", "a number that repeats", (ground, random) => Numbered(ground, random, (before, _) => before)),
        Fault.Alone("LTR201", "a number that skips", (ground, random) => Numbered(ground, random, (_, own) => own + 1)),
        Fault.Alone("LTR202", "a count of recommendations that is wrong", (ground, random) => ground.Letter.Recommendations.Length > 1 && ground.Name != "prison-reform.md"
            ? ground.Add(random, Filled(Counted, ground, ground.Letter.Recommendations.Length + 1 + random.Next(9))) : null),
        Fault.Alone("LTR203", "an item that is a topic", (ground, random) => Item(ground, random, Topic.In(ground), fewest: 4)),
        Fault.Alone("LTR204", "a second ask", (ground, random) => Flat(ground) && Second.In(ground) is { } second && Any(ground, random) is { } item && Ends(ground, item) is { } end && Text(ground, item)[^1] != '?' && item.Span.Length < 200
            ? ground.Edit((new TextSpan(end, item.Span.End - end), "." + second)) : null),
        Fault.Alone("LTR205", "asks to nobody", (ground, _) => ground.Name is "harbour-2021.txt" or "wetland-hardwrap.txt" ? Unaddressed(ground) : null),
        Fault.Alone("LTR206", "another end mark", (ground, random) => Flat(ground) && ground.Letter.Recommendations.Length > 4 && Middle(ground, random) is { } item && Text(ground, item)[^1] is ';' or '.'
            ? ground.Edit((new TextSpan(item.Span.End - 1, 1), Text(ground, item)[^1] == ';' ? "." : ";")) : null),
        Fault.Alone("LTR206", "no end mark", (ground, random) => Flat(ground) && ground.Letter.Recommendations.Length > 4 && Middle(ground, random) is { } item && Text(ground, item)[^1] is ';' or '.'
            ? ground.Edit((TextSpan.FromBounds(item.Span.Start + Text(ground, item).TrimEnd(';', '.', '\u00A0').Length, item.Span.End), "")) : null),
        Fault.Alone("LTR207", "no full stop at the end of the list", (ground, _) => Flat(ground) && Text(ground, ground.Letter.Recommendations[^1])[^1] == '.'
            ? ground.Edit((new TextSpan(ground.Letter.Recommendations[^1].Span.End - 1, 1), "")) : null),
        Fault.Alone("LTR208", "nothing before the last item", (ground, _) => Flat(ground) && ground.Letter.Recommendations.Length > 2
            ? ground.Edit([.. ground.Letter.Recommendations.SkipLast(1).Reverse().Select(item => (new TextSpan(Ends(ground, item) ?? item.Span.End, item.Span.End - (Ends(ground, item) ?? item.Span.End)), ";"))]) : null),
        Fault.Alone("LTR209", "weak asks only", (ground, _) => All_(ground, Weak.In(ground))),
        Fault.Alone("LTR210", "no time", (ground, _) => Timeless(ground)),
        Fault.Alone("LTR211", "a recommendation that there is not", (ground, random) => ground.Letter.Recommendations.Count(item => item.Number is not null) > 1
            ? ground.Add(random, Filled(Reference, ground, ground.Letter.Recommendations.Length + 1 + random.Next(9))) : null),
    ];

    private static string? Filled(Said said, PlantingGround ground, int number) =>
        said.In(ground) is { } sentence ? string.Format(CultureInfo.InvariantCulture, sentence, number) : null;

    private static bool Flat(PlantingGround ground) => ground.Letter.Recommendations is { Length: > 1 } items && items.All(item => item.Items.IsEmpty);

    private static Recommendation Any(PlantingGround ground, Random random) => ground.Letter.Recommendations[random.Next(ground.Letter.Recommendations.Length)];

    private static Recommendation Middle(PlantingGround ground, Random random) => ground.Letter.Recommendations[random.Next(ground.Letter.Recommendations.Length - 1)];

    private static string Text(PlantingGround ground, Recommendation item) => ground.Text[item.Span.Start..item.Span.End];

    /// <summary>Where the words of an item end: before its mark and "and".</summary>
    private static int? Ends(PlantingGround ground, Recommendation item) => EndOfItem().Match(Text(ground, item)) is { Success: true } end ? item.Span.Start + end.Index : null;

    /// <summary>Where the words of an item begin.</summary>
    private static TextSpan Words(PlantingGround ground, Recommendation item) =>
        TextSpan.FromBounds(item.Span.Start + Marker().Match(Text(ground, item)).Length, item.Span.End);

    private static Planted? Numbered(PlantingGround ground, Random random, Func<int, int, int> number)
    {
        if (!Flat(ground) || ground.IsMarkdown) return null;
        int at = random.Next(1, ground.Letter.Recommendations.Length);
        Recommendation item = ground.Letter.Recommendations[at];
        if (item.Number is not { } printed || !Digits().IsMatch(printed)) return null;
        int own = int.Parse(Digits().Match(printed).Value, CultureInfo.InvariantCulture);
        string now = Digits().Replace(printed, number(own - 1, own).ToString(CultureInfo.InvariantCulture));
        return ground.Edit((new TextSpan(item.Span.Start, printed.Length), now));
    }

    private static Planted? Item(PlantingGround ground, Random random, string? words, int fewest)
    {
        if (words is null || !Flat(ground) || ground.Letter.Recommendations.Length < fewest || ground.Letter.Recommendations.Any(item => item.Asks.All(ask => ask.Verbs.IsEmpty))) return null;
        return ground.Edit((Words(ground, Any(ground, random)), words));
    }

    private static Planted? All_(PlantingGround ground, string? words) => words is null || !Flat(ground) || ground.IsMarkdown && ground.Language == "en" ? null
        : ground.Edit([.. ground.Letter.Recommendations.Select(item => (Words(ground, item), words))]);

    private static Planted? Timeless(PlantingGround ground)
    {
        if (Plain.In(ground) is not { } words || !Flat(ground) || ground.Name == "questions-to-ministry.md" || ground.Spans(SectionKind.RecommendationLeadIn).Any(span => ground.Text[span.Start..span.End].Any(char.IsAsciiDigit))) return null;
        (TextSpan, string)[] rest = [.. ground.Letter.Sections.Where(section => section.Kind is SectionKind.Requests or SectionKind.Closing or SectionKind.Body && section.Span.Start > ground.Letter.Recommendations[^1].Span.End)
            .Select(section => (section.Span, "\n"))];
        return ground.Edit([.. ground.Letter.Recommendations.Select(item => (Words(ground, item), words)), .. rest]);
    }

    private static Planted Unaddressed(PlantingGround ground)
    {
        SectionKind[] gone = [SectionKind.Addressee, SectionKind.Salutation, SectionKind.CopyList, SectionKind.Requests];
        (TextSpan, string)[] edits = [.. ground.Letter.Sections.Where(section => gone.Contains(section.Kind)).Select(section => (section.Span, "\n"))];
        TextSpan leadIn = ground.Spans(SectionKind.RecommendationLeadIn).LastOrDefault();
        Planted planted = ground.Edit([(leadIn, "We urge:"), .. edits]);
        return planted with { Place = null };
    }

    [GeneratedRegex(@"^(\(?[0-9a-z]{1,2}[.)]+|[•–*-])?\s*")]
    private static partial Regex Marker();

    [GeneratedRegex(@"[\u00A0;.,]*(\s+(and|or|et|ou|y|und))?$")]
    private static partial Regex EndOfItem();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
