using LetterAnalysis.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>What a PDF says of itself: its information, and the files it carries.</summary>
internal static class PdfFacts
{
    private const int MostFiles = 100;

    public static void Add(PdfDocument pdf, DocumentBuilder builder)
    {
        try
        {
            DocumentInformation about = pdf.Information;
            builder.AddFact(DocumentFactKind.Title, DraftText(about.Title));
            builder.AddFact(DocumentFactKind.Author, DraftText(about.Author));
            builder.AddFact(DocumentFactKind.Program, DraftText(about.Creator));
            builder.AddFact(DocumentFactKind.Program, DraftText(about.Producer));
            builder.AddFact(DocumentFactKind.Created, Iso(about.CreationDate));
            builder.AddFact(DocumentFactKind.Modified, Iso(about.ModifiedDate));
            if (DraftText(about.Subject) is { Length: > 0 } subject) builder.AddFact(DocumentFactKind.Property, "subject: " + subject);
            if (DraftText(about.Keywords) is { Length: > 0 } keywords) builder.AddFact(DocumentFactKind.Property, "keywords: " + keywords);
            if (!pdf.Advanced.TryGetEmbeddedFiles(out IReadOnlyList<EmbeddedFile>? files)) return;
            foreach (EmbeddedFile file in files.Take(MostFiles)) builder.AddFact(DocumentFactKind.Attachment, DraftText(file.Name));
        }
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            builder.AddDiagnostic("PDF006", DiagnosticSeverity.Info, "What the PDF says of itself can't be read.");
        }
    }

    private static string? DraftText(string? value) => value?.Replace('\n', ' ').Replace('\r', ' ');

    /// <summary>A date such as <c>D:20210304233000+09'00'</c> in ISO 8601; as it is when it is no such date.</summary>
    private static string? Iso(string? date)
    {
        if (date is null || !date.StartsWith("D:", StringComparison.Ordinal) || date.Length < 10 || date.AsSpan(2, 8).ContainsAnyExceptInRange('0', '9')) return date;
        string iso = $"{date[2..6]}-{date[6..8]}-{date[8..10]}";
        return date.Length >= 16 && !date.AsSpan(10, 6).ContainsAnyExceptInRange('0', '9') ? $"{iso}T{date[10..12]}:{date[12..14]}:{date[14..16]}" : iso;
    }
}
