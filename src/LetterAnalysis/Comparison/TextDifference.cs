namespace LetterAnalysis.Comparison;

/// <summary>Where the texts of a row's lemma and another variant part; between two differences they are the same to the letter.</summary>
/// <param name="From">Its start in the lemma's text.</param>
/// <param name="To">Its end in the lemma's text.</param>
/// <param name="OtherFrom">Its start in the other's text.</param>
/// <param name="OtherTo">Its end in the other's text.</param>
/// <param name="Class">What it means.</param>
internal readonly record struct TextDifference(int From, int To, int OtherFrom, int OtherTo, ChangeClass Class);
