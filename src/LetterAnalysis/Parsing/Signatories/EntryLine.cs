using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>
/// Takes one line of a list of signers apart: name, role and country, parted by commas, dashes, brackets, or run together by a web page
/// ("Human AsiaSouth Korea").
/// </summary>
internal sealed class EntryLine(PersonShape shape)
{
    private const int FewestWordsOfDescription = 16;
    private const int MostWordsOfCountry = 4;

    private static readonly string[] Dashes = [" – ", " — ", " - ", " | ", " · ", " • "];

    /// <summary>The parts of a line.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Country">The country; null when none is printed.</param>
    /// <param name="Role">The role; null when none is printed.</param>
    /// <param name="Kind">What the form of the line says that it is.</param>
    public readonly record struct Parts(string Name, Country? Country, string? Role, SignatoryKind Kind);

    /// <param name="line">The line without number or bullet.</param>
    /// <param name="groupKind">What the heading over it says.</param>
    /// <param name="fusedColumn">True when other lines of the list run name and country together as well.</param>
    public Parts Read(string line, SignatoryKind groupKind, bool fusedColumn)
    {
        string text = WithoutAddress(line.Trim().TrimEnd(';', ',').TrimEnd());
        if (WithoutDescription(text) is { } described) return described;
        string? role = null;
        SignatoryKind kind = SignatoryKind.Unknown;
        (string name, Country? country) = SplitCountry(text, fusedColumn);
        if (groupKind != SignatoryKind.Organization)
        {
            if (country is null && SplitFusedRole(name) is { } fused) (name, role) = fused;
            if (role is null && SplitRepresentative(name) is { } represented) (name, role, kind) = represented;
            if (role is null && SplitRole(name, groupKind) is { } split) (name, role) = split;
            if (role is not null && shape.IsCouple(name)) kind = SignatoryKind.Person;
        }
        return name.Length == 0 ? new Parts(text, null, null, kind) : new Parts(name, country, role?.TrimEnd('*', '†', '‡'), kind);
    }

    /// <summary>True for more words than a name has.</summary>
    public static bool IsLong(string text) => text.AsSpan().Count(' ') >= FewestWordsOfDescription;

