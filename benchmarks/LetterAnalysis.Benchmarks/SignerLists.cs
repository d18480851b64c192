using System.Globalization;
using System.Text;

namespace LetterAnalysis.Benchmarks;

/// <summary>Two editions of a list of signers, made from a seed: one row in ten is new, one in ten misspelt, one in ten has an acronym more.</summary>
internal sealed class SignerLists
{
    private const int Words = 5000;

    private static readonly string[] Kinds = ["Network", "Union", "Alliance", "Association", "Foundation", "Centre", "Council", "Forum"];
    private static readonly string[] Fields = ["Human Rights", "Women", "Workers", "Health", "Environment", "Peace", "Development", "Youth"];
    private static readonly string[] Countries = ["Kenya", "Peru", "Nepal", "France", "Brazil", "India", "Germany", "Spain", "Ghana", "Poland"];

    private readonly Random _random = new(20_201_014);
    private readonly string[] _words;

    public SignerLists(int rows)
    {
        _words = [.. Enumerable.Range(0, Words).Select(_ => Word())];
        (string Name, string Country)[] first = [.. Enumerable.Range(0, rows).Select(_ => Row())];
        (string Name, string Country)[] second = [.. first.Select((row, i) => (i % 10) switch
        {
            0 => Row(),
            1 => (row.Name.Remove(3, 1), row.Country),
            2 => ($"{row.Name} ({Initials(row.Name)})", row.Country),
            _ => row,
        })];
        _random.Shuffle(second);
        FirstNames = [.. first.Select(row => row.Name)];
        SecondNames = [.. second.Select(row => row.Name)];
        First = LetterOf(first);
        Second = LetterOf(second);
    }

    public string[] FirstNames { get; }

    public string[] SecondNames { get; }

    public Letter First { get; }

    public Letter Second { get; }

    private static Letter LetterOf((string Name, string Country)[] rows)
    {
        var text = new StringBuilder("Dear Mayor,\n\nWe urge you to keep the river clean.\n\nSincerely,\n\nSignatories:\n\n| Organization | Country |\n| --- | --- |\n");
        foreach ((string name, string country) in rows) text.Append(CultureInfo.InvariantCulture, $"| {name} | {country} |\n");
        Letter letter = new LetterAnalyzer().Parse(text.ToString(), "list.md").Letters[0];
        return letter.Signatories.Length == rows.Length ? letter
            : throw new InvalidDataException($"Of {rows.Length} rows {letter.Signatories.Length} were read.");
    }

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private (string Name, string Country) Row() =>
        ($"{Pick(_words)} {Pick(Kinds)} for {Pick(Fields)} of {Pick(_words)}", Pick(Countries));

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private string Word()
    {
        var word = new StringBuilder();
        for (int i = _random.Next(2, 5); i > 0; i--) word.Append("bdfglmnprstvk"[_random.Next(13)]).Append("aeiou"[_random.Next(5)]);
        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }
}
