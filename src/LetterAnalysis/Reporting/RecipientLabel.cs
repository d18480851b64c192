namespace LetterAnalysis.Reporting;

/// <summary>A short name for a letter by its recipient, for lists and table heads.</summary>
public static class RecipientLabel
{
    /// <summary>The longest label, in UTF-16 code units, its ellipsis included.</summary>
    public const int MaxLength = 60;

    private const int LongestLabel = 24;

    /// <summary>
    /// The first line of the address block; without one the subject, else the greeting, else <c>letter 1</c> with the letter's
    /// <see cref="Letter.Id"/>. One line, cut between words to <see cref="MaxLength"/>.
    /// </summary>
    /// <param name="letter">The letter.</param>
    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        string?[] candidates =
        [
            letter.Addressee?.Lines.Select(line => WithoutLabel(line.Text)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)),
            letter.Subject?.Text,
            letter.Salutation?.Text.TrimEnd(',', ':', ' '),
        ];
        string? label = Array.Find(candidates, candidate => !string.IsNullOrWhiteSpace(candidate));
        return label is null ? $"letter {letter.Id}" : Wording.Shorten(label, MaxLength);
    }

    /// <summary>"To: The Harbour Master" is addressed to the harbour master.</summary>
    private static string WithoutLabel(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestLabel && colon + 1 < line.Length ? line[(colon + 1)..] : line;
    }
}