    /// <summary>"Reed Watch, https://reed.example" and "Jane Doe &lt;jane@reed.example&gt;" without where they are found; an address alone stays.</summary>
    private static string WithoutAddress(string text)
    {
        int start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (',' or '<' or '(')) start--;
        ReadOnlySpan<char> last = text.AsSpan(start);
        bool address = last.StartsWith("http", StringComparison.OrdinalIgnoreCase) || last.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (last.IndexOf('@') > 0 && last.Contains('.'));
        string name = address ? text[..start].TrimEnd(' ', ',', ';', ':', '<', '(', '–', '—', '-', '|') : "";
        return name.Length > 0 ? name : text;
    }

    /// <summary>"Reed Watch - Chad Reed Watch has counted birds since 1996 ...": what an organization says of itself runs on behind its name, and its country.</summary>
    private Parts? WithoutDescription(string text)
    {
        int dash = DashAt(text);
        if (dash <= 0 || !IsLong(text)) return null;
        string[] words = text[(dash + 3)..].Split(' ', MostWordsOfCountry + 1);
        for (int i = Math.Min(words.Length, MostWordsOfCountry); i > 0; i--)
        {
            if (AsCountry(string.Join(' ', words.Take(i))) is { } country) return new Parts(text[..dash], country, null, SignatoryKind.Organization);
        }
        return shape.IsPerson(text[..dash]) ? null : new Parts(text[..dash], null, null, SignatoryKind.Organization);
    }

    /// <summary>True when the line ends in a country that nothing parts from the name.</summary>
    public static bool IsFused(string line)
    {
        string text = line.TrimEnd();
        return CountryTable.Default.TryFindSuffix(text, out int start, out _) && start > 1 && FusesAt(text, start) && char.IsLower(text[start - 1]) | text[start - 1] == ')';
    }

    private static bool FusesAt(string text, int start) => !char.IsWhiteSpace(text[start - 1]) && (char.IsLetter(text[start - 1]) || text[start - 1] is ')' or '.' or '"' or '”' or '’');

    private static (string Name, Country? Country) SplitCountry(string text, bool fusedColumn)
    {
        if (text.EndsWith(')') && text.LastIndexOf('(') is > 0 and var open && AsCountry(text[(open + 1)..^1]) is { } bracketed)
        {
            return (text[..open].TrimEnd(), bracketed);
        }
        int comma = text.LastIndexOf(',');
        if (comma > 0 && AsCountry(text[(comma + 1)..]) is { } afterComma) return (text[..comma].TrimEnd(), afterComma);
        int tab = text.LastIndexOf('\t');
        if (tab > 0 && AsCountry(text[(tab + 1)..]) is { } afterTab) return (text[..tab].TrimEnd(), afterTab);
        foreach (string dash in Dashes)
        {
            int at = text.LastIndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && AsCountry(text[(at + dash.Length)..]) is { } afterDash) return (text[..at].TrimEnd(), afterDash);
        }
        if (CountryTable.Default.TryFindSuffix(text, out int start, out CountryMatch match) && start > 1 && FusesAt(text, start)
            && (fusedColumn || char.IsLower(text[start - 1]) || text[start - 1] == ')'))
        {
            return (text[..start].TrimEnd(), new Country(match.Code, text[start..]));
        }
        return (text, null);
    }

    private static Country? AsCountry(string text)
    {
        string trimmed = text.Trim().TrimEnd('.');
        return trimmed.Length is > 1 and <= 60 && CountryTable.Default.Find(trimmed) is { } match
            ? new Country(match.Code, text.Trim(), match.IsRepaired) : null;
    }

    /// <summary>"Sonja BiserkoFormer member of ...": a capital within a word, a person before it, an office after it.</summary>
    private (string Name, string? Role)? SplitFusedRole(string text)
    {
        for (int i = 4; i < text.Length - 4; i++)
        {
            if (!char.IsUpper(text[i]) || !(char.IsLower(text[i - 1]) || text[i - 1] is '.' or ')') || !char.IsLower(text[i + 1])) continue;
            string name = text[..i].TrimEnd();
            if (name.Contains(' ', StringComparison.Ordinal) && shape.IsPerson(name) && shape.StartsWithOffice(text.AsSpan(i))) return (name, text[i..]);
        }
        return null;
    }

    /// <summary>"Reed Watch – Jane Doe, chair": who signs for an organization.</summary>
    private (string Name, string? Role, SignatoryKind Kind)? SplitRepresentative(string text)
    {
        int comma = text.IndexOf(','), dash = DashAt(text);
        bool represented = dash > 0 && dash < comma && shape.HasOrganizationWord(text[..dash]) && shape.IsPerson(text[(dash + 3)..comma]) && shape.IsRole(text[(comma + 1)..].TrimStart());
        return represented ? (text[..dash], text[(dash + 3)..], SignatoryKind.Organization) : null;
    }

    private (string Name, string? Role)? SplitRole(string text, SignatoryKind groupKind)
    {
        int open = text.IndexOf('(');
        // What stands behind "Dr Jane Doe" is where she works; a name without a title may be an organization's, the bracket its other name.
        if (open > 0 && text.EndsWith(')') && (shape.IsRole(text[(open + 1)..^1]) || shape.OpensWithTitle(text)) && shape.IsPerson(text[..open])) return (text[..open].TrimEnd(), text[(open + 1)..^1].Trim());
        int comma = text.IndexOf(','), dash = DashAt(text);
        // "Jane Doe – Chair, Reed Watch"
        if (comma < 0 || (dash > 0 && dash < comma && shape.IsPerson(text[..dash]) && shape.IsRole(text[(dash + 3)..comma]))) comma = dash;
        if (comma <= 0) return null;
        string name = text[..comma].TrimEnd();
        string rest = text[(comma + 1)..].TrimStart(' ', '-', '–', '—', '|', '·', '•');
        if (!shape.IsPerson(name) && groupKind != SignatoryKind.Person) return shape.IsCouple(name) && shape.IsRole(rest) ? (name, rest) : null;
        // A title behind the name belongs to it: "David Alton, Lord", "Yanghee Lee, Ph.D., ...".
        int next = rest.IndexOf(',');
        string first = next < 0 ? rest : rest[..next];
        if (shape.IsTitle(first))
        {
            return next < 0 ? null : (text[..(text.Length - rest.Length + next)], rest[(next + 1)..].Trim());
        }
        return groupKind == SignatoryKind.Person || shape.IsRole(rest) || shape.HasOrganizationWord(rest) || (shape.IsPerson(name) && rest.Length > 0 && !shape.IsPerson(rest))
            ? (name, rest)
            : null;
    }

    /// <summary>The first dash, or mark like it, with blanks around it; -1 when there is none.</summary>
    public static int DashAt(string text)
    {
        foreach (string dash in Dashes)
        {
            int at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0) return at;
        }
        return -1;
    }
}
