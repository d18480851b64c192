using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LetterAnalysis.Tests.Documents.Word;

namespace LetterAnalysis.Tests.Auditing;

/// <summary>Cases of the rules on what a Word file carries.</summary>
internal static class WordCases
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    private static readonly ImmutableArray<CaseFile> Clean = File(Run("We urge you to publish the report."));

    public static ImmutableArray<RuleCase> All { get; } =
    [
        new("LTR601", "an insertion and a deletion", File(Run("We urge you to ") + "<w:del w:id=\"1\" w:author=\"Omar\"><w:r><w:delText>shamefully </w:delText></w:r></w:del>"
            + $"<w:ins w:id=\"2\" w:author=\"Omar\">{Run("quickly ")}</w:ins>" + Run("publish the report.")), [""]),
        new("LTR601", "a file without changes", Clean, []),
        new("LTR602", "a comment", [new CaseFile("letter.docx", Letter($"<w:commentRangeStart w:id=\"0\"/>{Run("We urge")}<w:commentRangeEnd w:id=\"0\"/>"
            + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + Run(" you to publish the report."))
            .With("comments", $"<w:comment w:id=\"0\" w:author=\"Omar\">{WordSketch.Paragraphs("Do we dare?")}</w:comment>").ToBytes())], ["We urge"]),
        new("LTR602", "a file without comments", Clean, []),
        new("LTR603", "hidden text", File(Run("We urge you to publish the report.") + Run(" For the press only.", "<w:vanish/>")), [""]),
        new("LTR603", "a file that shows its text", Clean, []),
        new("LTR604", "author, company and revision", [new CaseFile("letter.docx", WithProperties(Run("We urge you to publish the report.")))], [""]),
        new("LTR604", "a file that says nothing of its makers", Clean, []),
        new("LTR605", "a colour behind words", File(Run("We are ") + Run("37 organizations", "<w:highlight w:val=\"yellow\"/>") + Run(" and urge you to publish the report.")), ["37 organizations"]),
        new("LTR605", "text without colours", Clean, []),
        new("LTR606", "a macro project", [new CaseFile("letter.docm", WithMacros(Run("We urge you to publish the report.")))], [""]),
        new("LTR606", "a file without macros", Clean, []),
        new("LTR607", "a picture on a server", [new CaseFile("letter.docx", Letter(Run("We urge you to publish the report."))
            .Related("t", "image", "https://files.example/logo.png", isExternal: true).ToBytes())], [""]),
        new("LTR607", "a file that loads nothing", Clean, []),
    ];

    /// <summary>A letter with the runs in its body.</summary>
    public static WordSketch Letter(string runs, string relations = "") =>
        new(WordSketch.Paragraphs("14 October 2021", "Dear Minister,") + $"<w:p>{runs}</w:p>" + WordSketch.Paragraphs("Yours sincerely,", "Lake Forum"))
        {
            RootRelations = relations,
        };

    public static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static byte[] WithProperties(string runs, Func<WordSketch, WordSketch>? more = null)
    {
        WordSketch sketch = Letter(runs, relations: $"<Relationship Id=\"c\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
            + $"<Relationship Id=\"a\" Type=\"{Office}relationships/extended-properties\" Target=\"docProps/app.xml\"/>");
        return (more?.Invoke(sketch) ?? sketch)
            .WithFile("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"{Package}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Ines</dc:creator>"
                + "<cp:lastModifiedBy>Omar</cp:lastModifiedBy><cp:revision>47</cp:revision></cp:coreProperties>", "application/vnd.openxmlformats-package.core-properties+xml")
            .WithFile("docProps/app.xml", $"<Properties xmlns=\"{Office}extended-properties\"><Company>Reed Watch</Company></Properties>",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml")
            .ToBytes();
    }

    private static byte[] WithMacros(string runs)
    {
        using var stream = new MemoryStream();
        stream.Write(Letter(runs).ToBytes());
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            word.ChangeDocumentType(WordprocessingDocumentType.MacroEnabledDocument);
            using var project = new MemoryStream([1]);
            word.MainDocumentPart!.AddNewPart<VbaProjectPart>().FeedData(project);
        }
        return stream.ToArray();
    }

    private static ImmutableArray<CaseFile> File(string runs) => [new CaseFile("letter.docx", Letter(runs).ToBytes())];
}
