namespace LetterAnalysis.Archives;

/// <summary>
/// Weighs what two letters of different languages share: signers, numbers, names, the count of recommendations, the lengths of their blocks
/// (as Gale and Church 1993 align sentences), their dates and how their files are named. What both print and do not share speaks against.
/// </summary>
internal static class TranslationEvidence
{
    /// <summary>The weight from which on they are translations.</summary>
    public const double Enough = 0.5;

    /// <summary>The weight that joins families although they have letters of one language that were not found alike.</summary>
    public const double BeyondDoubt = 0.9;

    /// <summary>So many words make a letter whose structure tells something.</summary>
    private const int LeastWords = 40;

    /// <summary>A translation is at most so many times as long, in words.</summary>
    private const double MostStretch = 2.5;

    private const int FewestToTell = 3;

    /// <summary>Who names files alike but for their languages says what they are; only much against it outweighs that.</summary>
    private const double NamedAsTranslation = 5;

    /// <summary>From 0 to 1.</summary>
    public static double Weigh(PlacedLetter a, PlacedLetter b)
    {
        SketchParts one = a.Parts, other = b.Parts;
        int shorter = Math.Min(one.WordCount, other.WordCount), longer = Math.Max(one.WordCount, other.WordCount);
        if (shorter < LeastWords || longer > shorter * MostStretch) return 0;
        double points = 0;
        if (one.Signers.Length >= FewestToTell && other.Signers.Length >= FewestToTell) points += 4 * (SharedOf(one.Signers, other.Signers) - 0.4);
        else if (one.Signers.Length > 0 && other.Signers.Length > 0) points += 2 * (SharedOf(one.Signers, other.Signers) - 0.4);
        if (one.Numbers.Length >= FewestToTell && other.Numbers.Length >= FewestToTell) points += 4 * (InOrder(one.Numbers, other.Numbers) - 0.4);
        if (one.Names.Length >= FewestToTell && other.Names.Length >= FewestToTell) points += 5 * (SharedOf(one.Names, other.Names) - 0.2);
        if (one.Recommendations > 0 && other.Recommendations > 0) points += one.Recommendations == other.Recommendations ? 0.7 : -0.5 * Math.Abs(one.Recommendations - other.Recommendations);
        if (a.Naming.IsTranslationOf(b.Naming)) points += NamedAsTranslation;
        points += BlockPoints(one.Blocks, other.Blocks);
        if (a.Day is { } day && b.Day is { } otherDay) points += DayPoints(Math.Abs(day - otherDay));
        return Math.Clamp(points / 6, 0, 1);
    }

    private static double DayPoints(int days) => days switch
    {
        0 => 1.5,
        <= 45 => 0.5,
        <= 366 => 0,
        _ => -1,
    };

    private static double SharedOf(uint[] one, uint[] other)
    {
        // Of sets kept by their least hashes, those up to the lesser of the two greatest are complete on both sides.
        uint limit = Math.Min(one[^1], other[^1]);
        int shared = 0, all = 0, i = 0, j = 0;
        bool whole = one.Length < 24 && other.Length < 24;
        while (i < one.Length || j < other.Length)
        {
            uint a = i < one.Length ? one[i] : uint.MaxValue, b = j < other.Length ? other[j] : uint.MaxValue;
            if (!whole && Math.Min(a, b) > limit) break;
            all++;
            if (a == b) shared++;
            if (a <= b && i < one.Length) i++;
            if (b <= a && j < other.Length) j++;
        }
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>The share of the numbers that both have in the same order.</summary>
    private static double InOrder(ushort[] one, ushort[] other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        row.Clear();
        foreach (ushort number in one)
        {
            int diagonal = 0;
            for (int j = 0; j < other.Length; j++)
            {
                int above = row[j + 1];
                row[j + 1] = number == other[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }
        return (double)row[^1] / Math.Max(one.Length, other.Length);
    }

    private static double BlockPoints(byte[] one, byte[] other)
    {
        if (one.Length != other.Length || one.Length < FewestToTell) return 0;
        double meanOne = Mean(one), meanOther = Mean(other), both = 0, spreadOne = 0, spreadOther = 0;
        for (int i = 0; i < one.Length; i++)
        {
            double a = one[i] - meanOne, b = other[i] - meanOther;
            both += a * b;
            spreadOne += a * a;
            spreadOther += b * b;
        }
        double correlation = spreadOne == 0 || spreadOther == 0 ? 0 : both / Math.Sqrt(spreadOne * spreadOther);
        return 0.5 + (1.5 * Math.Max(0, correlation - 0.4));
    }

    private static double Mean(byte[] lengths)
    {
        int sum = 0;
        foreach (byte length in lengths) sum += length;
        return (double)sum / lengths.Length;
    }
}
