namespace LetterAnalysis.Documents.Pdf;

/// <summary>Characters that are written without blanks between words. Korean has blanks and is not among them.</summary>
internal static class CjkText
{
    public static bool IsCjk(char c) => c is >= '\u2E80' and <= '\u30FF' or >= '\u31F0' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    /// <summary>True when no blank is to stand where a line breaks between two characters.</summary>
    public static bool BreaksWithoutBlank(char last, char first) => IsCjk(last) && IsCjk(first);
}
