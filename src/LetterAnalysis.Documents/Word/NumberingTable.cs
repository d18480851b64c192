using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>The lists of a document by the number that paragraphs name.</summary>
internal sealed class NumberingTable
{
    private const int LongestLink = 8;

    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingList?> _lists = [];
    private readonly WordStyles _styles;

    public NumberingTable(Numbering? numbering, WordStyles styles)
    {
        _styles = styles;
        if (numbering is null) return;
        foreach (AbstractNum definition in numbering.Elements<AbstractNum>())
        {
            if (definition.AbstractNumberId.OrNull() is { } id) _definitions.TryAdd(id, definition);
        }
        foreach (NumberingInstance instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID.OrNull() is { } id) _instances.TryAdd(id, instance);
        }
    }

    /// <summary>The list of a number; null when there is none.</summary>
    public NumberingList? Find(int id)
    {
        if (!_lists.TryGetValue(id, out NumberingList? list)) _lists[id] = list = Read(id);
        return list;
    }

    private NumberingList? Read(int id)
    {
        if (!_instances.TryGetValue(id, out NumberingInstance? instance) || Definition(instance) is not var (definitionId, definition)) return null;
        var levels = new NumberingLevel?[NumberingList.LevelCount];
        var starts = new int?[NumberingList.LevelCount];
        foreach (Level level in definition.Elements<Level>())
        {
            if (level.LevelIndex.OrNull() is >= 0 and < NumberingList.LevelCount and var index) levels[index] = NumberingLevel.Of(level);
        }
        foreach (LevelOverride change in instance.Elements<LevelOverride>())
        {
            if (change.LevelIndex.OrNull() is not (>= 0 and < NumberingList.LevelCount and var index)) continue;
            if (change.Level is { } level) levels[index] = NumberingLevel.Of(level);
            starts[index] = change.StartOverrideNumberingValue?.Val.OrNull();
        }
        return new NumberingList(definitionId, [.. levels], [.. starts]);
    }

    /// <summary>The definition of a list; one that links to a list style is defined where that style's list is.</summary>
    private (int Id, AbstractNum Definition)? Definition(NumberingInstance? instance)
    {
        for (int links = 0; links < LongestLink && instance is not null; links++)
        {
            if (instance.AbstractNumId?.Val.OrNull() is not { } id || !_definitions.TryGetValue(id, out AbstractNum? definition)) return null;
            if (definition.NumberingStyleLink?.Val?.Value is not { } style || definition.Elements<Level>().Any()) return (id, definition);
            instance = _styles.Find(style).NumberingId is { } linked ? _instances.GetValueOrDefault(linked) : null;
        }
        return null;
    }
}
