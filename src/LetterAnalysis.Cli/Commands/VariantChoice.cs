using System.Collections.Immutable;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary>Picks the letters that a comparison is about.</summary>
internal static class VariantChoice
{
    /// <param name="variants">The letters found.</param>
    /// <param name="names">Names of two or more of them, parted by commas; null takes all.</param>
    /// <exception cref="UsageException">They are fewer than two or too many, or a name is none of theirs; it lists the letters.</exception>
    public static ImmutableArray<Variant> Choose(ImmutableArray<Variant> variants, string? names)
    {
        ImmutableArray<Variant> chosen = names is null ? variants : Named(variants, names);
        return chosen.Length switch
        {
            0 => throw new UsageException("A comparison takes two letters or more; no letter was found. See what the inputs hold: letters parse --explain FILE"),
            1 => throw new UsageException("A comparison takes two letters or more; one was found. Give the file of another.", List(variants)),
            > LetterAnalyzer.MostVariants => throw new UsageException(
                $"A comparison takes up to {LetterAnalyzer.MostVariants} letters; {chosen.Length} were found. Choose some: --variants A,B", List(variants)),
            _ => chosen,
        };
    }

    private static ImmutableArray<Variant> Named(ImmutableArray<Variant> variants, string names)
    {
        string[] parts = names.Split(',', StringSplitOptions.TrimEntries);
        Variant[] chosen = [.. parts.SelectMany(part => variants.Where(variant => string.Equals(variant.Id, part, StringComparison.OrdinalIgnoreCase)))];
        if (parts.Length > 1 && chosen.Length == parts.Length && chosen.Select(variant => variant.Id).Distinct(StringComparer.Ordinal).Count() == parts.Length) return [.. chosen];
        throw new UsageException($"--variants {names} does not name two or more of the letters found. Give their names, such as A,B.", List(variants));
    }

    private static ImmutableArray<string> List(ImmutableArray<Variant> variants) =>
        [.. variants.Select(variant => $"{variant.Id}  {RecipientLabel.Of(variant.Letter)}  ({variant.Letter.Source.Name})")];
}
