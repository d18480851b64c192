namespace LetterAnalysis.Text;

/// <summary>Search in what is in order, by halves.</summary>
internal static class Sorted
{
    /// <summary>The first place of a range where a condition no longer holds; <paramref name="to"/> when it holds everywhere.</summary>
    /// <param name="from">Where the range begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="argument">What the condition is asked with.</param>
    /// <param name="holds">Holds at the first places of the range and at none after them.</param>
    public static int FirstNot<T>(int from, int to, T argument, Func<int, T, bool> holds)
    {
        while (from < to)
        {
            int middle = from + (to - from) / 2;
            if (holds(middle, argument)) from = middle + 1; else to = middle;
        }
        return from;
    }
}
