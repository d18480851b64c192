using System.IO.Compression;
using LetterAnalysis.Documents.Word;

namespace LetterAnalysis.Documents;

/// <summary>
/// Writes two variants as one Word document with tracked changes: accept all, and it is the second letter; reject all, and it is the first.
/// What moved is deleted at its old place and inserted at its new one. List numbers are text; the look of the letters is not kept.
/// </summary>
public static class WordRedline
{
    /// <summary>The author of every change.</summary>
    public const string Author = "LetterAnalysis";

    /// <summary>The earliest time that a ZIP file can hold: the document tells no date, so that the same letters give the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a document.</summary>
    /// <param name="output">Where to write; left open, and need not be able to seek.</param>
    /// <param name="comparison">A comparison of two variants.</param>
    /// <exception cref="ArgumentException">There are more than two variants.</exception>
    public static void Write(Stream output, LetterComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        if (comparison.Variants.Length != 2) throw new ArgumentException("A document with tracked changes shows two variants.", nameof(comparison));
        using var file = new MemoryStream();
        RedlinePackage.Write(file, comparison);
        using (var parts = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in parts.Entries) part.LastWriteTime = NoTime;
        }
        file.Position = 0;
        file.CopyTo(output);
    }
}
