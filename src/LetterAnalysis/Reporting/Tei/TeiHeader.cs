using System.Xml;

namespace LetterAnalysis.Reporting.Tei;

/// <summary>Writes what a TEI document says of itself: its title, its witnesses, how they are encoded.</summary>
internal sealed class TeiHeader(XmlWriter xml, LetterComparison comparison)
{
    private const string Encoding =
        "An ab is a paragraph, list item, heading or signatory's entry; its type is the part of the letter that it belongs to, its subtype what became of it. "
        + "The type of a rdg is what its difference from the lem means: whitespace, typography, punctuation, orthography, recipient, figure, citation, ask, wording, "
        + "signatory; moved: the witness has the ab at another place; omitted: the witness lacks it. An ab with corresp is one that these witnesses have here, others "
        + "where corresp points. A milestone begins a paragraph inside an ab. Blanks count; a break of lines inside a paragraph is one blank.";

    public void Write()
    {
        string title = comparison.Variants.Select(static variant => variant.Letter.Subject?.Text).FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text))
            ?? RecipientLabel.Of(comparison.Variants[0].Letter);
        Start("teiHeader");
        Start("fileDesc");
        Start("titleStmt");
        Element("title", title);
        End();
        Start("publicationStmt");
        Element("p", "Not published. Made by LetterAnalysis from the letters that are listed as witnesses.");
        End();
        Start("sourceDesc");
        Start("listWit");
        foreach (Variant variant in comparison.Variants)
        {
            xml.WriteStartElement("witness", Apparatus.Namespace);
            xml.WriteAttributeString("xml", "id", null, variant.Id);
            xml.WriteString(XmlText.Of($"{RecipientLabel.Of(variant.Letter)} ({variant.Letter.Source.Name})"));
            End();
        }
        End();
        End();
        End();
        Start("encodingDesc");
        xml.WriteStartElement("variantEncoding", Apparatus.Namespace);
        xml.WriteAttributeString("method", "parallel-segmentation");
        xml.WriteAttributeString("location", "internal");
        End();
        Start("editorialDecl");
        Element("p", Encoding);
        foreach (string sentence in Wording.CutShort(comparison)) Element("p", sentence);
        End();
        End();
        End();
    }

    private void Start(string name)
    {
        xml.WriteStartElement(name, Apparatus.Namespace);
        xml.WriteString("\n");
    }

    private void End()
    {
        xml.WriteEndElement();
        xml.WriteString("\n");
    }

    private void Element(string name, string text)
    {
        xml.WriteElementString(name, Apparatus.Namespace, XmlText.Of(text));
        xml.WriteString("\n");
    }
}
