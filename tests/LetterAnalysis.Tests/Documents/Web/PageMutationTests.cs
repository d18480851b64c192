using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Tests.Forms;
using LetterAnalysis.Tests.Properties;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Web;

public class PageMutationTests
{
    [TestCase("html")]
    [TestCase("mail, html")]
    [TestCase("mail, text")]
    public void Parse_DamagedSamples_AreReadOrRefused(string form)
    {
        LetterForm made = LetterForm.All.First(known => known.Name == form);
        Mutations.Check([.. SampleLetters.Names.Select(name => (name + made.Ending, made.Of(name)!.Bytes.ToArray()))]);
    }

    [Test]
    public void Parse_DamagedArchives_AreReadOrRefused() =>
        Mutations.Check([.. SampleLetters.Names.Select(name => (name + ".mhtml", SavedPage.Of(LetterForm.All[0].Of(name)!.Bytes.ToArray())))]);
}
