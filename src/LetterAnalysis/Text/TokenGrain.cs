namespace LetterAnalysis.Text;

/// <summary>How fine a <see cref="Tokenizer"/> cuts a script whose words carry particles.</summary>
internal enum TokenGrain : byte
{
    /// <summary>A Korean word with its particles is one token, as a reader of a comparison expects it.</summary>
    Words,

    /// <summary>Each Korean syllable is a token, so that a word is found whatever is glued to it.</summary>
    Syllables,
}
