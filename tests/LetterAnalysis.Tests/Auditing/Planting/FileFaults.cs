using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Faults that a Word file or a mail carries.</summary>
internal static class FileFaults
{
    private static readonly string[] Hosts = ["gov.example", "press.example", "party.example", "union.example", "radio.example"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        Word("LTR601", "an insertion", (_, run) => Wrap(run, new InsertedRun { Author = "Omar", Id = "901" })),
        Word("LTR601", "a deletion", (_, run) => run.InsertAfterSelf(new DeletedRun(new Run(new DeletedText(" shamefully"))) { Author = "Omar", Id = "902" })),
        Word("LTR602", "a comment", (main, run) =>
        {
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("Do we dare?")))) { Id = "0", Author = "Omar" });
            run.InsertBeforeSelf(new CommentRangeStart { Id = "0" });
            run.InsertAfterSelf(new Run(new CommentReference { Id = "0" }));
            run.InsertAfterSelf(new CommentRangeEnd { Id = "0" });
        }),
        Word("LTR603", "hidden text", (_, run) => run.InsertAfterSelf(new Run(new RunProperties(new Vanish()), new DocumentFormat.OpenXml.Wordprocessing.Text(" For the press only.")))),
        Word("LTR605", "a colour", (_, run) => run.RunProperties = new RunProperties(new Highlight { Val = HighlightColorValues.Yellow })),
        Word("LTR606", "macros", (main, _) =>
        {
            using var project = new MemoryStream([1]);
            main.AddNewPart<VbaProjectPart>().FeedData(project);
        }),
        Word("LTR607", "a picture elsewhere", (main, _) => main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://files.example/logo.png"))),
        Word("LTR604", "an author", (main, _) => ((WordprocessingDocument)main.OpenXmlPackage).PackageProperties.Creator = "Ines"),
        Word("LTR604", "a last editor", (main, _) => ((WordprocessingDocument)main.OpenXmlPackage).PackageProperties.LastModifiedBy = "Omar"),
        new("LTR608", "open recipients", (ground, random) => ground.IsMarkdown || ground.Name == "colleagues-mail.txt" ? null : new Fault.Sources(
            [Fault.FileOf("mail.eml", StructureFaults.Mail(new DateOnly(2024, 5, 6), ground.Text, string.Join(", ", Enumerable.Range(0, random.Next(6, 20)).Select(i => $"m{i}@{Hosts[i % Hosts.Length]}"))))], null)),
    ];

    /// <summary>Plants a fault at one run of the letter as a Word file.</summary>
    private static Fault Word(string rule, string kind, Action<MainDocumentPart, Run> change) => new(rule, kind, (ground, random) =>
    {
        using var stream = new MemoryStream();
        stream.Write(WordForm.Make(ground.Parsed.Document, countNumbers: true, linesAsParagraphs: false));
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            Run[] runs = [.. word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().SelectMany(paragraph => paragraph.Elements<Run>()).Where(run => run.InnerText.Length > 20)];
            change(word.MainDocumentPart, runs[random.Next(runs.Length)]);
        }
        return new Fault.Sources([new SourceFile(stream.ToArray(), "letter.docx")], null);
    });

    private static void Wrap(Run run, OpenXmlElement mark)
    {
        run.InsertAfterSelf(mark);
        run.Remove();
        mark.Append(run);
    }
}
