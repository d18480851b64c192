namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>What became of one label.</summary>
internal enum Outcome
{
    /// <summary>Found as labelled.</summary>
    Right,

    /// <summary>The letter has none, and none was found.</summary>
    Absent,

    /// <summary>Something else was found.</summary>
    Wrong,

    /// <summary>Nothing was found.</summary>
    Missed,

    /// <summary>The letter has none, and one was found.</summary>
    Invented,
}
