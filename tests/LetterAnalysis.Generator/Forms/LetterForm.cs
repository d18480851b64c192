using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A form that letters are made into.</summary>
/// <param name="Name">What it is called in tests.</param>
/// <param name="Ending">The ending of its files.</param>
/// <param name="Make">Makes a letter's bytes, given its blocks and its name; null when they can't be made here.</param>
internal sealed record LetterForm(string Name, string Ending, Func<Document, string, byte[]?> Make)
{
    /// <summary>All forms.</summary>
    public static IReadOnlyList<LetterForm> All { get; } =
    [
        new("html", ".html", static (letter, name) => HtmlForm.Make(letter, name)),
        new("word, numbers counted, lines broken", ".docx", static (letter, _) => WordForm.Make(letter, countNumbers: true, linesAsParagraphs: false)),
        new("word, numbers typed, lines as paragraphs", ".docx", static (letter, _) => WordForm.Make(letter, countNumbers: false, linesAsParagraphs: true)),
        new("mail, text", ".eml", static (letter, _) => MailForm.Make(letter, withHtml: false)),
        new("mail, html", ".eml", static (letter, _) => MailForm.Make(letter, withHtml: true)),
        new("pdf", ".pdf", PdfForm.Make),
    ];

    /// <summary>The blocks of a text or of Markdown.</summary>
    public static Document Read(SourceText source)
    {
        var file = new SourceFile(source);
        return DocumentReader.BuiltIn.First(reader => reader.CanRead(file.MediaType)).Read(file, default);
    }

    public override string ToString() => Name;
}
