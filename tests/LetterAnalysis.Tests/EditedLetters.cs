using LetterAnalysis.Generator;
using LetterAnalysis.Generator.Damage;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests;

/// <summary>Sample letters as hasty hands leave them, always the same: words changed, lost, doubled, moved, lines joined and cut, and now and then damage of any kind.</summary>
internal static class EditedLetters
{
    private const int MostEdits = 6;

    private static readonly string[] Scraps =
        [" ", "  ", "\n", "\n\n", ",", ".", ";", ":", "-", "–", "\"", "“", "”", "'", "’", "(", ")", "the", "and", "not", "must", "should", "12", "2019", "Council", "Minister", "EU", "1. ", "- ", "We urge you to "];

    /// <summary>The edited forms of a sample, under its name.</summary>
    public static IEnumerable<SourceText> Of(string name, int count)
    {
        string text = SampleLetters.Source(name).Content;
        Seed seed = new Seed(7).At(name);
        for (int i = 0; i < count; i++) yield return SourceText.From(Edit(text, seed.At(i)), name);
    }

    private static string Edit(string text, Seed seed)
    {
        int edits = seed.At("edits").Between(1, MostEdits);
        for (int i = 0; i < edits && text.Length > 0; i++) text = Once(text, seed.At(i));
        return text;
    }

    private static string Once(string text, Seed seed)
    {
        string[] words = text.Split(' ');
        int at = seed.At("at").Below(words.Length), other = seed.At("other").Below(words.Length);
        switch (seed.At("kind").Below(12))
        {
            case 0: words[at] = words[other]; break;
            case 1: words[at] = ""; break;
            case 2: words[at] += " " + words[at]; break;
            case 3: (words[at], words[other]) = (words[other], words[at]); break;
            case 4: words[at] = words[at].ToUpperInvariant(); break;
            case 5: words[at] = words[at].ToLowerInvariant(); break;
            case 6: words[at] = words[at].Replace('\n', ' '); break;
            case 7: words[at] += seed.At("scrap").Of(Scraps); break;
            case 8: words[at] = seed.At("scrap").Of(Scraps) + words[at]; break;
            case 9: words[at] = words[at].Length > 3 ? words[at].Remove(seed.At("cut").Below(words[at].Length), 1) : words[at]; break;
            case 10: return Lines(text, seed);
            default: return TextDamage.Apply(text, new Mutation(seed.At("how").Below(1024), seed.At("from").Below(1 << 22), seed.At("to").Below(1 << 22), seed.At("length").Between(1, 120), (char)seed.At("value").Below(1 << 16)));
        }
        return string.Join(' ', words);
    }

    private static string Lines(string text, Seed seed)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = seed.At("line").Below(lines.Count), to = seed.At("to").Below(lines.Count);
        string line = lines[at];
        if (seed.Chance(60)) lines.RemoveAt(at);
        lines.Insert(Math.Min(to, lines.Count), line);
        return string.Join('\n', lines);
    }
}
