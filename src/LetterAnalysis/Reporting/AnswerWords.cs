namespace LetterAnalysis.Reporting;

/// <summary>The words for a person's answers in files and on the terminal.</summary>
internal static class AnswerWords
{
    public static string Of(ReviewAnswer? answer) => answer switch
    {
        ReviewAnswer.Yes => "yes",
        ReviewAnswer.No => "no",
        ReviewAnswer.Unsure => "unsure",
        _ => "",
    };

    /// <summary>Reads an answer as people type it; false for what is none.</summary>
    public static bool TryRead(string text, out ReviewAnswer? answer)
    {
        ReviewAnswer? read = text.Trim().ToUpperInvariant() switch
        {
            "YES" or "Y" or "SAME" => ReviewAnswer.Yes,
            "NO" or "N" or "DIFFERENT" => ReviewAnswer.No,
            "UNSURE" or "U" or "?" => ReviewAnswer.Unsure,
            _ => null,
        };
        answer = read;
        return read is not null || string.IsNullOrWhiteSpace(text);
    }
}
