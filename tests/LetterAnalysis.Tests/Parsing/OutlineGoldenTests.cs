using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing;

/// <summary>The outline of each sample letter as a page under review: a change of the parser shows as a change of these pages.</summary>
public class OutlineGoldenTests
{
    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Parse_SampleLetter_GivesTheReviewedOutline(string name) =>
        GoldenFile.Verify(Path.Combine("Outlines", name + ".outline.md"), OutlineText.Of(SampleLetters.Parse(name)));
}
