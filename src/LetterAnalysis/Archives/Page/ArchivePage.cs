using LetterAnalysis.Reporting.Html;
using LetterAnalysis.Text;

namespace LetterAnalysis.Archives.Page;

/// <summary>
/// Writes an archive as one self-contained web page: pictures of when what was asked of whom, how strongly and by whom, each mark a link to the letter
/// behind it, and a table behind each picture. The page loads nothing, works without its script, and stays of a size that browsers open at once however
/// large the archive: of what is too much it shows the most frequent and says how much more there is.
/// </summary>
public static class ArchivePage
{
    private static readonly string Style = EmbeddedData.ReadText("archive.css");
    private static readonly string Script = EmbeddedData.ReadText("archive.js");

    /// <summary>Writes the page. The text writer is flushed and left open.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="overview">What to show.</param>
    public static void Write(TextWriter output, ArchiveOverview overview)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(overview);
        var rows = new LetterRows(overview);
        var families = new FamilyLanes(overview);
        var timeline = new TimelinePart("families", "Families of letters", "A dot is a letter, a line a family: one letter in its variants, editions and translations.", families.Lanes, families.Left, "families", rows);
        RecipientLanes recipients = new(overview);
        IPagePart?[] parts =
        [
            new GlancePart(overview, rows),
            families.Lanes.IsEmpty ? null : timeline,
            recipients.Lanes.IsEmpty ? null : new TimelinePart("recipients", "Who was written to", "A dot is a letter, a line a recipient.", recipients.Lanes, recipients.Left, "recipients", rows),
            overview.Topics.IsEmpty ? null : new LedgerPart(overview.Topics, rows),
            overview.Signers.IsEmpty ? null : new ParticipationPart(overview.Signers, rows),
            NetworkPart.Of(overview, rows),
            new LettersPart(overview, rows, families),
            overview.Unreadable.IsEmpty ? null : new UnreadablePart(overview.Unreadable),
        ];
        HtmlPage.Write(output, overview.Title, Style, Script, parts);
    }
}
