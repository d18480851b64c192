using LetterAnalysis.Generator.Damage;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Tests.Forms;
using LetterAnalysis.Tests.Properties;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>Damaged Word files are read or refused, never more.</summary>
public class WordMutationTests
{
    /// <summary>Files with numbers, notes, tables, tracked changes, fields and text boxes.</summary>
    private static readonly (string Name, byte[] Bytes)[] Files = [.. Samples().Select(static bytes => ("letter.docx", bytes))];

    [Test]
    public void Parse_MutatedBytes_GivesLettersOrARefusal() => Mutations.Check(Files);

    [Test]
    public void Parse_MutatedXml_GivesLettersOrARefusal() =>
        Mutations.Check(Files, static (bytes, steps) => WordDamage.InPart(bytes, steps[0].Other, xml => steps.Aggregate(xml, ByteDamage.Apply)));

    [Test]
    public void Parse_MutatedValues_GivesLettersOrARefusal() =>
        Mutations.Check(Files, static (bytes, steps) => WordDamage.InPart(bytes, steps[0].Other, xml => steps.Aggregate(xml, MarkupDamage.DamageValues)));

    private static IEnumerable<byte[]> Samples()
    {
        foreach (string sample in (string[])["prison-reform.md", "questions-to-ministry.md", "harbour-2019.txt"])
        {
            yield return WordForm.Make(SampleForms.Read(sample), countNumbers: true, linesAsParagraphs: false);
        }
        const string rich = "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>Dear Mayor,</w:t></w:r></w:ins><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
            + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:titlePg/></w:sectPr>";
        yield return new WordSketch(rich).With("comments", "<w:comment w:id=\"1\" w:author=\"B\"><w:p/></w:comment>").WithEdge("h1", "header", WordSketch.Paragraphs("Reed Watch")).ToBytes();
    }
}
