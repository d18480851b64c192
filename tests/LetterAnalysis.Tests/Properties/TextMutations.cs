using CsCheck;

namespace LetterAnalysis.Tests.Properties;

/// <summary>Cuts, doubles, swaps and damages pieces of a text.</summary>
internal static class TextMutations
{
    public static Gen<string> Of(string text) =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, Math.Max(0, text.Length - 1)], Gen.Int[0, 300], Gen.Int[0, Math.Max(0, text.Length - 1)], Gen.Char).Array[1, 6]
            .Select(steps => steps.Aggregate(text, (current, step) => Mutate(current, step.Item1, step.Item2, step.Item3, step.Item4, step.Item5)));

    private static string Mutate(string text, int kind, int at, int length, int other, char c)
    {
        if (text.Length == 0) return text;
        at %= text.Length;
        other %= text.Length;
        length = Math.Min(length, text.Length - at);
        string piece = text.Substring(at, length);
        return kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, piece),
            2 => text.Remove(at, length).Insert(Math.Min(other, text.Length - length), piece),
            3 => text.Remove(at, 1).Insert(at, c.ToString()),
            4 => text.Insert(at, "\n\n"),
            _ => text.Replace("\n\n", "\n", StringComparison.Ordinal),
        };
    }
}
