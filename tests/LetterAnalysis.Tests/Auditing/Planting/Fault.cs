using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>A kind of fault, and how it is planted.</summary>
/// <param name="Rule">The rule that must find it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Plant">Plants it; null where a letter has no place for it.</param>
internal sealed record Fault(string Rule, string Kind, Func<PlantingGround, Random, Fault.Sources?> Plant)
{
    /// <summary>Plants it into the letter alone.</summary>
    public static Fault Alone(string rule, string kind, Func<PlantingGround, Random, Planted?> plant) =>
        new(rule, kind, (ground, random) => plant(ground, random) is { } planted ? new Sources([FileOf(ground.Name, planted.Text)], planted.Place) : null);

    /// <summary>Plants it into a second variant: the letter as it is goes along.</summary>
    public static Fault Beside(string rule, string kind, Func<PlantingGround, Random, Planted?> plant) =>
        new(rule, kind, (ground, random) => plant(ground, random) is { } planted
            ? new Sources([FileOf(ground.Name, ground.Text), FileOf("second-" + ground.Name, planted.Text)], planted.Place) : null);

    /// <summary>Makes a fault out of a letter as it is and what the audit is told.</summary>
    public static Fault Told(string rule, string kind, Func<PlantingGround, Random, AuditOptions?> tell) =>
        new(rule, kind, (ground, random) => tell(ground, random) is { } options ? new Sources([FileOf(ground.Name, ground.Text)], null) { Options = options } : null);

    public static SourceFile FileOf(string name, string text) => new(Encoding.UTF8.GetBytes(text), name);

    /// <summary>Inputs, the last of which holds the fault.</summary>
    /// <param name="Files">The inputs.</param>
    /// <param name="Place">The fault's place; null where it has none.</param>
    internal sealed record Sources(ImmutableArray<SourceFile> Files, TextSpan? Place)
    {
        public AuditOptions Options { get; init; } = AuditOptions.Default;
    }
}
