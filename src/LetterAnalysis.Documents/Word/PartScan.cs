using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace LetterAnalysis.Documents.Word;

/// <summary>What a first look over a part tells, before its elements are loaded: the library that loads them follows any depth.</summary>
internal sealed class PartScan
{
    /// <summary>An element takes some 200 bytes once it is loaded.</summary>
    private const int MostElements = 1_000_000;

    /// <summary>The blocks of the body lie in the body, and that in the document.</summary>
    private const int BlockDepth = 2;

    private readonly List<EdgeReference> _edges = [];
    private readonly HashSet<int> _largeBlocks = [];
    private long _elements;

    /// <summary>The deepest nesting of elements.</summary>
    public int Depth { get; private set; }

    /// <summary>True when the first section has a first page of its own.</summary>
    public bool HasTitlePage { get; private set; }

    /// <summary>True when the part has more elements than may be loaded at once.</summary>
    public bool IsLarge => _elements > MostElements;

    /// <summary>True when a block of the body has more elements than may be loaded at once.</summary>
    public bool IsLargeBlock(int index) => _largeBlocks.Contains(index);

    /// <summary>True when text is wrapped in smart tags.</summary>
    public bool HasSmartTags { get; private set; }

    /// <summary>The headers and footers of the sections, in order.</summary>
    public IReadOnlyList<EdgeReference> Edges => _edges;

    public static PartScan Of(OpenXmlPart part, DocumentReaderOptions options)
    {
        var scan = new PartScan();
        try
        {
            using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var xml = XmlReader.Create(stream, Settings(options));
            scan.Read(xml);
        }
        catch (Exception error) when (WordPackage.IsDamage(error))
        {
            // Whoever loads the part meets the damage and reports it.
        }
        return scan;
    }

    private static XmlReaderSettings Settings(DocumentReaderOptions options) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = options.MaxUnpackedLength,
    };

    private void Read(XmlReader xml)
    {
        int section = 0, block = -1;
        long inBlock = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sectPr") section++;
            if (xml.NodeType != XmlNodeType.Element) continue;
            Depth = Math.Max(Depth, xml.Depth + 1);
            _elements++;
            inBlock++;
            if (xml.Depth == BlockDepth)
            {
                block++;
                inBlock = 1;
            }
            if (inBlock > MostElements) _largeBlocks.Add(block);
            switch (xml.LocalName)
            {
                case "headerReference" or "footerReference":
                    _edges.Add(new EdgeReference(section, xml.LocalName == "headerReference", Attribute(xml, "type") ?? "default", Attribute(xml, "id") ?? ""));
                    break;
                case PartSimplifier.SmartTag:
                    HasSmartTags = true;
                    break;
                case "titlePg" when section == 0:
                    HasTitlePage = Attribute(xml, "val") is not ("0" or "false" or "off");
                    break;
            }
        }
    }

    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (bool more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name) value = xml.Value;
        }
        xml.MoveToElement();
        return value;
    }
}
