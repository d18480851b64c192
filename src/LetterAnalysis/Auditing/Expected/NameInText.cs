using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Expected;

/// <summary>Tells whether a text prints a name, whatever its case, quotes, dashes and blanks.</summary>
internal static class NameInText
{
    public static bool IsIn(string name, string? text) => text is not null && Find(Tokenize(name), Tokenize(text)) >= 0;

    /// <summary>Where a letter prints a name, in the order of its blocks.</summary>
    public static IEnumerable<TextSpan> Places(string name, AuditedLetter letter)
    {
        ImmutableArray<Token> wanted = Tokenize(name);
        foreach (AuditedBlock block in letter.Blocks)
        {
            for (int at = Find(wanted, block.Tokens); at >= 0; at = Find(wanted, block.Tokens, at + wanted.Length)) yield return block.SpanOf(at, at + wanted.Length);
        }
    }

    /// <summary>True when a letter's head is addressed to a name.</summary>
    public static bool IsRecipient(string name, Letter letter) => IsIn(name, letter.Addressee?.Text) || IsIn(name, letter.Salutation?.Text) || IsIn(name, letter.Subject?.Text);

    private static ImmutableArray<Token> Tokenize(string text) => Tokenizer.Tokenize(text, new KeyPool(), TokenGrain.Syllables);

    private static int Find(ImmutableArray<Token> wanted, ImmutableArray<Token> tokens, int from = 0)
    {
        for (int i = from; wanted.Length > 0 && i + wanted.Length <= tokens.Length; i++)
        {
            int same = 0;
            while (same < wanted.Length && string.Equals(tokens[i + same].Key, wanted[same].Key, StringComparison.Ordinal)) same++;
            if (same == wanted.Length) return i;
        }
        return -1;
    }
}
