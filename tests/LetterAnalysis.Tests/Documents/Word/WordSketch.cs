using System.IO.Compression;
using System.Text;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>A Word file written part by part, as XML without its namespaces.</summary>
internal sealed class WordSketch
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Path, string Content)> _files = [];
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _relations = new();

    public WordSketch(string body, string mainType = Types + "document.main+xml", string head = "")
    {
        AddType("document.xml", mainType);
        _files.Add(("word/document.xml", $"<?xml version=\"1.0\"?>{head}<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
    }

    /// <summary>One paragraph of each text.</summary>
    public static string Paragraphs(params string[] texts) => string.Concat(texts.Select(static text => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"));

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int list, int level = 0) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>Adds a part that the main part refers to, such as <c>styles</c> or <c>footnotes</c>.</summary>
    public WordSketch With(string part, string content)
    {
        AddType(part + ".xml", Types + part + "+xml");
        _files.Add(($"word/{part}.xml", $"<w:{part} {Namespaces}>{content}</w:{part}>"));
        return Related(part, part, part + ".xml");
    }

    /// <summary>Adds a header or footer.</summary>
    public WordSketch WithEdge(string id, string kind, string content)
    {
        AddType(id + ".xml", $"{Types}{kind}+xml");
        string tag = kind == "header" ? "hdr" : "ftr";
        _files.Add(($"word/{id}.xml", $"<w:{tag} {Namespaces}>{content}</w:{tag}>"));
        return Related(id, kind, id + ".xml");
    }

    /// <summary>Adds a reference to something outside the file.</summary>
    public WordSketch Related(string id, string type, string target, bool isExternal = false)
    {
        _relations.Append($"<Relationship Id=\"{id}\" Type=\"{Relations}{type}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>");
        return this;
    }

    /// <summary>Adds any file, without a reference.</summary>
    public WordSketch WithFile(string path, string content, string? type = null)
    {
        if (type is not null) _types.Append($"<Override PartName=\"/{path}\" ContentType=\"{type}\"/>");
        _files.Add((path, content));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string packageTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
            const string packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
            Write(zip, "[Content_Types].xml", $"<Types xmlns=\"{packageTypes}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{_types}</Types>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{packageRelations}\"><Relationship Id=\"m\" Type=\"{Relations}officeDocument\" Target=\"word/document.xml\"/>"
                + $"{RootRelations}</Relationships>");
            Write(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{packageRelations}\">{_relations}</Relationships>");
            foreach ((string path, string content) in _files) Write(zip, path, content);
        }
        return stream.ToArray();
    }

    /// <summary>More references of the package as a whole.</summary>
    public string RootRelations { get; init; } = "";

    /// <summary>The blocks that the reader gives.</summary>
    public Document Read(DocumentReaderOptions? options = null) => Read(ToBytes(), options);

    public static Document Read(byte[] bytes, DocumentReaderOptions? options = null, string name = "letter.docx")
    {
        var file = new SourceFile(bytes, name);
        return DocumentReaders.Create(options ?? DocumentReaderOptions.Default).First(reader => reader.CanRead(file.MediaType)).Read(file, default);
    }

    /// <summary>The blocks as lines: kind, marker and text.</summary>
    public string[] Lines(DocumentReaderOptions? options = null) => [.. Read(options).Blocks.Select(Line)];

    private static string Line(Block block)
    {
        string marker = block.Marker is { } printed ? printed + " " : "";
        string kind = block.Kind == BlockKind.Paragraph ? "" : block.Kind + ": ";
        return $"{(block.IsFurniture ? "furniture: " : "")}{kind}{marker}{block.Text}";
    }

    private void AddType(string part, string type) => _types.Append($"<Override PartName=\"/word/{part}\" ContentType=\"{type}\"/>");

    private static void Write(ZipArchive zip, string path, string content)
    {
        using Stream stream = zip.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
