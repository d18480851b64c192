using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>Where an entry prints its country.</summary>
internal static class CountryPlace
{
    /// <summary>The last place of the country's words within the entry; the whole entry when they do not stand there as they are.</summary>
    public static TextSpan Of(AuditedLetter letter, Signatory signatory, Country country)
    {
        ReadOnlySpan<char> entry = letter.Letter.Source.Content.AsSpan(signatory.Span.Start, signatory.Span.Length);
        int at = entry.LastIndexOf(country.Text, StringComparison.Ordinal);
        return at < 0 ? signatory.Span : new TextSpan(signatory.Span.Start + at, country.Text.Length);
    }
}
