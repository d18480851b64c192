using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Generator;

/// <summary>Things with how often each is to come.</summary>
/// <typeparam name="T">What they are.</typeparam>
/// <param name="Parts">The things and their weights.</param>
public sealed record Shares<T>(ImmutableArray<(T Value, int Weight)> Parts)
{
    /// <summary>Reads <c>txt=60,html=40</c>; a thing without a number has the weight 1.</summary>
    /// <param name="text">What to read.</param>
    /// <param name="read">Reads the name of a thing; null when there is none of the name.</param>
    /// <exception cref="FormatException">A name or a number is not known, or nothing is left.</exception>
    public static Shares<T> Parse(string text, Func<string, (bool Known, T Value)> read)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(read);
        var parts = ImmutableArray.CreateBuilder<(T, int)>();
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] sides = part.Split('=', 2);
            int weight = 1;
            if (sides.Length == 2 && !int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out weight)) throw new FormatException($"'{sides[1]}' in '{part}' is no whole number.");
            (bool known, T value) = read(sides[0]);
            if (!known) throw new FormatException($"'{sides[0]}' is not known.");
            if (weight > 0) parts.Add((value, weight));
        }
        return parts.Count > 0 ? new Shares<T>(parts.ToImmutable()) : throw new FormatException($"'{text}' leaves nothing to make.");
    }

    /// <summary>One of the things.</summary>
    internal T Of(Seed seed)
    {
        int at = seed.Below(Parts.Sum(static part => part.Weight));
        foreach ((T value, int weight) in Parts)
        {
            if ((at -= weight) < 0) return value;
        }
        return Parts[^1].Value;
    }
}
