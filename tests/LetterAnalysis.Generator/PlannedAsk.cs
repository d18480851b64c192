namespace LetterAnalysis.Generator;

/// <summary>One ask of a letter.</summary>
/// <param name="Action">The key of what is to be done: <c>publish</c>.</param>
/// <param name="Object">The key of what it is to be done with: <c>water.wells</c>.</param>
/// <param name="Wording">The number of its wording.</param>
internal readonly record struct PlannedAsk(string Action, string Object, int Wording)
{
    /// <summary>What the ask is called in the truth, whatever its wording and language.</summary>
    public string Id => $"{Action}:{Object}";
}
