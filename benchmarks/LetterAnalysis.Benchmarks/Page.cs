using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// The page that is measured: the file named by the environment variable <c>LETTERS_PAGE</c>, else the sample page of two variants.
/// </summary>
internal static class Page
{
    private static readonly LetterAnalyzer Analyzer = new();

    /// <summary>The page as it is.</summary>
    public static string Text { get; } = File.ReadAllText(FilePath());

    /// <summary>The text of its first two letters.</summary>
    public static ImmutableArray<string> Letters { get; } = LettersOf(Text);

    /// <summary>A letter whose body and lists stand there several times, as a much longer letter would have them.</summary>
    public static string Repeated(string letter, int times)
    {
        ImmutableArray<Section> sections = Analyzer.Parse(letter).Letters[0].Sections;
        TextSpan core = sections.Where(IsCore).Select(section => section.Span).Aggregate((whole, next) => whole.Union(next));
        string repeated = letter[core.Start..core.End] + "\n\n";
        return new StringBuilder(letter.Length + repeated.Length * times)
            .Append(letter, 0, core.Start).Insert(core.Start, repeated, times).Append(letter, core.End, letter.Length - core.End).ToString();
    }

    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    private static bool IsCore(Section section) => section.Kind
        is SectionKind.Body or SectionKind.RecommendationLeadIn or SectionKind.Recommendations or SectionKind.Requests;

    private static ImmutableArray<string> LettersOf(string text)
    {
        ParsedSource page = Analyzer.Parse(text);
        if (page.Letters.Length < 2) throw new InvalidDataException($"The page must hold two letters to compare; {page.Letters.Length} found.");
        return [.. page.Letters.Take(2).Select(letter => page.Source[letter.Span])];
    }

    private static string FilePath()
    {
        if (Environment.GetEnvironmentVariable("LETTERS_PAGE") is { Length: > 0 } path) return path;
        const string sample = "samples/letters/river-dams-page.txt";
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, sample);
            if (File.Exists(candidate)) return candidate;
        }
        throw new FileNotFoundException($"No folder above {AppContext.BaseDirectory} holds {sample}; name a page in LETTERS_PAGE.");
    }
}
