using System.Xml;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// Copies a part without what is nested too deep, and with the content of smart tags in their place: older programs wrap names of places
/// and dates in them, and the library that loads the elements knows them no more.
/// </summary>
internal static class PartSimplifier
{
    public const string SmartTag = "smartTag";

    public static MemoryStream Simplify(Stream part, int maxDepth)
    {
        var kept = new MemoryStream();
        using (part)
        using (var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
        using (var writer = XmlWriter.Create(kept))
        {
            while (xml.Read())
            {
                if (xml.Depth < maxDepth && xml.LocalName is not (SmartTag or "smartTagPr")) Copy(xml, writer);
            }
        }
        kept.Position = 0;
        return kept;
    }

    private static void Copy(XmlReader xml, XmlWriter writer)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                bool isEmpty = xml.IsEmptyElement;
                writer.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
                writer.WriteAttributes(xml, defattr: false);
                if (isEmpty) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                if (writer.WriteState is not (WriteState.Start or WriteState.Prolog)) writer.WriteString(xml.Value);
                break;
        }
    }
}
