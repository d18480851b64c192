using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;
using LetterAnalysis.Tests.Forms;
using LetterAnalysis.Tests.Properties;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Pdf;

public class PdfMutationTests
{
    [Test]
    public void Parse_DamagedSamples_AreReadOrRefused()
    {
        LetterForm made = LetterForm.All.First(known => known.Name == "pdf");
        Mutations.Check([.. SampleLetters.Names.Select(made.Of).OfType<SourceFile>().Select(file => (file.Name, file.Bytes.ToArray()))]);
    }
}
