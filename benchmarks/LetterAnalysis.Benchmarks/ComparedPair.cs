using DiffPlex;
using DiffPlex.Model;

namespace LetterAnalysis.Benchmarks;

/// <summary>Two letters, read, and their texts, for a comparison and for its peer: DiffPlex's diff of plain words.</summary>
internal sealed class ComparedPair
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];
    private readonly LetterAnalyzer _analyzer = new();
    private readonly string _first;
    private readonly string _second;
    private readonly Letter _firstLetter;
    private readonly Letter _secondLetter;

    public ComparedPair(string first, string second)
    {
        (_first, _second) = (first, second);
        _firstLetter = _analyzer.Parse(first).Letters[0];
        _secondLetter = _analyzer.Parse(second).Letters[0];
    }

    public DiffResult DiffPlexWords() => Differ.Instance.CreateWordDiffs(_first, _second, ignoreWhitespace: true, Blanks);

    public LetterComparison Compare() => _analyzer.Compare(_firstLetter, _secondLetter);
}
