using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Reconciliation;

/// <summary>Finds countries and their people in names. Remembers what it looked up: the words of names repeat.</summary>
internal sealed class PlaceWords
{
    /// <summary>The most words of a country's name that are tried: "Democratic People's Republic of Korea".</summary>
    private const int MostWords = 6;

    private const int ShortestGenitive = 7;

    private readonly Dictionary<string, string?> _countries = new(StringComparer.Ordinal);

    /// <summary>True when a country or people starts at a piece; the longest is given.</summary>
    public bool TryFind(string printed, IReadOnlyList<NamePiece> pieces, int at, int limit, out PlaceWord place)
    {
        NamePiece first = pieces[at];
        place = default;
        if (char.IsLower(printed[first.Start])) return false;
        if (!CountryTable.Default.CanStartWith(first.Key)) return TryFindPeople(first, out place);
        int last = at;
        while (last + 1 < limit && last - at + 1 < MostWords && pieces[last + 1].Part == first.Part) last++;
        for (; last >= at; last--)
        {
            NamePiece end = pieces[last];
            // Small words and lower-case words do not end a country's name.
            if (char.IsLower(printed[end.Start])) continue;
            if (CodeOf(printed.AsSpan(first.Start, end.End - first.Start)) is not { } code) continue;
            place = new PlaceWord(KeyOf(pieces, at, last), NameTokenKind.Place, code, last - at + 1);
            return true;
        }
        return TryFindPeople(first, out place);
    }

    private static bool TryFindPeople(in NamePiece piece, out PlaceWord place)
    {
        place = default;
        if (!CountryTable.Default.TryFindDemonym(piece.Key, out CountryMatch people) || people.Code is not { } code) return false;
        place = new PlaceWord(piece.Key, NameTokenKind.Demonym, code, 1);
        return true;
    }

    private static string KeyOf(IReadOnlyList<NamePiece> pieces, int first, int last)
    {
        string key = pieces[first].Key;
        for (int i = first + 1; i <= last; i++) key += " " + pieces[i].Key;
        return key;
    }

    private string? CodeOf(ReadOnlySpan<char> text)
    {
        // "us" and "in" are words; "US" and "IN" may be codes.
        if (text.Length < 2 || (text.Length < 4 && !char.IsUpper(text[1]))) return null;
        var lookup = _countries.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out string? known)) return known;
        CountryMatch? match = CountryTable.Default.FindExact(text);
        // "Naturfreunde Deutschlands".
        if (match is null && text.Length >= ShortestGenitive && text[^1] == 's' && !text.Contains(' ')) match = CountryTable.Default.FindExact(text[..^1]);
        string? code = match?.Code;
        lookup[text] = code;
        return code;
    }
}
