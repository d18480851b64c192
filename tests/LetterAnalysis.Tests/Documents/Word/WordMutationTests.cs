using System.IO.Compression;
using System.Text;
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
        Mutations.Check(Files, static (bytes, steps) => InPart(bytes, steps[0].At, xml => steps.Aggregate(xml, Mutations.Damage)));

    [Test]
    public void Parse_MutatedValues_GivesLettersOrARefusal() =>
        Mutations.Check(Files, static (bytes, steps) => InPart(bytes, steps[0].At, xml => steps.Aggregate(xml, DamageValues)));

    /// <summary>Changes the values of attributes, so that the XML stays whole.</summary>
    private static byte[] DamageValues(byte[] bytes, Mutation step)
    {
        string[] pieces = Encoding.UTF8.GetString(bytes).Split('"');
        if (pieces.Length < 4) return bytes;
        int at = step.At % (pieces.Length / 2) * 2 + 1, other = step.Other % (pieces.Length / 2) * 2 + 1;
        pieces[at] = (step.Kind % 5) switch
        {
            0 => "",
            1 => pieces[other],
            2 => "-1",
            3 => "99999999999999999999",
            _ => new string((char)('0' + step.Value % 60), step.Length),
        };
        return Encoding.UTF8.GetBytes(string.Join('"', pieces));
    }

    private static byte[] InPart(byte[] file, int part, Func<byte[], byte[]> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream entry = zip.Entries[part % zip.Entries.Count].Open();
            using var copy = new MemoryStream();
            entry.CopyTo(copy);
            entry.SetLength(0);
            entry.Write(change(copy.ToArray()));
        }
        return stream.ToArray();
    }

    private static IEnumerable<byte[]> Samples()
    {
        foreach (string sample in (string[])["prison-reform.md", "questions-to-ministry.md", "harbour-2019.txt"])
        {
            yield return WordForm.Make(LetterForm.Read(sample), countNumbers: true, linesAsParagraphs: false);
        }
        const string rich = "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>Dear Mayor,</w:t></w:r></w:ins><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
            + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:titlePg/></w:sectPr>";
        yield return new WordSketch(rich).With("comments", "<w:comment w:id=\"1\" w:author=\"B\"><w:p/></w:comment>").WithEdge("h1", "header", WordSketch.Paragraphs("Reed Watch")).ToBytes();
    }
}
