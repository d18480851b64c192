namespace LetterAnalysis.Comparison;

/// <summary>A name by which a variant calls its recipient.</summary>
/// <param name="Text">The name as it was first printed, without article.</param>
/// <param name="Keys">The match keys of its words.</param>
internal sealed record RecipientName(string Text, string[] Keys)
{
    /// <summary>The keys as one text, to compare names by.</summary>
    public string Key { get; } = string.Join(' ', Keys);

    /// <summary>True when this name is a part of the other, or its initials: "Assembly", "EU".</summary>
    public bool IsShortFor(RecipientName other)
    {
        if (Keys.Length >= other.Keys.Length) return false;
        if ($" {other.Key} ".Contains($" {Key} ", StringComparison.Ordinal)) return true;
        return Keys.Length == 1 && Keys[0].Length > 1 && string.Equals(Keys[0], Initials(other), StringComparison.Ordinal);
    }

    private static string Initials(RecipientName name) =>
        string.Concat(name.Keys.Where(key => !CommonWords.IsFunctionWord(key)).Select(key => key[0]));
}
