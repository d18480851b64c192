namespace LetterAnalysis.Hostile;

/// <summary>Something that must not be.</summary>
/// <param name="Verb">What was done.</param>
/// <param name="What">What came of it.</param>
/// <param name="Where">The first lines of the stack; empty when nothing was thrown.</param>
internal sealed record Fault(string Verb, string What, string Where = "")
{
    private const int StackLines = 4;
    private const int LongestSentence = 300;

    public static Fault Of(string verb, Exception error) => new(verb, $"{error.GetType().Name}: {Line(error.Message)}",
        string.Join(" < ", (error.StackTrace ?? "").Split('\n').Take(StackLines).Select(static line => line.Trim().Split(" in /")[0])));

    public static Fault Of(string verb, string sentence) => new(verb, Line(sentence));

    /// <summary>Faults with the same key have the same root, as a rule.</summary>
    public string Key => $"{Verb}: {(Where.Length > 0 ? Where.Split(" < ")[0] : What.Split(' ')[0])}";

    public override string ToString() => Where.Length > 0 ? $"{Verb}: {What} | {Where}" : $"{Verb}: {What}";

    private static string Line(string sentence) => sentence[..Math.Min(sentence.Length, LongestSentence)].ReplaceLineEndings(" ");
}
