using System.Globalization;
using System.IO.Compression;
using System.Text;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Tests.Documents.Pdf;

/// <summary>A PDF written object by object, so that text can stand anywhere and anything can be wrong with it.</summary>
internal sealed class PdfSketch
{
    public const double Left = 72;

    private const double Size = 11, Leading = 14, Top = 720;
    private const int FirstFreeObject = 6;
    private const string Encoding1252 = "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl]>>";

    private readonly List<StringBuilder> _pages = [new()];
    private readonly List<string> _links = [""];
    private string _trailer = "";
    private string? _kids;
    private bool _packs;
    private string _information = "";

    /// <summary>Where the next line of <see cref="Lines"/> stands.</summary>
    public double Y { get; private set; } = Top;

    /// <summary>Sets lines under one another, each at the same distance.</summary>
    public PdfSketch Lines(double x, params string[] lines)
    {
        foreach (string line in lines)
        {
            At(x, Y, line);
            Y -= Leading;
        }
        return this;
    }

    public PdfSketch Skip(double points = Leading)
    {
        Y -= points;
        return this;
    }

    /// <summary>Goes back to a height, for text beside other text.</summary>
    public PdfSketch BackTo(double y)
    {
        Y = y;
        return this;
    }

    /// <summary>Sets text at a place; fonts: 1 regular, 2 bold, 3 oblique.</summary>
    public PdfSketch At(double x, double y, string text, double size = Size, int font = 1) => Raw(string.Create(CultureInfo.InvariantCulture, $"BT /F{font} {size} Tf 1 0 0 1 {x} {y} Tm {Literal(text)} Tj ET\n"));

    /// <summary>Adds operators to the page's content.</summary>
    public PdfSketch Raw(string operators)
    {
        _pages[^1].Append(operators);
        return this;
    }

    public PdfSketch Page()
    {
        _pages.Add(new());
        _links.Add("");
        Y = Top;
        return this;
    }

    public PdfSketch Link(double left, double bottom, double right, double top, string target)
    {
        _links[^1] += string.Create(CultureInfo.InvariantCulture, $"<</Type/Annot/Subtype/Link/Rect[{left} {bottom} {right} {top}]/A<</S/URI/URI({target})>>>>");
        return this;
    }

    public PdfSketch Information(string entries)
    {
        _information = entries;
        return this;
    }

    public PdfSketch Trailer(string entries)
    {
        _trailer = entries;
        return this;
    }

    /// <summary>Deflates the content of the pages.</summary>
    public PdfSketch Packed()
    {
        _packs = true;
        return this;
    }

    /// <summary>Sets the children of the page tree's root: 2 is the root itself, 7 the first page.</summary>
    public PdfSketch Kids(string kids)
    {
        _kids = kids;
        return this;
    }

    public byte[] ToBytes()
    {
        string kids = _kids ?? string.Join(' ', _pages.Select((_, i) => $"{FirstFreeObject + 1 + 2 * i} 0 R"));
        var objects = new List<byte[]>
        {
            Bytes("<</Type/Catalog/Pages 2 0 R>>"),
            Bytes($"<</Type/Pages/Count {_pages.Count}/Kids[{kids}]>>"),
            Bytes($"<</Type/Font/Subtype/Type1/BaseFont/Helvetica{Encoding1252}>>"),
            Bytes($"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold{Encoding1252}>>"),
            Bytes($"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Oblique{Encoding1252}>>"),
            Bytes($"<<{_information}>>"),
        };
        for (int i = 0; i < _pages.Count; i++)
        {
            // The content of a page is a form too, named X, so that it can draw itself.
            string content = $"{FirstFreeObject + 2 + 2 * i} 0 R";
            objects.Add(Bytes($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>/XObject<</X {content}>>>>/Annots[{_links[i]}]/Contents {content}>>"));
            byte[] operators = _packs ? Pack(_pages[i]) : Bytes(_pages[i].ToString());
            string form = $"<</Length {operators.Length}{(_packs ? "/Filter/FlateDecode" : "")}/Type/XObject/Subtype/Form/BBox[0 0 595 842]>>";
            objects.Add([.. Bytes($"{form}\nstream\n"), .. operators, .. Bytes("\nendstream")]);
        }
        return Write(objects);
    }

    private byte[] Write(List<byte[]> objects)
    {
        var file = new MemoryStream();
        var places = new StringBuilder();
        file.Write(Bytes("%PDF-1.4\n"));
        for (int i = 0; i < objects.Count; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            file.Write([.. Bytes(FormattableString.Invariant($"{i + 1} 0 obj\n")), .. objects[i], .. Bytes("\nendobj\n")]);
        }
        string size = FormattableString.Invariant($"{objects.Count + 1}");
        file.Write(Bytes(FormattableString.Invariant($"xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<</Size {size}/Root 1 0 R/Info 6 0 R{_trailer}>>\nstartxref\n{file.Position}\n%%EOF\n")));
        return file.ToArray();
    }

    private static byte[] Pack(StringBuilder operators)
    {
        var packed = new MemoryStream();
        using (var deflated = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflated.Write(Bytes(operators.ToString()));
        return packed.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public Document Read(DocumentReaderOptions? options = null) => Read(ToBytes(), options);

    public static Document Read(byte[] bytes, DocumentReaderOptions? options = null) =>
        DocumentReaders.Create(options ?? DocumentReaderOptions.Default).First(reader => reader.CanRead("application/pdf")).Read(new SourceFile(bytes, "letter.pdf"), CancellationToken.None);

    /// <summary>The text of the blocks that are no furniture.</summary>
    public string[] Texts() => [.. Read().Blocks.Where(static block => !block.IsFurniture).Select(static block => block.Marker is null ? block.Text : $"{block.Marker} {block.Text}")];

    private static string Literal(string text)
    {
        var literal = new StringBuilder("(");
        foreach (char c in text)
        {
            if (c is '(' or ')' or '\\') literal.Append('\\');
            literal.Append(c switch { 'ﬁ' => '\u0001', 'ﬂ' => '\u0002', '•' => '\u0095', '–' => '\u0096', '’' => '\u0092', _ => c });
        }
        return literal.Append(')').ToString();
    }
}
