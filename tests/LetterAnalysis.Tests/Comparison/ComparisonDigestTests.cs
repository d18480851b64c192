using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Comparison;

public class ComparisonDigestTests
{
    private const string Area = "comparison";
    private const int Pairs = 14, Sets = 4, LettersOfASet = 3;

    private static readonly LetterAnalyzer Analyzer = new();

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Compare_LetterWithItsEditedForm_SaysWhatItsDigestHolds(string name) => OutputDigest.Check(Area, name, output =>
    {
        Letter[] whole = [.. SampleLetters.Parse(name).Letters];
        foreach (SourceText text in EditedLetters.Of(name, Pairs)) Write(output, [.. whole, .. Analyzer.Parse(text).Letters]);
    });

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Compare_SeveralEditedForms_SayWhatTheirDigestHolds(string name) => OutputDigest.Check(Area, name + ",several", output =>
    {
        Letter[] all = [.. EditedLetters.Of(name, Pairs).SelectMany(text => Analyzer.Parse(text).Letters)];
        foreach (Letter[] letters in all.Chunk(LettersOfASet).Take(Sets)) Write(output, letters);
    });

    private static void Write(TextWriter output, Letter[] letters)
    {
        if (letters.Length < 2) return;
        LetterComparison comparison = Analyzer.Compare(LetterAnalyzer.NameVariants(letters));
        JsonReport.Write(output, comparison);
        foreach (CollatedLine line in comparison.ToLines()) output.WriteLine(line);
    }
}
