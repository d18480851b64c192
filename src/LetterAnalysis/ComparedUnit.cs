using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A paragraph, list item, heading or signatory line of one variant beside its counterpart in the other.</summary>
/// <param name="Kind">The kind of section that it belongs to (in the first variant that has it).</param>
/// <param name="Status">What became of it.</param>
/// <param name="Places">Where it stands, one entry for each variant that has it (several for a split or a merge).</param>
/// <param name="Changes">Its differences, in order, those that are ignored elsewhere (blanks, typography) included.</param>
public sealed record ComparedUnit(SectionKind Kind, UnitStatus Status, ImmutableArray<UnitPlace> Places, ImmutableArray<Change> Changes);
