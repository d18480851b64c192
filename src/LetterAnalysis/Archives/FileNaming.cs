namespace LetterAnalysis.Archives;

/// <summary>
/// A file's path without what tells the language of its letter, as translations are named: <c>call-en.md</c>, <c>call-fr.md</c>,
/// <c>call.html</c> and <c>call_ES.html</c>, <c>07-call-nl.txt</c>.
/// </summary>
/// <param name="Key">A hash of the folder and the words of the name that are left; 0 when no path is known.</param>
/// <param name="TellsLanguage">True when the name told the letter's language.</param>
internal readonly record struct FileNaming(uint Key, bool TellsLanguage)
{
    /// <summary>A number of so many digits before a name orders files; a longer one is a year or a date.</summary>
    private const int LongestOrder = 3;

    private static readonly char[] Marks = ['-', '_', '.', ' '];

    /// <summary>How the file of a letter is named.</summary>
    /// <param name="path">Its path; null when it is not known.</param>
    /// <param name="language">The letter's language.</param>
    public static FileNaming Of(string? path, string language)
    {
        if (path is null) return default;
        int folder = path.LastIndexOfAny(['/', '\\']) + 1;
        List<string> words = [.. Path.GetFileNameWithoutExtension(path[folder..]).Split(Marks, StringSplitOptions.RemoveEmptyEntries)];
        int told = words.FindLastIndex(word => word.Equals(language, StringComparison.OrdinalIgnoreCase));
        if (told >= 0) words.RemoveAt(told);
        if (words.Count > 1 && words[0].Length <= LongestOrder && words[0].All(char.IsAsciiDigit)) words.RemoveAt(0);
        if (words.Count == 0) return default;
        return new FileNaming(Text.KeyPool.Hash(path[..folder] + string.Join('-', words).ToLowerInvariant()), told >= 0);
    }

    /// <summary>True when two files are named alike but for their languages.</summary>
    public bool IsTranslationOf(FileNaming other) => Key != 0 && Key == other.Key && (TellsLanguage || other.TellsLanguage);
}
