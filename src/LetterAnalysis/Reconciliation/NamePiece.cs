namespace LetterAnalysis.Reconciliation;

/// <summary>A word of a printed name, before it is known what it does there.</summary>
/// <param name="Key">Its normalized form.</param>
/// <param name="Start">Its first code unit in the printed name.</param>
/// <param name="Length">Its length as printed.</param>
/// <param name="Part">The part of the name it stands in.</param>
/// <param name="Word">The printed word it belongs to: pieces joined by a hyphen share one.</param>
internal readonly record struct NamePiece(string Key, int Start, int Length, int Part, int Word)
{
    public int End => Start + Length;
}
