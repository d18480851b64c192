using System.Xml;
using LetterAnalysis.Reporting.Tei;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes a comparison as a critical apparatus in TEI P5 (Text Encoding Initiative, Guidelines, chapter "Critical Apparatus"), by parallel
/// segmentation: the variants are the witnesses, and every difference is an <c>app</c> at its place in the text, with a <c>rdg</c> for each
/// reading. To read a witness, take from each <c>ab</c> the text outside an <c>app</c> and inside it the <c>lem</c> or <c>rdg</c> that names
/// the witness; an <c>ab</c> that gives no text is not in that letter.
/// </summary>
public static class TeiReport
{
    /// <summary>Writes a document in UTF-8.</summary>
    /// <param name="output">Where to write; flushed and left open.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(TextWriter output, LetterComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        // A text writer knows no encoding but its own, which for a string is UTF-16.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None, CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings)) new Apparatus(xml, comparison).Write();
        output.Write('\n');
        output.Flush();
    }
}
