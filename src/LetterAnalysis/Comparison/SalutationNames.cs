using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Finds words of a variant's salutation that name someone whom only another variant's address block names.</summary>
internal static class SalutationNames
{
    /// <param name="text">The variant.</param>
    /// <param name="other">The other variant.</param>
    /// <param name="slot">The slot that the words belong to.</param>
    public static IEnumerable<Occurrence> Find(ComparedText text, ComparedText other, int slot)
    {
        if (text.Variant.Letter.Addressee is not { } own || other.Variant.Letter.Addressee is not { } others) yield break;
        HashSet<string> ownKeys = Keys(own), otherKeys = Keys(others);
        foreach (Unit unit in text.Units.Where(unit => unit.Kind == SectionKind.Salutation))
        {
            for (int i = unit.From; i < unit.To; i++)
            {
                string key = text.Tokens[i].Key;
                bool isName = char.IsUpper(text.Surface(i)[0]) && !CommonWords.IsTitle(key) && !CommonWords.IsFunctionWord(key);
                if (isName && otherKeys.Contains(key) && !ownKeys.Contains(key)) yield return new Occurrence(i, 1, new SlotName(key, [key], slot), IsForeign: true);
            }
        }
    }

    private static HashSet<string> Keys(Addressee addressee) =>
        new(Tokenizer.Tokenize(addressee.Text, new KeyPool()).Select(token => token.Key), StringComparer.Ordinal);
}
