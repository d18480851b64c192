namespace LetterAnalysis.Generator.Damage;

/// <summary>Damages a text as text: characters, lines and names.</summary>
internal static class TextDamage
{
    private const int MostLines = 40;

    public static string Apply(string text, Mutation step) => Apply(text, step, donor: text);

    /// <param name="text">What to damage.</param>
    /// <param name="step">How.</param>
    /// <param name="donor">Where pieces come from that are put elsewhere.</param>
    public static string Apply(string text, Mutation step, string donor)
    {
        if (text.Length == 0) return text;
        int at = step.At % text.Length, other = step.Other % text.Length, length = Math.Min(step.Length, text.Length - at);
        string piece = text.Substring(at, length);
        return (step.Kind % 14) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, piece),
            2 => text.Remove(at, length).Insert(Math.Min(other, text.Length - length), piece),
            3 => text.Remove(at, 1).Insert(at, step.Value.ToString()),
            4 => text.Insert(at, "\n\n"),
            5 => text.Replace("\n\n", "\n", StringComparison.Ordinal),
            6 => text.Insert(at, Piece(donor, step)),
            7 => InLines(text, step, lines => lines.Reverse()),
            8 => InLines(text, step, lines => lines.SelectMany(line => Enumerable.Repeat(line, 1 + step.Value % 8))),
            9 => InLines(text, step, lines => [string.Join((step.Value % 3) switch { 0 => "", 1 => " ", _ => ", " }, lines.Select(line => line.TrimEnd('\r')))]),
            10 => InLines(text, step, lines => lines.Select(line => NastyText.Of(step) + line)),
            11 => RenameWord(text, at, NastyText.Of(step)),
            _ => text.Insert(at, NastyText.Of(step)),
        };
    }

    private static string Piece(string donor, Mutation step)
    {
        int from = step.Other % Math.Max(1, donor.Length);
        return donor.Substring(from, Math.Min(step.Length, donor.Length - from));
    }

    private static string InLines(string text, Mutation step, Func<IEnumerable<string>, IEnumerable<string>> change)
    {
        string[] lines = text.Split('\n');
        int from = step.At % lines.Length, to = Math.Min(lines.Length, from + 1 + step.Length % MostLines);
        return string.Join('\n', [.. lines[..from], .. change(lines[from..to]), .. lines[to..]]);
    }

    /// <summary>Puts something in the place of a word, wherever the word stands.</summary>
    private static string RenameWord(string text, int at, string name)
    {
        int start = at, end = at;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end - start < 3 ? text.Insert(at, name) : text.Replace(text[start..end], name.Length > 100 ? name[..100] : name, StringComparison.Ordinal);
    }
}
