using System.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Decides what the parts of a name are: an acronym by its capitals (not by initials: four in ten acronyms are not those of the printed
/// words), a place, which joins the name itself, or another name. Takes acronyms out of the tokens.
/// </summary>
internal sealed class NameParts
{
    /// <summary>"CGIL" and "BUND" are words that many organizations carry, and acronyms; "UNION" is only a word, "NGO" names no one.</summary>
    private const int LengthOfGeneric = 4;

    private readonly string _printed;
    private readonly List<NameToken> _tokens;
    private readonly IReadOnlyList<NamePart> _parts;

    public NameParts(string printed, List<NameToken> tokens, IReadOnlyList<NamePart> parts)
    {
        _printed = printed;
        _tokens = tokens;
        _parts = parts;
        Main = tokens.Count > 0 ? tokens[0].Part : 0;
    }

    /// <summary>The part that is the name itself.</summary>
    public int Main { get; private set; }

    public List<NameAcronym> Acronyms { get; } = [];

    public bool IsAcronymOnly { get; private set; }

    /// <summary>Finds acronyms, and joins what is only a place to the name itself.</summary>
    public void Sort()
    {
        if (!TryAcronymsOnly())
        {
            for (int part = 0; part < _parts.Count; part++) TakeAcronym(part);
            TakeInitials();
        }
        int main = _tokens.FindIndex(token => !token.IsPlace && token.IsContent);
        if (main >= 0) Main = _tokens[main].Part;
        for (int part = 0; part < _parts.Count; part++)
        {
            if (part == Main || _tokens.Exists(token => token.Part == part && IsName(token))) continue;
            for (int i = 0; i < _tokens.Count; i++)
            {
                if (_tokens[i].Part == part) _tokens[i] = _tokens[i] with { Part = Main };
            }
        }
    }

    /// <summary>True for "ITUC", "GEFONT-Nepal", "IUF/UITA/IUL": the acronym is the name, and its words stay.</summary>
    private bool TryAcronymsOnly()
    {
        var found = new List<NameAcronym>();
        for (int part = 0; part < _parts.Count; part++)
        {
            if (!_tokens.Exists(token => token.Part == part && !token.IsPlace)) continue;
            if (!TryReadAcronym(part, out NameAcronym acronym, out _)) return false;
            found.Add(acronym);
        }
        Acronyms.AddRange(found);
        return IsAcronymOnly = found.Count > 0;
    }

    private void TakeAcronym(int part)
    {
        if (!TryReadAcronym(part, out NameAcronym acronym, out int words)) return;
        int rest = _tokens.Count(token => token.Part != part && token.IsContent);
        if (rest < (_parts[part] == NamePart.Bracket ? 1 : 2)) return;
        AddAlternatives(acronym);
        int first = _tokens.FindIndex(token => token.Part == part);
        _tokens.RemoveRange(first, words);
        // "Network-Africa (TWN-Africa)": the place of the acronym is the name's own.
        string[] others = [.. _tokens.Where(token => token.Part != part && token.IsPlace).Select(token => token.Code!)];
        _tokens.RemoveAll(token => token.Part == part && token.IsPlace && others.Contains(token.Code));
    }

    /// <summary>"(HEKS/EPER)": two acronyms of one signer.</summary>
    private void AddAlternatives(in NameAcronym acronym)
    {
        string[] parts = acronym.Printed.Split('/', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || !Array.TrueForAll(parts, part => Capitals.AreAcronym(part))) Acronyms.Add(acronym);
        else Acronyms.AddRange(parts.Select(part => new NameAcronym(KeyOf(part), KeyOf(part), part)));
    }

    /// <summary>A bare acronym behind the name ("América Latina y el Caribe ATALC"): only when it is the initials of the words.</summary>
    private void TakeInitials()
    {
        int last = _tokens.Count - 1;
        if (last < 2 || !_tokens[last].IsAcronym) return;
        NameToken token = _tokens[last];
        if (!NameInitials.Fit(token.Key, _tokens[..last])) return;
        Acronyms.Add(new NameAcronym(token.Key, token.Key, _printed.Substring(token.Start, token.Length)));
        _tokens.RemoveAt(last);
    }

    /// <summary>True when a part is one printed word in the shape of an acronym, with places behind it or not.</summary>
    private bool TryReadAcronym(int part, out NameAcronym acronym, out int words)
    {
        acronym = default;
        words = 0;
        int first = _tokens.FindIndex(token => token.Part == part);
        if (first < 0) return false;
        int end = first;
        while (end < _tokens.Count && _tokens[end].Part == part && !_tokens[end].IsPlace) end++;
        words = end - first;
        if (words == 0) return false;
        int stop = end;
        while (stop < _tokens.Count && _tokens[stop].Part == part)
        {
            if (!_tokens[stop++].IsPlace) return false;
        }
        ReadOnlySpan<char> stem = _printed.AsSpan(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start);
        if (stem.ContainsAny(' ', '\u00A0', '\t')) return false;
        bool capitals = Capitals.AreAcronym(stem);
        if (_tokens[first].IsGeneric && !(capitals && stem.Length == LengthOfGeneric)) return false;
        bool inBrackets = _parts[part] == NamePart.Bracket && (Capitals.AreMixed(stem) || AreBeginnings(stem, part));
        if (!capitals && !inBrackets) return false;
        ReadOnlySpan<char> whole = _printed.AsSpan(_tokens[first].Start, _tokens[stop - 1].End - _tokens[first].Start);
        acronym = new NameAcronym(KeyOf(whole), KeyOf(stem), whole.ToString());
        return true;
    }

    /// <summary>True for a word put together from beginnings of the words outside its part: "Eurodad" of "European ... Debt and Development".</summary>
    private bool AreBeginnings(ReadOnlySpan<char> word, int part) =>
        NameInitials.AreBeginnings(KeyOf(word), [.. _tokens.Where(token => token.Part != part)]);

    private static bool IsName(in NameToken token) => !token.IsPlace && token.Kind is not (NameTokenKind.Scope or NameTokenKind.Small);

    private static string KeyOf(ReadOnlySpan<char> printed)
    {
        var key = new StringBuilder(printed.Length);
        foreach (char c in NameWords.Default.Normalize(Text.KeyFolder.Fold(printed)))
        {
            if (char.IsLetterOrDigit(c)) key.Append(c);
        }
        return key.ToString();
    }
}
