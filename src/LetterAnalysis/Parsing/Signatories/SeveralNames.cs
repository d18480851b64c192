namespace LetterAnalysis.Parsing.Signatories;

/// <summary>Parts several people on one line: "Jane Doe / Ola Berg / ...", under a heading for people also "Jane Doe and Ola Berg".</summary>
internal static class SeveralNames
{
    private const int FewestBetweenMarks = 3;

    private static readonly string[] Marks = [" / ", " · ", " • ", " | ", "; "];
    private static readonly string[] Ands = [" and ", " & ", " et ", " und ", " y ", " e ", " en ", " och ", " i ", " 및 "];

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
}
