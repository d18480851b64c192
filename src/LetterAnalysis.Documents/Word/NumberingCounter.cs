using System.Text;

namespace LetterAnalysis.Documents.Word;

/// <summary>Counts the paragraphs of lists, in the order of the document, and gives each the number that Word prints.</summary>
internal sealed class NumberingCounter(NumberingTable table)
{
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int Id, int Level)> _started = [];

    /// <summary>The list of a number; null when there is none.</summary>
    public NumberingList? Find(int id) => table.Find(id);

    /// <summary>Counts a paragraph; gives its printed number or bullet, empty when it prints none.</summary>
    /// <param name="id">The number of the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="index">The level, from 0.</param>
    public string Next(int id, NumberingList list, int index)
    {
        if (list.Levels[index] is not { } level) return "";
        if (!_counts.TryGetValue(list.Definition, out int?[]? counts)) _counts[list.Definition] = counts = new int?[NumberingList.LevelCount];
        if (_started.Add((id, index)) && list.Starts[index] is { } start) counts[index] = start;
        else counts[index] = counts[index] is { } count ? (int)Math.Min(int.MaxValue, count + 1L) : level.Start;
        for (int deeper = index + 1; deeper < NumberingList.LevelCount; deeper++)
        {
            if ((list.Levels[deeper]?.RestartsAfter ?? deeper) > index) counts[deeper] = null;
        }
        return level.IsBullet ? Bullet(level) : Print(list, level, counts);
    }

    private static string Bullet(NumberingLevel level)
    {
        if (level.IsPicture) return "•";
        string bullet = string.Concat(level.Text.Select(c => SymbolFont.Show(c, level.Font))).Trim();
        // A small "o" in a typewriter font stands for a ring.
        return bullet switch { "o" => "◦", _ => bullet };
    }

    private static string Print(NumberingList list, NumberingLevel level, int?[] counts)
    {
        var printed = new StringBuilder();
        for (int i = 0; i < level.Text.Length; i++)
        {
            char c = level.Text[i];
            int index = c == '%' && i + 1 < level.Text.Length ? level.Text[i + 1] - '1' : -1;
            if (index is < 0 or >= NumberingList.LevelCount)
            {
                printed.Append(c);
                continue;
            }
            i++;
            if (list.Levels[index] is not { } named) continue;
            printed.Append(NumberFormat.Print(counts[index] ?? named.Start, level.IsLegal && named.Format != "none" ? "decimal" : named.Format));
        }
        return printed.ToString().Trim();
    }
}
