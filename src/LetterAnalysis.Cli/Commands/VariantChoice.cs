using System.Collections.Immutable;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary>Picks the two letters that a comparison is about.</summary>
internal static class VariantChoice
{
    /// <param name="variants">The letters found.</param>
    /// <param name="names">Two of their names, parted by a comma; null takes the two that there are.</param>
    /// <exception cref="UsageException">There are not two, or the names are not two of theirs; it lists the letters.</exception>
    public static (Variant First, Variant Second) Choose(ImmutableArray<Variant> variants, string? names)
    {
        if (names is null)
        {
            return variants switch
            {
                [var one, var other] => (one, other),
                [] => throw new UsageException("A comparison takes two letters; no letter was found. See what the inputs hold: letters parse --explain FILE"),
                [_] => throw new UsageException("A comparison takes two letters; one was found. Give the file of another.", List(variants)),
                _ => throw new UsageException($"A comparison takes two letters; {variants.Length} were found. Choose two: --variants A,B", List(variants)),
            };
        }
        string[] parts = names.Split(',', StringSplitOptions.TrimEntries);
        Variant[] chosen = [.. parts.SelectMany(part => variants.Where(variant => string.Equals(variant.Id, part, StringComparison.OrdinalIgnoreCase)))];
        if (parts.Length == 2 && chosen is [var first, var second] && first.Id != second.Id) return (first, second);
        throw new UsageException($"--variants {names} does not name two of the letters found. Give two of their names, such as A,B.", List(variants));
    }

    private static ImmutableArray<string> List(ImmutableArray<Variant> variants) =>
        [.. variants.Select(variant => $"{variant.Id}  {RecipientLabel.Of(variant.Letter)}  ({variant.Letter.Source.Name})")];
}
