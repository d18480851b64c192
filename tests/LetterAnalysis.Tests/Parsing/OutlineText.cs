using System.Globalization;
using System.Text;

namespace LetterAnalysis.Tests.Parsing;

/// <summary>Writes what was found in a source as a page that a person can check by reading.</summary>
internal static class OutlineText
{
    private const int Longest = 100;

    public static string Of(ParsedSource parsed)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {parsed.Source.Name}: {parsed.Letters.Length} letters, {parsed.Furniture.Length} pieces of furniture\n");
        foreach (Letter letter in parsed.Letters) Write(text, letter);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Letter letter)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Letter {letter.Id} ({letter.Language})\n\n");
        Field(text, "date", letter.Date is { } date ? $"{date.Text} = {date.Iso} ({date.Origin})" : null);
        Field(text, "addressee", letter.Addressee?.Text.Replace("\n", " / ", StringComparison.Ordinal));
        Field(text, "copies", string.Join(" / ", letter.Copies.Select(copy => copy.Text)));
        Field(text, "subject", letter.Subject?.Text);
        Field(text, "salutation", letter.Salutation?.Text);
        Field(text, "valediction", letter.Valediction?.Text);
        Field(text, "sections", string.Join(", ", letter.Sections.Select(section => $"{section.Kind} {section.Blocks.Length}")));
        foreach (Claim claim in letter.Claims) text.Append(CultureInfo.InvariantCulture, $"- claim: {claim.Subject} {claim.Comparator} {claim.Value}: {claim.Text}\n");
        foreach (Citation citation in letter.Citations) text.Append(CultureInfo.InvariantCulture, $"- citation: {citation.Kind} {citation.Canonical}: {citation.Text}\n");
        foreach (Recommendation recommendation in letter.Recommendations) Write(text, recommendation, "");
        foreach (Ask ask in letter.Requests) Write(text, ask, "- request: ");
        foreach (Signatory signer in letter.Signatories)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {signer.Kind}: {Cut(signer.Name)}");
            if (signer.Group is not null) text.Append(CultureInfo.InvariantCulture, $" [{signer.Group}]");
            if (signer.Country is not null) text.Append(CultureInfo.InvariantCulture, $" ({signer.Country.Code}: {signer.Country.Text})");
            if (signer.Role is not null) text.Append(CultureInfo.InvariantCulture, $" = {Cut(signer.Role)}");
            text.Append('\n');
        }
        foreach (Diagnostic diagnostic in letter.Diagnostics) text.Append(CultureInfo.InvariantCulture, $"- {diagnostic.Id}: {diagnostic.Message}\n");
    }

    private static void Write(StringBuilder text, Recommendation recommendation, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}- {recommendation.Number ?? "•"} {(recommendation.Topic is null ? "" : $"<{recommendation.Topic}> ")}{Cut(recommendation.Text)}\n");
        foreach (Ask ask in recommendation.Asks) Write(text, ask, indent + "  - ask: ");
        foreach (Recommendation item in recommendation.Items) Write(text, item, indent + "  ");
    }

    private static void Write(StringBuilder text, Ask ask, string lead)
    {
        text.Append(lead).Append(ask.FrameVerb is null ? "" : ask.FrameVerb + " > ").Append(string.Join(" + ", ask.Verbs));
        if (ask.Negative) text.Append(" (negative)");
        if (!ask.Addressees.IsEmpty) text.Append(" of ").Append(string.Join(" > ", ask.Addressees));
        text.Append(CultureInfo.InvariantCulture, $", {ask.Strength?.ToString() ?? "no strength"}");
        if (ask.Deadline is not null) text.Append(", ").Append(ask.Deadline);
        text.Append(": ").Append(Cut(ask.Text)).Append('\n');
    }

    private static void Field(StringBuilder text, string name, string? value) =>
        text.Append(CultureInfo.InvariantCulture, $"- {name}: {(string.IsNullOrEmpty(value) ? "none" : value)}\n");

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + " ...";
}
