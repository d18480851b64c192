using System.Collections.Immutable;

namespace LetterAnalysis.Documents.Word;

/// <summary>A list as paragraphs refer to it. Lists of one definition go on counting together.</summary>
/// <param name="Definition">The id of the definition that the list counts with.</param>
/// <param name="Levels">Its levels; null where one is not defined.</param>
/// <param name="Starts">The numbers that this list starts its levels with anew; null where it goes on.</param>
internal sealed record NumberingList(int Definition, ImmutableArray<NumberingLevel?> Levels, ImmutableArray<int?> Starts)
{
    /// <summary>Lists have nine levels.</summary>
    public const int LevelCount = 9;

    /// <summary>The level that numbers the paragraphs of a style; null when there is none.</summary>
    public int? LevelOfStyle(string? styleId)
    {
        if (styleId is null) return null;
        for (int level = 0; level < LevelCount; level++)
        {
            if (Levels[level]?.StyleId == styleId) return level;
        }
        return null;
    }
}
