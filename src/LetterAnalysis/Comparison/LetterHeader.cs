using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Where a letter says whom it addresses: address block, subject and salutation.</summary>
internal static class LetterHeader
{
    /// <summary>Its match keys without possessive endings, a space before and after each.</summary>
    public static string Of(Letter letter) => KeysOf($"{letter.Addressee?.Text} {letter.Subject?.Text} {letter.Salutation?.Text}");

    /// <summary>The match keys of some words in the same form.</summary>
    public static string KeysOf(string words)
    {
        var keys = Tokenizer.Tokenize(words, new KeyPool()).Select(token => SlotName.WithoutPossessive(token.Key));
        return $" {string.Join(' ', keys)} ";
    }
}
