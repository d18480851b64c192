namespace LetterAnalysis.Documents.Word;

/// <summary>Knows raised text that refers to a note: numbers and stars, but not the power in <c>10³</c> or <c>km²</c>.</summary>
internal static class NoteMarks
{
    private const int Longest = 8;

    private static readonly string[] Units = ["m", "mm", "cm", "dm", "km"];

    /// <summary>The label of the note that the text from a place on refers to; null when it is no mark.</summary>
    public static string? Find(ParagraphText text, int start)
    {
        if (text.Length == start || text.Length - start > Longest) return null;
        string label = text.From(start).Trim();
        if (label.Length == 0 || !label.All(static c => char.IsAsciiDigit(c) || c is '*' or '†' or '‡' or '[' or ']' or '(' or ')' or ',' or ' ')) return null;
        if (start > 0 && char.IsDigit(text[start - 1])) return null;
        int word = start;
        while (word > 0 && start - word < 3 && char.IsLetter(text[word - 1])) word--;
        bool isPower = Array.IndexOf(Units, text.From(word)[..(start - word)]) >= 0 && (word == 0 || !char.IsLetter(text[word - 1]));
        return isPower ? null : label.Trim('[', ']', '(', ')');
    }
}
