namespace LetterAnalysis.Comparison;

/// <summary>Finds words that hold the same letters in the same order but are glued, split or hyphenated in another way.</summary>
internal static class GluedWords
{
    /// <summary>
    /// Reads two runs of tokens from their starts (<paramref name="step"/> 1) or their ends (-1) up to the first place where a token
    /// ends on both sides and all characters before were the same; hyphens within words may be missing on one side.
    /// </summary>
    /// <returns>How many tokens were read on each side; 0 and 0 when they differ.</returns>
    public static (int Left, int Right) Measure(ComparedText left, int lf, int lt, ComparedText right, int rf, int rt, int step)
    {
        var a = new Reader(left, lf, lt, step);
        var b = new Reader(right, rf, rt, step);
        while (a.HasMore && b.HasMore)
        {
            if (a.Current == b.Current)
            {
                a.Advance();
                b.Advance();
                if (a.AtTokenEnd && b.AtTokenEnd) return (a.TokensRead, b.TokensRead);
            }
            else if (a.IsHyphenInWord)
            {
                a.Advance();
            }
            else if (b.IsHyphenInWord)
            {
                b.Advance();
            }
            else
            {
                break;
            }
        }
        return (0, 0);
    }

    /// <summary>Reads the characters of the keys of a run of tokens, forwards or backwards.</summary>
    private struct Reader(ComparedText text, int from, int to, int step)
    {
        private int _token = step > 0 ? from : to - 1;
        private int _character;

        public readonly bool HasMore => _token >= from && _token < to;

        public readonly bool AtTokenEnd => _character == 0;

        public readonly int TokensRead => step > 0 ? _token - from : to - 1 - _token;

        public readonly char Current => step > 0 ? Key[_character] : Key[Key.Length - 1 - _character];

        public readonly bool IsHyphenInWord => Current == '-' && text.Tokens[_token].IsWord;

        private readonly string Key => text.Tokens[_token].Key;

        public void Advance()
        {
            if (++_character < Key.Length) return;
            _character = 0;
            _token += step;
        }
    }
}
