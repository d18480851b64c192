using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>A short name for a letter by its recipient, for lists and table heads.</summary>
public static class RecipientLabel
{
    /// <summary>The longest label, in UTF-16 code units, its ellipsis included.</summary>
    public const int MaxLength = 60;

    private const int LongestLabel = 24;
    private const int MostTokensOfOffice = 3;

    /// <summary>
    /// The head of the address block, as <see cref="OfAddress"/> tells it; without one the subject, else the greeting, else <c>letter 1</c> with the letter's
    /// <see cref="Letter.Id"/>. One line, cut between words to <see cref="MaxLength"/>.
    /// </summary>
    /// <param name="letter">The letter.</param>
    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        string?[] candidates =
        [
            letter.Addressee is { } addressee ? OfAddress(addressee.Text) : null,
            letter.Subject?.Text,
            letter.Salutation?.Text.TrimEnd(',', ':', ' '),
        ];
        string? label = Array.Find(candidates, candidate => !string.IsNullOrWhiteSpace(candidate));
        return label is null ? $"letter {letter.Id}" : Wording.Shorten(label, MaxLength);
    }

    /// <summary>
    /// The first line of an address block that names somebody, as printed: not a lone "To", nor the "To:" before a name. Where it is no more than
    /// an office, the line after it says of what: "The President, Harbour Council". Null when there is none.
    /// </summary>
    /// <param name="addressee">The lines of the block, as in <see cref="Addressee.Text"/>.</param>
    public static string? OfAddress(string addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        string[] lines = [.. addressee.Split('\n').Select(line => WithoutLabel(line).Trim().TrimEnd(',', ';', ':')).Where(line => line.Length > 0 && !IsLabel(line))];
        return lines.Length == 0 ? null : lines.Length > 1 && IsOffice(lines[0]) && !lines[1].Any(char.IsAsciiDigit) ? $"{lines[0]}, {lines[1]}" : lines[0];
    }

    private static bool IsOffice(string line)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(line, new KeyPool());
        return tokens.Length <= MostTokensOfOffice && Lexicon.All["offices"].TryFind(tokens, 0, tokens.Length, out _, out _);
    }

    private static bool IsLabel(string line)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(line, new KeyPool());
        return Lexicon.All["label.to"].TryMatch(tokens, 0, out PhraseMatch match) && match.TokenCount == tokens.Length;
    }

    /// <summary>"To: The Harbour Master" is addressed to the harbour master.</summary>
    private static string WithoutLabel(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestLabel && colon + 1 < line.Length ? line[(colon + 1)..] : line;
    }
}
