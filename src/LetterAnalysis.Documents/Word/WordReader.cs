using DocumentFormat.OpenXml;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// Reads Word documents (<c>.docx</c>, <c>.docm</c>, <c>.dotx</c>, <c>.dotm</c>): the text as a reader of the printed letter sees it, list
/// numbers counted as Word counts them. The library underneath gives the elements; the body is walked one block after another, so that a
/// long document is never held as a whole.
/// </summary>
internal sealed class WordReader(DocumentReaderOptions options) : DocumentReader
{
    private static readonly string? MediaType = SourceFile.MediaTypeOfName(".docx");

    public override bool CanRead(string mediaType) => mediaType == MediaType;

    public override Document Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var builder = new DocumentBuilder(file, options.MaxTextLength);
        using var package = WordPackage.Open(file, options, builder);
        WordFacts.Add(package, builder);
        var parts = new WordParts(package, options);
        PartScan scan = package.ScanMain();
        var pageEdges = new PageEdges(package, parts, builder, scan);
        pageEdges.ReadLetterhead();
        var body = new StoryReader(parts, builder, new StoryPlace(package.Main));
        foreach (OpenXmlElement block in package.ReadBody(scan))
        {
            cancellationToken.ThrowIfCancellationRequested();
            body.Read(block);
            if (builder.IsFull) break;
        }
        body.End();
        parts.Notes.Read(parts, builder);
        pageEdges.ReadOthers();
        if (parts.HasRevisions) builder.AddDiagnostic("WRD005", DiagnosticSeverity.Info, RevisionMessage(options.Revisions));
        if (builder.Length == 0 && package.IsDamaged)
        {
            throw new LetterFormatException(file.Name, "in its main part", found: "damaged XML", expected: "the text of a Word document",
                advice: "Open it in a word processor, which may repair it, and save it again.");
        }
        return builder.Build(cancellationToken);
    }

    private static string RevisionMessage(RevisionView view) => "The file has tracked changes; it was read " + view switch
    {
        RevisionView.Final => "with all of them accepted.",
        RevisionView.Original => "with all of them rejected.",
        _ => "with what was put in and what was taken out.",
    };
}
