namespace LetterAnalysis.Tests.Parsing.Languages;

/// <summary>One line of a language's case file: <c>what: text = expected</c>; what is expected may be left out.</summary>
/// <param name="Language">The language, after which the file is named.</param>
/// <param name="What">What is looked for in the text.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">What must be found; empty where finding it is all.</param>
public sealed record LanguageCase(string Language, string What, string Text, string Expected)
{
    /// <summary>The cases of all languages.</summary>
    public static IEnumerable<LanguageCase> All =>
        Directory.EnumerateFiles(RepositoryFolder.At("tests", "LetterAnalysis.Tests", "Parsing", "Languages"), "*.cases")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Select(line => Read(Path.GetFileNameWithoutExtension(file), line)));

    private static LanguageCase Read(string language, string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal), equals = line.LastIndexOf(" = ", StringComparison.Ordinal);
        string text = equals < 0 ? line[(colon + 1)..] : line[(colon + 1)..equals];
        return new LanguageCase(language, line[..colon], text.Trim(), equals < 0 ? "" : line[(equals + 3)..].Trim());
    }

    public override string ToString() => $"{Language}, {What}: {Text}";
}
