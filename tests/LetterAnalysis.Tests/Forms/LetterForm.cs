using LetterAnalysis.Documents;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Forms;

/// <summary>A form that the sample letters are made into.</summary>
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

    /// <summary>Every sample in every form that a reader of the package can read; no PDF of letters in scripts that the free fonts of a system mostly lack.</summary>
    public static IEnumerable<object[]> SamplesAndForms =>
        from sample in SampleLetters.Names
        from form in All
        where form.Ending != ".pdf" || !SampleLetters.Source(sample).Content.Any(Script.IsEastAsian)
        where DocumentReaders.All.Any(reader => reader.CanRead(SourceFile.MediaTypeOfName(form.Ending)!))
        select new object[] { sample, form };

    /// <summary>The blocks of a sample as it lies on disk.</summary>
    public static Document Read(string sample)
    {
        var file = new SourceFile(SampleLetters.Source(sample));
        return DocumentReader.BuiltIn.First(reader => reader.CanRead(file.MediaType)).Read(file, default);
    }

    /// <summary>A sample in this form; null when it can't be made here.</summary>
    public SourceFile? Of(string sample) =>
        Make(Read(sample), Path.GetFileNameWithoutExtension(sample)) is { } bytes ? new SourceFile(bytes, Path.ChangeExtension(sample, Ending)) : null;

    public override string ToString() => Name;
}
