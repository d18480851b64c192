using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>Finds the organization in what is printed behind a person's name: "on behalf of X", "Director, X", "President of the X".</summary>
internal sealed class RoleOrganization(PersonShape shape)
{
    private static readonly string[] Belongs = [" of the ", " of ", " at the ", " at "];

    /// <summary>The organization as printed; null when there is none.</summary>
    public string? Find(string role)
    {
        string text = role.Trim();
        if (Lexicon.All["signs.for"].TryMatch(shape.Tokens(text), 0, out PhraseMatch match))
        {
            ImmutableArray<Token> tokens = shape.Tokens(text);
            return match.TokenCount < tokens.Length ? First(text[tokens[match.TokenCount].Start..]) : null;
        }
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in parts)
        {
            if (!shape.IsRole(part)) return shape.HasOrganizationWord(part) || parts.Length > 1 && part != parts[0] && IsNamed(part) ? part : null;
            if (AfterOffice(part) is { } organization) return organization;
        }
        return null;
    }

    private static string? First(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : null;

    private static bool IsNamed(string part) => char.IsUpper(part[0]) && CountryTable.Default.Find(part) is null;

    /// <summary>"President of the Youth Council": what follows the office, when it is an organization.</summary>
    private string? AfterOffice(string part)
    {
        foreach (string word in Belongs)
        {
            int at = part.IndexOf(word, StringComparison.Ordinal);
            if (at <= 0) continue;
            string rest = part[(at + word.Length)..].Trim();
            return rest.Length > 0 && char.IsUpper(rest[0]) && shape.HasOrganizationWord(rest) ? rest : null;
        }
        return null;
    }
}
