using System.Collections.Immutable;
using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>The acronym and other names inside a printed name, and whether it is an organization's or a person's.</summary>
internal static class PrintedName
{
    private const int LongestAcronym = 14;

    /// <summary>The last bracket whose content is an acronym: two capitals or more, no blank ("LiNK", "CTC-VZLA").</summary>
    public static string? Acronym(string name)
    {
        for (int close = name.LastIndexOf(')'); close > 0; close = close > 0 ? name.LastIndexOf(')', close - 1) : -1)
        {
            int open = name.LastIndexOf('(', close);
            if (open < 0) return null;
            string inside = name[(open + 1)..close].Trim();
            if (IsAcronym(inside)) return inside;
        }
        return null;
    }

    /// <summary>Bracketed translations and parts after a dash.</summary>
    public static ImmutableArray<string> OtherNames(string name)
    {
        var others = ImmutableArray.CreateBuilder<string>();
        int open = name.IndexOf('('), close = open < 0 ? -1 : name.IndexOf(')', open);
        if (close > open + 1 && name[(open + 1)..close].Trim() is var inside && !IsAcronym(inside) && CountryTable.Default.Find(inside) is null) others.Add(inside);
        foreach (string dash in (string[])[" – ", " — ", " - ", " / "])
        {
            int at = name.IndexOf(dash, StringComparison.Ordinal);
            if (at <= 0) continue;
            string rest = name[(at + dash.Length)..].Trim();
            if (rest.Length > 0) others.Add(rest);
            break;
        }
        return others.ToImmutable();
    }

    private static bool IsAcronym(string text)
    {
        if (text.Length is < 2 or > LongestAcronym) return false;
        int upper = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) return false;
            if (char.IsUpper(c)) upper++;
        }
        return upper >= 2 || (upper == 1 && text.Length <= 4 && char.IsUpper(text[0]) && text.AsSpan(1).ContainsAnyInRange('0', '9'));
    }
}
