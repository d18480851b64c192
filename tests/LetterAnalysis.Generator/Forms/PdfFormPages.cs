using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LetterAnalysis.Generator.Forms;

/// <summary>The pages of a <see cref="PdfForm"/>: sets words in lines, lines on pages.</summary>
internal sealed class PdfFormPages
{
    /// <summary>The size of the type, in points.</summary>
    public const double Size = 10.5;

    private const double Leading = 14;
    private const double Left = 72, Right = 523, Top = 770, Bottom = 72;
    private const double HeaderPlace = 805, FooterPlace = 40;

    /// <summary>Where free fonts with many letters lie, by system.</summary>
    private static readonly string[] FontFiles = ["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/dejavu/DejaVuSans.ttf"];

    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _font, _bold;
    private readonly string _header;
    private PdfPageBuilder _page;
    private int _number;
    private double _y;

    private PdfFormPages(byte[]? font, byte[]? bold, string header)
    {
        _font = font is null ? _builder.AddStandard14Font(Standard14Font.Helvetica) : _builder.AddTrueTypeFont(font);
        _bold = bold is null ? _builder.AddStandard14Font(Standard14Font.HelveticaBold) : _builder.AddTrueTypeFont(bold);
        _header = header;
        _page = StartPage();
    }

    /// <summary>Where text stands beside the label that was set last.</summary>
    public double LabelEnd { get; private set; }

    /// <summary>Starts the first page; null when no font at hand has all characters of a text.</summary>
    public static PdfFormPages? TryStart(string text, string header, bool embedsFonts)
    {
        string? file = embedsFonts ? Array.Find(FontFiles, File.Exists) : null;
        if (file is not null && text.All(static c => c < '\u0500' || c is >= '\u1E00' and < '\u2200'))
        {
            return new PdfFormPages(File.ReadAllBytes(file), File.ReadAllBytes(file.Replace(".ttf", "-Bold.ttf", StringComparison.Ordinal)), header);
        }
        return text.All(static c => c <= '\u00FF' || c is '–' or '—' or '‘' or '’' or '“' or '”' or '„' or '•' or '…' or '€') ? new PdfFormPages(null, null, header) : null;
    }

    /// <summary>The file. The builder gives each file another id: it is made zeros, so that the same letter makes the same file.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = _builder.Build();
        int id = bytes.AsSpan().LastIndexOf("/ID ["u8), end = id < 0 ? id : id + bytes.AsSpan(id).IndexOf((byte)']');
        for (int i = id + 1; i < end; i++)
        {
            if (char.IsAsciiHexDigit((char)bytes[i]) && i > id + "/ID".Length) bytes[i] = (byte)'0';
        }
        return bytes;
    }

    public double WidthOf(string text) => Width(text, Size, _font);

    public void Skip(double points) => _y -= points;

    /// <summary>Sets a list number and leaves the line open for the text beside it.</summary>
    public void AddLabel(string text, double from, double textFrom)
    {
        MakeRoom();
        _page.AddText(text, Size, new PdfPoint(Left + from, _y), _font);
        LabelEnd = textFrom;
    }

    /// <summary>Sets words in lines that all begin at one place.</summary>
    public void AddWords(IReadOnlyList<PdfFormWord> words, double from)
    {
        double blank = Width("a a", Size, _font) - Width("aa", Size, _font), x = Left + from;
        MakeRoom();
        for (int first = 0; first < words.Count;)
        {
            int last = first;
            while (last + 1 < words.Count && words[last].IsGlued) last++;
            double width = words.Skip(first).Take(last - first + 1).Sum(word => Width(word.Text, word.Size, FontOf(word)));
            if (x + width > Right && x > Left + from)
            {
                EndLine();
                MakeRoom();
                x = Left + from;
            }
            for (; first <= last; first++)
            {
                PdfFormWord word = words[first];
                // Blanks are drawn, as programs that make PDFs do.
                string drawn = first == last && last + 1 < words.Count ? word.Text + " " : word.Text;
                if (drawn.Length > 0) _page.AddText(drawn, word.Size, new PdfPoint(x, _y + word.Rise), FontOf(word));
                x += Width(word.Text, word.Size, FontOf(word));
            }
            x += blank;
        }
        EndLine();
    }

    public void AddCell(string text, int column, int columns, bool bold)
    {
        if (column == 0) MakeRoom();
        if (text.Length > 0) _page.AddText(text, Size, new PdfPoint(Left + (Right - Left) * column / columns, _y), bold ? _bold : _font);
    }

    public void EndLine() => _y -= Leading;

    private PdfDocumentBuilder.AddedFont FontOf(PdfFormWord word) => word.IsBold ? _bold : _font;

    private double Width(string text, double size, PdfDocumentBuilder.AddedFont font)
    {
        if (text.Length == 0) return 0;
        IReadOnlyList<UglyToad.PdfPig.Content.Letter> letters = _page.MeasureText(text, size, new PdfPoint(0, 0), font);
        return letters[^1].EndBaseLine.X - letters[0].StartBaseLine.X;
    }

    private void MakeRoom()
    {
        if (_y < Bottom) _page = StartPage();
    }

    private PdfPageBuilder StartPage()
    {
        _page = _builder.AddPage(PageSize.A4);
        _number++;
        _page.AddText(_header, 8, new PdfPoint(Left, HeaderPlace), _font);
        _page.AddText(string.Create(CultureInfo.InvariantCulture, $"Page {_number}"), 8, new PdfPoint(Right - 40, FooterPlace), _font);
        _y = Top;
        return _page;
    }
}
