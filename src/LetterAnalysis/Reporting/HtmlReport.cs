using System.Collections.Immutable;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes results as web pages: one self-contained file each, that loads nothing, works without its script, and shows whatever a letter holds as text. The
/// text writer is flushed and left open.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the whole report on variants of a letter: what differs, what is missing, what is wrong.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="comparison">The variants side by side; null for one letter alone.</param>
    /// <param name="reconciliation">Their signatories; null to leave them out.</param>
    /// <param name="audit">What an audit found; null to leave it out.</param>
    /// <exception cref="ArgumentException">There is nothing to report.</exception>
    public static void Write(TextWriter output, LetterComparison? comparison, SignatoryReconciliation? reconciliation = null, AuditResult? audit = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<Variant> variants = comparison?.Variants ?? reconciliation?.Variants ?? audit?.Variants
            ?? throw new ArgumentException("There is nothing to report.", nameof(comparison));
        UnitLinks? links = comparison is null ? null : new UnitLinks(comparison);
        HtmlPage.Write(output, TitleOf(variants),
            new SummaryPart(variants, comparison, reconciliation, audit),
            comparison is { Recommendations.IsEmpty: false } ? new RecommendationsPart(comparison) : null,
            comparison is { Slots.IsEmpty: false } ? new RecipientsPart(comparison, links!) : null,
            comparison is null ? null : new TextPart(comparison),
            comparison is { Variants.Length: > 2 } ? new CollationPart(comparison) : null,
            reconciliation is null ? null : new SignatoriesPart(reconciliation),
            audit is null ? null : new FindingsPart(audit, links));
    }

    /// <summary>Writes a page on the signatories of variants.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="reconciliation">The reconciliation.</param>
    public static void Write(TextWriter output, SignatoryReconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        Write(output, null, reconciliation);
    }

    /// <summary>Writes a page on what an audit found.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="audit">The result of the audit.</param>
    public static void Write(TextWriter output, AuditResult audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        Write(output, null, audit: audit);
    }

    private static string TitleOf(ImmutableArray<Variant> variants)
    {
        string? subject = variants.Select(variant => variant.Letter.Subject?.Text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        string what = subject ?? (variants.IsEmpty ? "No letter" : RecipientLabel.Of(variants[0].Letter));
        return variants.Length > 1 ? $"{what}: {HtmlWriter.Number(variants.Length)} variants" : what;
    }
}
