using System.Runtime.CompilerServices;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes results as JSON: one document a result, in the form that <see cref="Schemas"/> describes. UTF-16 code units that no text can
/// hold become U+FFFD, so that every document can be saved as UTF-8. The text writer is flushed and left open.
/// </summary>
public static class JsonReport
{
    /// <summary>Writes a <c>letter-analysis/parse</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="source">What was found in one input.</param>
    /// <param name="explain">Adds to each section why its blocks were labelled so; default false.</param>
    public static void Write(TextWriter output, ParsedSource source, bool explain = false) =>
        Document(output, source, json => new ParseJson(json, source, explain).Write());

    /// <summary>Writes an array of <c>letter-analysis/parse</c> documents, each as soon as its source is there.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="sources">What was found in each input; enumerated once.</param>
    /// <param name="explain">Adds to each section why its blocks were labelled so; default false.</param>
    public static void Write(TextWriter output, IEnumerable<ParsedSource> sources, bool explain = false) =>
        Document(output, sources, json => json.Array(sources, source => new ParseJson(json, source, explain).Write()));

    /// <summary>Writes a <c>letter-analysis/compare</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(TextWriter output, LetterComparison comparison) =>
        Document(output, comparison, json => new ComparisonJson(json, comparison).Write());

    /// <summary>Writes a <c>letter-analysis/signatories</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="reconciliation">The reconciliation.</param>
    public static void Write(TextWriter output, SignatoryReconciliation reconciliation) =>
        Document(output, reconciliation, json => new ReconciliationJson(json, reconciliation).Write());

    /// <summary>Writes a <c>letter-analysis/audit</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="result">The result of the audit.</param>
    public static void Write(TextWriter output, AuditResult result) =>
        Document(output, result, json => new AuditJson(json, result).Write());

    /// <summary>Writes a <c>letter-analysis/search</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="result">What the search found.</param>
    public static void Write(TextWriter output, SearchResult result) =>
        Document(output, result, json => new SearchJson(json, result).Write());

    /// <summary>Writes a <c>letter-analysis/families</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="families">The families.</param>
    /// <param name="letters">The letters of the archive that they are of.</param>
    /// <exception cref="KeyNotFoundException">A letter of a family is not among the letters.</exception>
    public static void Write(TextWriter output, LetterFamilies families, IEnumerable<ArchivedLetter> letters)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(families);
        ArgumentNullException.ThrowIfNull(letters);
        using var json = new JsonOutput(output);
        new FamiliesJson(json, families, letters).Write();
    }

    /// <summary>Writes a <c>letter-analysis/archive-signatories</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="entities">Who signed the letters of an archive.</param>
    public static void Write(TextWriter output, SignatoryEntities entities) =>
        Document(output, entities, json => new EntitiesJson(json, entities).Write());

    /// <summary>Writes a <c>letter-analysis/ledger</c> document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="ledger">What the letters of an archive ask for.</param>
    public static void Write(TextWriter output, RecommendationLedger ledger) =>
        Document(output, ledger, json => new LedgerJson(json, ledger).Write());

    private static void Document<T>(TextWriter output, T result, Action<JsonOutput> write, [CallerArgumentExpression(nameof(result))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result, name);
        using var json = new JsonOutput(output);
        write(json);
    }
}
