namespace LetterAnalysis.Comparison;

/// <summary>Words that a variant puts into a slot, such as a name by which it calls its recipient.</summary>
/// <param name="Text">The words as they were declared, or first printed, then without article.</param>
/// <param name="Keys">The match keys of its tokens.</param>
/// <param name="Slot">The number of the slot.</param>
/// <param name="Form">Their form.</param>
internal sealed record SlotName(string Text, string[] Keys, int Slot = SlotName.Learned, NameForm Form = NameForm.Full)
{
    /// <summary>The slot that is learned from the letters; those declared have the numbers after it.</summary>
    public const int Learned = 0;

    /// <summary>The keys as one text, to compare names by.</summary>
    public string Key { get; } = string.Join(' ', Keys);

    /// <summary>True when this name is a part of the other, or its initials: "Assembly", "EU".</summary>
    public bool IsShortFor(SlotName other)
    {
        if (Keys.Length >= other.Keys.Length) return false;
        if ($" {other.Key} ".Contains($" {Key} ", StringComparison.Ordinal)) return true;
        return Keys.Length == 1 && Keys[0].Length > 1 && string.Equals(Keys[0], Initials(other), StringComparison.Ordinal);
    }

    /// <summary>True when one of the names is the other or stands for it.</summary>
    public bool IsRelatedTo(SlotName other) => Key == other.Key || IsShortFor(other) || other.IsShortFor(this);

    /// <summary>True when the name stands at a token; the last word may have a possessive ending.</summary>
    public bool StandsAt(ComparedText text, int at)
    {
        if (char.IsUpper(Text[0]) && !char.IsUpper(text.Surface(at)[0])) return false;
        for (int i = 0; i < Keys.Length; i++)
        {
            string key = text.Tokens[at + i].Key;
            bool isSame = string.Equals(key, Keys[i], StringComparison.Ordinal)
                || (i == Keys.Length - 1 && string.Equals(WithoutPossessive(key), Keys[i], StringComparison.Ordinal));
            if (!isSame) return false;
        }
        return true;
    }

    /// <summary>A key without its possessive ending.</summary>
    public static string WithoutPossessive(string key) => key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key;

    private static string Initials(SlotName name) =>
        string.Concat(name.Keys.Where(key => !CommonWords.IsFunctionWord(key)).Select(key => key[0]));
}
