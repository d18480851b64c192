namespace LetterAnalysis.Tests.Auditing;

/// <summary>A file of a case.</summary>
/// <param name="Name">Its name; the ending tells its form.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record CaseFile(string Name, byte[] Content)
{
    /// <summary>True for what is no letter: JSON and CSV files.</summary>
    public bool IsConfiguration => Path.GetExtension(Name) is ".json" or ".csv";
}
