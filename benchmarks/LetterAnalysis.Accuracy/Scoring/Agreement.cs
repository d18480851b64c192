using System.Collections.Immutable;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>When a found text counts as the labelled one.</summary>
internal static class Agreement
{
    private const double SameText = 0.85, LeastPart = 0.6, AddresseeCovered = 0.8, AddresseeExcess = 1.5, ClaimShared = 0.5;

    /// <summary>Nearly the same words (Dice's coefficient), or one is most of the other.</summary>
    public static bool OfText(string label, string found)
    {
        ImmutableArray<string> a = Words.Of(label), b = Words.Of(found);
        if (a.IsEmpty || b.IsEmpty) return a.IsEmpty && b.IsEmpty;
        if (2.0 * Shared(a, b) / (a.Length + b.Length) >= SameText) return true;
        (ImmutableArray<string> shorter, ImmutableArray<string> longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length >= LeastPart * longer.Length && Contains(longer, shorter);
    }

    /// <summary>The labelled lines' words are there, and little else.</summary>
    public static bool OfAddressee(string label, string found)
    {
        ImmutableArray<string> a = Words.Of(label), b = Words.Of(found);
        return Shared(a, b) >= AddresseeCovered * a.Length && b.Length <= AddresseeExcess * a.Length;
    }

    /// <summary>One date's words stand within the other's: a place or weekday before it does no harm.</summary>
    public static bool OfDate(string label, string found)
    {
        ImmutableArray<string> a = Words.Of(label), b = Words.Of(found);
        return !a.IsEmpty && !b.IsEmpty && (Contains(a, b) || Contains(b, a));
    }

    /// <summary>The texts overlap: half the words of the shorter stand in the other.</summary>
    public static bool OfClaim(string label, string found)
    {
        ImmutableArray<string> a = Words.Of(label), b = Words.Of(found);
        return !a.IsEmpty && !b.IsEmpty && Shared(a, b) >= ClaimShared * Math.Min(a.Length, b.Length);
    }

    /// <summary>The found text starts with the labelled words.</summary>
    public static bool OfStart(string label, string found)
    {
        ImmutableArray<string> start = Words.Of(label), text = Words.Of(found);
        return !start.IsEmpty && text.AsSpan().StartsWith(start.AsSpan(), StringComparer.Ordinal);
    }

    private static bool Contains(ImmutableArray<string> text, ImmutableArray<string> part)
    {
        for (int at = 0; at + part.Length <= text.Length; at++)
        {
            if (text.AsSpan(at, part.Length).SequenceEqual(part.AsSpan(), StringComparer.Ordinal)) return true;
        }
        return false;
    }

    private static int Shared(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        Dictionary<string, int> left = a.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        int shared = 0;
        foreach (string word in b)
        {
            if (left.GetValueOrDefault(word) == 0) continue;
            left[word]--;
            shared++;
        }
        return shared;
    }
}
