using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Faults of dates, address, greeting and end.</summary>
internal static class StructureFaults
{
    private static readonly Said Thanks = new(
        "We thank you for the time that you have given to this letter, and would be glad to meet you.",
        "Wir danken Ihnen für die Zeit, die Sie diesem Brief gewidmet haben, und würden uns über ein Gespräch freuen.",
        "Nous vous remercions du temps que vous avez bien voulu consacrer à cette lettre et serions heureux de vous rencontrer.",
        "Les agradecemos el tiempo que han dedicado a esta carta y quedamos a la espera de una reunión.");

    private static readonly string[] Offices = ["Dear Ambassador,", "Dear Senator,", "Dear Mayor,", "Dear Prime Minister,", "Dear High Commissioner,"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Alone("LTR101", "date taken out", (ground, _) => ground is { Name: not "carta-agua-es.md", Letter.Date: { Origin: DateOrigin.Letter } date } ? Missing(ground.Edit((date.Span, ""))) : null),
        Fault.Alone("LTR102", "date in figures", (ground, random) => ground.Letter.Date is { Origin: DateOrigin.Letter } date && ground.Name != "carta-agua-es.md"
            ? ground.Edit((date.Span, Figures(random))) : null),
        new("LTR103", "mail of the day before", (ground, random) => ground.Letter.Date is { Origin: DateOrigin.Letter, Iso: { } iso } && !ground.IsMarkdown
            ? new Fault.Sources([Fault.FileOf("mail.eml", Mail(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-1 - random.Next(20)), ground.Text))], null) : null),
        Fault.Beside("LTR104", "another day in a variant", (ground, random) => ground.Letter.Date is { Origin: DateOrigin.Letter, Iso: not null } date
            ? ground.Edit((date.Span, Day(ground, random))) : null),
        Fault.Alone("LTR105", "greeting for another office", (ground, random) => ground.Language == "en" && ground.Letter is { Salutation: { } greeting, Addressee: not null }
            && ground.Name is "harbour-2021.txt" or "prison-reform.md" or "questions-to-ministry.md" ? ground.Edit((greeting.Span, Offices[random.Next(Offices.Length)])) : null),
        Fault.Alone("LTR106", "nobody named", (ground, _) => ground.Language == "en" && ground.Letter is { Salutation: { } greeting, Addressee: not null } && !greeting.Text.Contains("State", StringComparison.Ordinal)
            ? Anonymous(ground, greeting.Span) : null),
        Fault.Alone("LTR107", "formula taken out", (ground, _) => ground.Letter is { Salutation: not null, Valediction: not null, Signatories: [var first, _, _, ..] } && !ground.Spans(SectionKind.Notes).Any(note => note.Start < first.Span.Start)
            ? Missing(ground.Without(SectionKind.Valediction)) : null),
        Fault.Alone("LTR108", "thanks after the formula", (ground, _) => ground.Letter is { Valediction: { } formula, Signatories.Length: > 2 } && formula.Text.Length < 60 && Thanks.In(ground) is { } thanks
            ? Shift(ground.Edit((new TextSpan(formula.Span.End, 0), "\n\n" + thanks)), 2) : null),
        Fault.Beside("LTR109", "the same letter twice", (ground, _) => ground.Letter.Addressee is { } addressee ? ground.Edit((addressee.Span, addressee.Text)) with { Place = addressee.Span } : null),
        new("LTR110", "one sentence in a file", (ground, random) => ground.Name != "colleagues-mail.txt" && Sentences(ground) is { Length: > 0 } sentences
            ? new Fault.Sources([Fault.FileOf("minutes.txt", sentences[random.Next(sentences.Length)])], null) : null),
        new("LTR111", "two letters in a mail", (ground, _) => ground.Letter.Salutation is not null && !ground.IsMarkdown && ground.Name != "colleagues-mail.txt"
            ? new Fault.Sources([Fault.FileOf("mail.eml", Mail(new DateOnly(2024, 5, 6), ground.Text + "\n\n" + ground.Text))], null) : null),
    ];

    /// <summary>The first lines of paragraphs in which nothing is asked.</summary>
    private static string[] Sentences(PlantingGround ground) => [.. ground.Paragraphs.Where(paragraph => !ground.Letter.Requests.Any(ask => paragraph.Contains(ask.Span)))
        .Select(paragraph => ground.Text[paragraph.Start..].Split('\n')[0])];

    public static string Mail(DateOnly date, string text, string to = "office@gov.example") => string.Create(CultureInfo.InvariantCulture,
        $"From: Ana Reed <ana@river.example>\nTo: {to}\nDate: {date:dd MMM yyyy} 09:30:00 +0000\nSubject: Letter\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}");

    private static Planted Missing(Planted planted) => planted with { Place = null };

    private static Planted Shift(Planted planted, int by) => planted with { Place = new TextSpan(planted.Place!.Value.Start + by, planted.Place.Value.Length - by) };

    /// <summary>The greeting, and no one else's name, office or body: what addresses the reader goes, too.</summary>
    private static Planted Anonymous(PlantingGround ground, TextSpan greeting)
    {
        SectionKind[] named = [SectionKind.Addressee, SectionKind.Subject, SectionKind.CopyList, SectionKind.RecommendationLeadIn, SectionKind.Recommendations, SectionKind.Requests, SectionKind.Body, SectionKind.Closing];
        (TextSpan, string)[] edits = [.. ground.Letter.Sections.Where(section => named.Contains(section.Kind)).Select(section => (section.Span, "\n"))];
        return Missing(ground.Edit([(greeting, "To whom it may concern,\n\nThe ferries have stopped for the third winter, and no report has been published."), .. edits]));
    }

    private static string Figures(Random random)
    {
        int day = random.Next(1, 13), month = random.Next(1, 12);
        return string.Create(CultureInfo.InvariantCulture, $"{day}/{(month >= day ? month + 1 : month)}/2021");
    }

    private static string Day(PlantingGround ground, Random random)
    {
        int day = random.Next(1, 28);
        return string.Create(CultureInfo.InvariantCulture, $"{new Said($"{day} May 2015", $"{day}. Mai 2015", $"{day} mai 2015", $"{day} de mayo de 2015").In(ground)}");
    }
}
