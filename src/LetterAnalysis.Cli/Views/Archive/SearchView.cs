using LetterAnalysis.Cli.Display;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views.Archive;

/// <summary>Prints the letters that a search found, each with the words it was found by.</summary>
internal sealed class SearchView(TextPage page, SearchResult result)
{
    private const int SubjectLength = 120;

    public void Write()
    {
        string total = Words.Count(result.Total, "letter");
        page.Paragraph(StyledText.Strong(result.Total > result.Hits.Length ? $"{total}, the first {result.Hits.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}:" : result.Total == 0 ? "No letter fits." : $"{total}:"));
        foreach (SearchHit hit in result.Hits) Write(hit);
    }

    private void Write(SearchHit hit)
    {
        page.Blank();
        page.Paragraph(StyledText.Strong(LetterTitle.WholeFile(hit.Letter)), hang: 2);
        var fields = new List<(string, StyledText)>();
        if (hit.Letter.Date is { } date) fields.Add(("Date", Words.Date(date)));
        if (hit.Letter.Addressee is not null) fields.Add(("To", LetterTitle.Recipient(hit.Letter, SubjectLength)));
        if (hit.Letter.Subject is { } subject) fields.Add(("Subject", Words.Shorten(subject, SubjectLength)));
        if (fields.Count > 0) page.Fields(fields, indent: 2);
        if (hit.Snippet.Length > 0) page.Paragraph(Marked(hit), indent: 2);
    }

    /// <summary>The words that were found stand between asterisks, also where there is no colour.</summary>
    private static StyledText Marked(SearchHit hit)
    {
        StyledText text = StyledText.Empty;
        int end = 0;
        foreach (TextSpan mark in hit.Marks)
        {
            text = text + hit.Snippet[end..mark.Start] + StyledText.Alert($"*{hit.Snippet.Substring(mark.Start, mark.Length)}*");
            end = mark.End;
        }
        return text + hit.Snippet[end..];
    }
}
