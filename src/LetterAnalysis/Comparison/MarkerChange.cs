namespace LetterAnalysis.Comparison;

/// <summary>Tells what the difference of two list markers means.</summary>
internal static class MarkerChange
{
    /// <summary>
    /// Another number is a figure, another style typography; neither changes the words, so the status of the unit does not depend on it:
    /// one item more in a list renumbers all that follow.
    /// </summary>
    public static ChangeClass Classify(string one, string other)
    {
        string number = NumberOf(one), otherNumber = NumberOf(other);
        bool renumbered = number.Length > 0 && otherNumber.Length > 0 && !string.Equals(number, otherNumber, StringComparison.Ordinal);
        return renumbered ? ChangeClass.Figure : ChangeClass.Typography;
    }

    /// <summary>The letters and digits of a list marker, without case.</summary>
    private static string NumberOf(string marker) => string.Concat(marker.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
