using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Citations;

/// <summary>A document that did not exist when the letter was written.</summary>
internal sealed class CitationAfterDate() : LetterRule("LTR552", "citation-after-date", FindingSeverity.Error, new RuleHelp(
    "A resolution or document whose symbol tells a later year than the letter's date, and a session of the General Assembly or the Human Rights Council two years or more ahead.",
    "Either the symbol is wrong or the date is.",
    "“A/RES/79/121” in a letter of 2020",
    "“A/RES/74/121”"))
{
    /// <summary>The General Assembly's first session opened in 1946; the n-th opens in September of 1945 + n.</summary>
    private const int BeforeFirstAssembly = 1945;

    /// <summary>The Human Rights Council meets three times a year since June 2006.</summary>
    private const int FirstCouncil = 2006;

    private const int CouncilSessionsAYear = 3;
    private const int HighestSession = 150;
    private const int NearBy = 10;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Letter.Date?.Iso is not { } iso || !int.TryParse(iso.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)) yield break;
        foreach (Citation citation in letter.Letter.Citations)
        {
            if (YearOf(citation.Canonical) is not { } made || made <= year) continue;
            yield return At(letter.Variant, citation.Span, string.Create(CultureInfo.InvariantCulture,
                $"{Quoted.Of(citation.Text)} is of {made} at the earliest; the letter is of {year}."), "Mend the symbol or the date.") with
            {
                Related = [FindingPlace.In(letter.Variant, letter.Letter.Date.Span)],
            };
        }
        foreach (FoundPhrase found in letter.Find(letter.Terms["session"]))
        {
            if (SessionOf(letter, found) is not var (body, session, opens) || opens <= year + 1) continue;
            yield return At(letter.Variant, found.Block.SpanOf(found.At - 1, found.At + 1), string.Create(CultureInfo.InvariantCulture,
                $"The {body}'s session {session} opens in {opens}; the letter is of {year}."), "Mend the number or the date.");
        }
    }

    /// <summary>The earliest year of a document; null when its symbol tells none.</summary>
    private static int? YearOf(string canonical)
    {
        ReadOnlySpan<char> symbol = canonical;
        if (symbol.StartsWith("A/RES/") && Leading(symbol[6..]) is { } assembly) return BeforeFirstAssembly + assembly;
        if (symbol.StartsWith("A/HRC/RES/") && Leading(symbol[10..]) is { } council) return YearOfCouncil(council);
        if (symbol.StartsWith("E/RES/")) return Leading(symbol[6..]);
        int bracket = symbol.IndexOf('(');
        return bracket > 0 && bracket + 5 < symbol.Length && symbol[bracket + 5] == ')' ? Leading(symbol[(bracket + 1)..]) : null;
    }

    private static int YearOfCouncil(int session) => FirstCouncil + (session - 1) / CouncilSessionsAYear;

    private static int? Leading(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? text : text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 2200 ? number : null;
    }

    /// <summary>The number in "75th session", where the General Assembly or the Human Rights Council is named close by, and the year of that session.</summary>
    private static (string Body, int Session, int Opens)? SessionOf(AuditedLetter letter, FoundPhrase found)
    {
        AuditedBlock block = found.Block;
        int at = found.At - 1;
        if (at < 0 || block.Tokens[at].Kind != TokenKind.Number || Leading(block.KeyAt(at)) is not { } number || number > HighestSession) return null;
        if (IsNear("assembly")) return ("General Assembly", number, BeforeFirstAssembly + number);
        return IsNear("council") ? ("Human Rights Council", number, YearOfCouncil(number)) : null;

        bool IsNear(string body) => letter.Terms[body].TryFind(block.Tokens, Math.Max(0, at - NearBy), at + NearBy, out _, out _);
    }
}
