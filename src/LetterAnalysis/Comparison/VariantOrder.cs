using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Comparison;

/// <summary>
/// The order in which a comparison works on variants: by their text, then by the parts found in it, and last by their ids, so that
/// neither the order nor the names in which letters are given tell on the result.
/// </summary>
internal static class VariantOrder
{
    /// <summary>The indexes of the variants, the first to be worked on first.</summary>
    public static int[] Of(ImmutableArray<Variant> variants)
    {
        var parts = new Lazy<string>[variants.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            Letter letter = variants[i].Letter;
            parts[i] = new Lazy<string>(() => PartsOf(letter));
        }
        int[] order = [.. Enumerable.Range(0, variants.Length)];
        Array.Sort(order, (a, b) =>
        {
            int sign = TextOf(variants[a].Letter).SequenceCompareTo(TextOf(variants[b].Letter));
            if (sign == 0 && a != b) sign = string.CompareOrdinal(parts[a].Value, parts[b].Value);
            return sign == 0 ? string.CompareOrdinal(variants[a].Id, variants[b].Id) : sign;
        });
        return order;
    }

    private static ReadOnlySpan<char> TextOf(Letter letter) => letter.Source.Content.AsSpan(letter.Span.Start, letter.Span.Length);

    /// <summary>All that a comparison looks at beside the text: the same text may be read in several ways, as Markdown or as it stands.</summary>
    private static string PartsOf(Letter letter)
    {
        var parts = new StringBuilder();
        foreach (Section section in letter.Sections)
        {
            parts.Append('\n').Append(section.Kind);
            foreach (Block block in section.Blocks) Add(block.Span, block.Marker, block.Text);
        }
        Add(letter.Span, letter.Addressee?.Text, letter.Subject?.Text, letter.Salutation?.Text);
        foreach (Recommendation item in letter.Recommendations) Add(item.Span, item.Number, item.Topic);
        foreach (Ask request in letter.Requests) Add(request.Span, [.. request.Addressees]);
        foreach (Signatory entry in letter.Signatories) Add(entry.Span, entry.Name, entry.Country?.Text);
        foreach (Citation citation in letter.Citations) Add(citation.Span);
        return parts.ToString();

        void Add(Text.TextSpan span, params ReadOnlySpan<string?> texts) =>
            parts.Append(CultureInfo.InvariantCulture, $"\n{span}").AppendJoin('\t', texts);
    }
}
