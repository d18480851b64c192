namespace LetterAnalysis.Text;

/// <summary>The data files that are built into the library.</summary>
internal static class EmbeddedData
{
    /// <summary>The lines of a file, blank lines and comments (<c>#</c> first) left out.</summary>
    public static IEnumerable<string> Lines(string fileName)
    {
        using var reader = new StreamReader(Open(fileName));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    /// <summary>The names of the files with an ending, in no particular order.</summary>
    public static IEnumerable<string> Names(string ending) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A whole file.</summary>
    public static string ReadText(string fileName)
    {
        using var reader = new StreamReader(Open(fileName));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Opens a file.</summary>
    public static Stream Open(string fileName) => typeof(EmbeddedData).Assembly.GetManifestResourceStream(fileName)
        ?? throw new InvalidOperationException($"The library was built without its data file {fileName}.");
}
