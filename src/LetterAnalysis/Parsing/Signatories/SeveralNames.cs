using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>
/// Parts several signers on one line: "Jane Doe / Ola Berg / ...", under a heading for people also "Jane Doe and Ola Berg", and a whole
/// list in one line: "Alpha Union, Beta Fund, Gamma Network and Delta Forum".
/// </summary>
internal static class SeveralNames
{
    private const int FewestBetweenMarks = 3;
    private const int FewestBetweenCommas = 4;
    private const int MostWordsOfName = 14;
    private const int LongestLegalForm = 6;

    /// <summary>Marks that part names only with blanks around them.</summary>
    private const string SpacedMarks = "–—|/";

    private static readonly string[] Marks = [" / ", " · ", " • ", " | ", "; "];

    /// <summary>What joins the last two names, blanks around it.</summary>
    public static readonly string[] Ands = [" and ", " & ", " et ", " und ", " y ", " e ", " en ", " och ", " i ", " 및 "];

    private static readonly HashSet<string> Articles = ["the", "la", "le", "les", "el", "los", "las", "il", "lo", "gli", "i", "het", "die", "der", "das", "den", "o", "a", "os", "as"];

    /// <summary>The names; null when the line is one entry.</summary>
    public static string[]? Split(string text, SignatoryKind groupKind, PersonShape shape)
    {
        foreach (string mark in Marks)
        {
            string[] parts = text.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            int fewest = groupKind == SignatoryKind.Person ? 2 : FewestBetweenMarks;
            if (parts.Length >= fewest && parts.All(shape.IsPerson)) return parts;
        }
        if (groupKind != SignatoryKind.Person) return null;
        foreach (string and in Ands)
        {
            int at = text.LastIndexOf(and, StringComparison.Ordinal);
            // "Jane Doe, Pilot and Master, Harbour Guild" is one person.
            if (at <= 0 || text.IndexOf(',', at) >= 0) continue;
            string[] parts = [.. text[..at].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), text[(at + and.Length)..].Trim()];
            if (parts.All(part => shape.IsPerson(part) && !shape.IsRole(part))) return parts;
        }
        return null;
    }

    /// <summary>"1. Reed Watch 2. Swan Fund 3. Fen Trust" that a page has run together, its first number being the line's; null when its numbers do not go on.</summary>
    public static string[]? SplitNumbered(string text, string? marker)
    {
        if (EntryList.NumberOf(marker) is not { } number) return null;
        var parts = new List<string>();
        int start = 0;
        for (int at; (at = text.IndexOf(string.Create(CultureInfo.InvariantCulture, $" {number + parts.Count + 1}{marker![^1]} "), start, StringComparison.Ordinal)) > 0; start = text.IndexOf(' ', at + 1) + 1) parts.Add(text[start..at].Trim());
        if (parts.Count < FewestBetweenMarks - 1) return null;
        parts.Add(text[start..].Trim());
        return [.. parts];
    }

    /// <summary>
    /// The entries of a list that is one line, parted by dots, semicolons, dashes or commas; null when the line is one entry, such as a name with
    /// role, organization and country.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="shape">Tells people from organizations.</param>
    /// <param name="fewestBetweenCommas">How many names between commas are a list.</param>
    public static string[]? SplitList(string text, PersonShape shape, int fewestBetweenCommas)
    {
        foreach (string marks in (string[])["·•", ";；", SpacedMarks, ",、，"])
        {
            bool commas = marks[0] == ',';
            List<string> parts = Parts(text.Trim().TrimEnd('.', '。'), marks);
            if (parts.Count < (commas ? fewestBetweenCommas : marks == SpacedMarks ? FewestBetweenCommas : FewestBetweenMarks)) continue;
            if (MoreSigners.At(parts[^1], shape) is var more && more < 0) SplitLast(parts);
            else if (more == 0) parts.RemoveAt(parts.Count - 1);
            else parts[^1] = parts[^1][..more].TrimEnd();
            if (!AreNames(parts, shape)) continue;
            // "Jane Doe, Harbour Guild, Nordic Fund, Malmö" is one person.
            if (!commas || fewestBetweenCommas < FewestBetweenCommas || parts.Count > FewestBetweenCommas || !shape.IsPerson(parts[0]) || parts.TrueForAll(shape.IsPerson)) return [.. parts];
        }
        return null;
    }

    /// <summary>"Jan de Boer" is a name among names of people, though a farmer by trade would be printed the same.</summary>
    private static bool AreNames(List<string> parts, PersonShape shape)
    {
        int names = parts.Count(part => IsName(part, shape));
        return names == parts.Count || (names * 3 >= parts.Count * 2 && parts.TrueForAll(part => shape.IsPerson(part) && !shape.IsTitle(part)));
    }

    private static bool IsName(string part, PersonShape shape)
    {
        int bracket = part.AsSpan().IndexOfAny('(', '（');
        string name = (bracket > 0 ? part[..bracket] : part).Trim('"', '“', '„', '«', '「', '\'', ' ');
        if (name.Length < 2 || name.Contains(':', StringComparison.Ordinal) || !(char.IsUpper(name[0]) || char.IsDigit(name[0]) || Script.IsEastAsian(name[0]))) return false;
        return name.AsSpan().Count(' ') < MostWordsOfName && (!shape.IsTitle(name) || shape.IsPerson(name)) && (!shape.StartsWithOffice(name) || shape.HasOrganizationWord(name))
            && CountryTable.Default.Find(name) is null;
    }

    /// <summary>The last two names, which "and" joins.</summary>
    private static void SplitLast(List<string> parts)
    {
        string last = parts[^1];
        foreach (string and in Ands)
        {
            if (last.StartsWith(and.TrimStart(), StringComparison.Ordinal))
            {
                parts[^1] = WithoutArticle(last[(and.Length - 1)..].Trim());
                return;
            }
            int at = last.LastIndexOf(and, StringComparison.Ordinal);
            string after = at > 0 ? WithoutArticle(last[(at + and.Length)..].Trim()) : "";
            // "Council for Peace and Justice" is one name.
            if (!after.Contains(' ', StringComparison.Ordinal) || !char.IsUpper(after[0]) || !last[..at].Contains(' ', StringComparison.Ordinal)) continue;
            parts[^1] = last[..at].Trim();
            parts.Add(after);
            return;
        }
    }

    /// <summary>"and the Harbour Guild": the article is the sentence's, not the name's.</summary>
    private static string WithoutArticle(string name)
    {
        int blank = name.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && blank + 1 < name.Length && char.IsUpper(name[blank + 1]) && Articles.Contains(name[..blank]) ? name[(blank + 1)..] : name;
    }

    private static bool IsSpaced(string text, int at) => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ';

    /// <summary>The parts between marks outside brackets; a legal form ("A.C.", "e. V.") stays with its name.</summary>
    private static List<string> Parts(string text, string marks)
    {
        var parts = new List<string>();
        int start = 0, name = 0, depth = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '(' or '（' or '[') depth++;
            else if (i < text.Length && text[i] is ')' or '）' or ']') depth = Math.Max(0, depth - 1);
            else if (i == text.Length || (depth == 0 && marks.Contains(text[i], StringComparison.Ordinal) && (marks != SpacedMarks || IsSpaced(text, i))))
            {
                string part = WithoutArticle(text[start..i].Trim());
                if (parts.Count > 0 && part.Length <= LongestLegalForm && part.Contains('.', StringComparison.Ordinal)) parts[^1] = text[name..i].Trim();
                else if (part.Length > 0)
                {
                    parts.Add(part);
                    name = start;
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
