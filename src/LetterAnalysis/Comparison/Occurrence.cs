namespace LetterAnalysis.Comparison;

/// <summary>Where words of a slot stand: their first token, and how many they take.</summary>
/// <param name="Token">The first token.</param>
/// <param name="Count">The number of tokens.</param>
/// <param name="Name">The words.</param>
/// <param name="IsForeign">True when they belong to another variant.</param>
internal readonly record struct Occurrence(int Token, int Count, SlotName Name, bool IsForeign)
{
    public int End => Token + Count;
}
