using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>
/// The JSON Schemas (draft 7) of the documents that <see cref="JsonReport"/> writes and of those that <see cref="AuditConfiguration"/> and
/// <see cref="SlotsFile"/> read.
/// </summary>
public static class Schemas
{
    /// <summary>The kinds of document that have a schema: <c>parse</c>, <c>compare</c>, <c>signatories</c>, <c>audit</c>, <c>search</c>, <c>families</c>, <c>ledger</c>, <c>archive-signatories</c>, <c>stream-input</c>, <c>stream-output</c>, <c>letters</c>, <c>suppressions</c>, <c>slots</c>.</summary>
    public static ImmutableArray<string> Names { get; } = ["parse", "compare", "signatories", "audit", "search", "families", "ledger", "archive-signatories", "stream-input", "stream-output", "letters", "suppressions", "slots"];

    /// <summary>The schema of a kind of document, as JSON text.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Names.Contains(name)) throw new ArgumentException($"No document is called {name}; there are {string.Join(", ", Names)}.", nameof(name));
        using var reader = new StreamReader(EmbeddedData.Open($"{name}.schema.json"));
        return reader.ReadToEnd();
    }
}
