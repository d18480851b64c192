using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/search</c> document.</summary>
internal sealed class SearchJson(JsonOutput json, SearchResult result)
{
    public void Write() => json.Document("search", () =>
    {
        json.Field("total", result.Total);
        json.Objects("hits", result.Hits, WriteHit);
    });

    private void WriteHit(SearchHit hit)
    {
        json.Object("letter", () => WriteLetter(json, hit.Letter));
        json.Field("snippet", hit.Snippet);
        json.Objects("marks", hit.Marks, WriteMark);
    }

    /// <summary>Writes the fields of a letter of an archive into the object that is open.</summary>
    public static void WriteLetter(JsonOutput json, ArchivedLetter letter)
    {
        json.Value("id", letter.Id);
        json.Field("path", letter.Path);
        json.Field("number", letter.Number);
        json.Field("language", letter.Language);
        json.Field("date", letter.Date);
        json.Field("addressee", letter.Addressee);
        json.Field("subject", letter.Subject);
    }

    private void WriteMark(TextSpan mark)
    {
        json.Field("start", mark.Start);
        json.Field("length", mark.Length);
    }
}
