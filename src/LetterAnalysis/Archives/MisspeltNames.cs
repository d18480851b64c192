using LetterAnalysis.Reconciliation;

namespace LetterAnalysis.Archives;

/// <summary>
/// Finds the pairs of names whose rare words differ by a letter, or by two that changed places. Two words do so only if both give the same
/// when some letter is left out (the deletion neighbourhood of Mor and Fraenkel 1982), which needs no comparison of all words with all.
/// </summary>
internal static class MisspeltNames
{
    /// <summary>A word of more names is no rare one.</summary>
    private const int MostOfRareWord = 24;

    /// <summary>More names than this under one form of a word are passed over, and told.</summary>
    private const int LargestBlock = 32;

    private const int ShortestWord = 5, LongestWord = 24;

    /// <summary>The pairs, as places in the list, the lower first.</summary>
    /// <param name="names">The names.</param>
    /// <param name="skipped">Is told what was not compared.</param>
    public static List<(int, int)> PairsOf(IReadOnlyList<SignatoryName> names, SkippedPairs skipped)
    {
        var frequency = new Dictionary<ulong, int>();
        foreach (SignatoryName name in names)
        {
            foreach (NameToken token in name.Tokens) frequency[token.Hash] = frequency.GetValueOrDefault(token.Hash) + 1;
        }
        var forms = new List<(ulong Form, int Name)>();
        for (int i = 0; i < names.Count; i++)
        {
            foreach (NameToken token in names[i].Tokens)
            {
                if (!token.MayBeMisspelt || token.Key.Length is < ShortestWord or > LongestWord || frequency[token.Hash] > MostOfRareWord) continue;
                AddForms(token.Key, i, forms);
            }
        }
        forms.Sort();
        var pairs = new List<(int, int)>();
        for (int start = 0; start < forms.Count;)
        {
            int end = start + 1;
            while (end < forms.Count && forms[end].Form == forms[start].Form) end++;
            if (end - start > LargestBlock) skipped.Add(end - start);
            for (int i = start; i < end && end - start <= LargestBlock; i++)
            {
                for (int j = i + 1; j < end; j++)
                {
                    if (forms[i].Name != forms[j].Name) pairs.Add((forms[i].Name, forms[j].Name));
                }
            }
            start = end;
        }
        return pairs;
    }

    private static void AddForms(string word, int name, List<(ulong, int)> forms)
    {
        Span<char> form = stackalloc char[LongestWord];
        forms.Add((StableHash.Of(word), name));
        for (int left = 0; left < word.Length; left++)
        {
            // Of a doubled letter either may be left out.
            if (left > 0 && word[left] == word[left - 1]) continue;
            word.AsSpan(0, left).CopyTo(form);
            word.AsSpan(left + 1).CopyTo(form[left..]);
            forms.Add((StableHash.Of(form[..(word.Length - 1)]), name));
        }
    }
}
