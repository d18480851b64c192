using System.Globalization;

namespace LetterAnalysis.Tests.Forms;

/// <summary>The parts of a letter that do not depend on the form it comes in, one line a part.</summary>
internal static class LetterFields
{
    /// <summary>The name of each field and its values; blanks and line ends count as one blank.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(Letter letter) => new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["language"] = [letter.Language],
        ["date"] = letter.Date is { } date ? [$"{date.Text} = {date.Iso}"] : [],
        ["addressee"] = One(letter.Addressee?.Text),
        ["copies"] = [.. letter.Copies.Select(copy => Flat(copy.Text))],
        ["subject"] = One(letter.Subject?.Text),
        ["salutation"] = One(letter.Salutation?.Text),
        ["valediction"] = One(letter.Valediction?.Text),
        ["recommendations"] = [.. letter.Recommendations.SelectMany(recommendation => Lines(recommendation, ""))],
        ["requests"] = [.. letter.Requests.Select(ask => Flat(ask.Text))],
        ["claims"] = [.. letter.Claims.Select(claim => string.Create(CultureInfo.InvariantCulture, $"{claim.Subject} {claim.Comparator} {claim.Value}"))],
        ["signatories"] = [.. letter.Signatories.Select(signer => $"{signer.Kind} {signer.Name} / {signer.Country?.Code} / {signer.Role} / {signer.Group}")],
        ["citations"] = [.. letter.Citations.Select(citation => citation.Canonical)],
    };

    private static string[] One(string? text) => text is null ? [] : [Flat(text)];

    private static IEnumerable<string> Lines(Recommendation recommendation, string indent)
    {
        yield return $"{indent}{recommendation.Number} <{recommendation.Topic}> {Flat(recommendation.Text)}";
        foreach (string line in recommendation.Items.SelectMany(item => Lines(item, indent + "  "))) yield return line;
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
