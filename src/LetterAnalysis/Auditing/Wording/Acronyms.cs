using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>Tells what is an acronym in running text, and where a letter explains one.</summary>
internal static class Acronyms
{
    /// <summary>How many small words ("of the") may stand between two whose letters make an acronym.</summary>
    private const int MostSkipped = 3;

    /// <summary>Two capitals or more and nothing else; Roman numbers are none.</summary>
    public static bool IsAcronym(AuditedBlock block, int at)
    {
        Token token = block.Tokens[at];
        if (token.Length < 2 || !char.IsAsciiLetterUpper(block.Text[token.Start + 1]) || !token.IsWord) return false;
        ReadOnlySpan<char> word = block.Surface(at);
        return !word.ContainsAnyExceptInRange('A', 'Z') && word.ContainsAnyExcept("IVXLCDM");
    }

    /// <summary>True when the words before a bracket begin with capitals: a name, rather than an aside.</summary>
    public static bool FollowsName(AuditedBlock block, int bracket) =>
        bracket >= 2 && block.Tokens[bracket - 1].IsWord && block.Tokens[bracket - 2].IsWord
        && (char.IsUpper(block.Text[block.Tokens[bracket - 1].Start]) || char.IsUpper(block.Text[block.Tokens[bracket - 2].Start]));

    /// <summary>True when a letter prints an acronym in brackets, has a bracket after it, or prints the words that it stands for.</summary>
    public static bool IsExplained(AuditedLetter letter, string acronym)
    {
        foreach (AuditedBlock block in letter.Blocks)
        {
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (block.KeyAt(i) == acronym && (block.KeyAt(i - 1) is "(" or "[" || block.KeyAt(i + 1) is "(" or "[")) return true;
                if (block.Tokens[i].IsWord && block.KeyAt(i)[0] == acronym[0] && block.KeyAt(i) != acronym && SpellsOut(block, i, acronym)) return true;
            }
        }
        return false;
    }

    /// <summary>True when the initials of the words from a place on make an acronym; small words may be passed over.</summary>
    private static bool SpellsOut(AuditedBlock block, int from, string acronym)
    {
        int letter = 0, skipped = 0;
        for (int i = from; i < block.Tokens.Length && skipped <= MostSkipped; i++)
        {
            if (block.KeyAt(i) is "," or "&" or "'" or "-") continue;
            if (!block.Tokens[i].IsWord) return false;
            int taken = InitialsTaken(block.KeyAt(i), acronym, letter);
            letter += taken;
            if (letter == acronym.Length) return true;
            skipped = taken > 0 ? 0 : skipped + 1;
        }
        return false;
    }

    /// <summary>How many letters of the acronym a word gives: "Non-governmental" two, "of" none when it does not fit.</summary>
    private static int InitialsTaken(string word, string acronym, int from)
    {
        if (word[0] != acronym[from]) return 0;
        int taken = 1;
        for (int at = word.IndexOf('-', StringComparison.Ordinal); at >= 0 && at + 1 < word.Length && from + taken < acronym.Length; at = word.IndexOf('-', at + 1))
        {
            if (word[at + 1] == acronym[from + taken]) taken++;
        }
        return taken;
    }
}
