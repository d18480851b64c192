using System.Text;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// Letters of any length, made up: a salutation, paragraphs of 80 words in sentences of 16, a valediction. Words are drawn as in prose, a few
/// often and most seldom. The same seed gives the same letter.
/// </summary>
internal sealed class LongLetters(int seed)
{
    private const int ParagraphWords = 80;
    private const int SentenceWords = 16;
    private const int CommonWords = 6000;
    private static readonly string[] Syllables = ["ba", "den", "fo", "gri", "hul", "jas", "ke", "lor", "mun", "ne", "pi", "ro", "sta", "tel", "vor", "wi"];

    private readonly Random _random = new(seed);

    private string[] Words(int count, string prefix)
    {
        var words = new string[count];
        for (int i = 0; i < count; i++) words[i] = prefix + Word((int)(CommonWords * Math.Pow(_random.NextDouble(), 3)));
        return words;
    }

    /// <summary>The words with a share of them replaced, dropped or doubled by others.</summary>
    public string[] Edit(string[] words, double share)
    {
        var edited = new List<string>(words.Length);
        foreach (string word in words)
        {
            if (_random.NextDouble() >= share)
            {
                edited.Add(word);
                continue;
            }
            int kind = _random.Next(3);
            if (kind != 0) edited.Add(Word(_random.Next(CommonWords)));
            if (kind == 2) edited.Add(word);
        }
        return [.. edited];
    }

    /// <summary>Paragraphs of so many words together.</summary>
    public List<string[]> Paragraphs(int words, string prefix = "") =>
        [.. Enumerable.Range(0, words / ParagraphWords).Select(_ => Words(ParagraphWords, prefix))];

    /// <summary>A letter of these paragraphs.</summary>
    public static string Letter(IEnumerable<string[]> paragraphs)
    {
        var text = new StringBuilder("Dear Minister,\n\n");
        foreach (string[] words in paragraphs)
        {
            for (int i = 0; i < words.Length; i++)
            {
                text.Append(i % SentenceWords == 0 ? char.ToUpperInvariant(words[i][0]) + words[i][1..] : words[i]);
                text.Append((i + 1) % SentenceWords == 0 || i + 1 == words.Length ? ". " : " ");
            }
            text.Append("\n\n");
        }
        return text.Append("Yours faithfully,\n\nAnna Berg\n").ToString();
    }

    private static string Word(int number) => Syllables[number % 16] + Syllables[number / 16 % 16] + (number < 256 ? "" : Syllables[number / 256 % 16] + Syllables[number / 4096 % 16]);
}
