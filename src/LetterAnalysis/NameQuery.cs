using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>
/// Looks for a name in texts: its words in their order, whatever their case and accents, or words whose initials spell it (<c>EU</c> finds
/// <c>Council of the European Union</c>). Safe to share between threads.
/// </summary>
public sealed class NameQuery
{
    private const int ShortestAcronym = 2;

    private readonly ImmutableArray<string> _words;
    private readonly string? _acronym;

    /// <summary>Makes a query.</summary>
    /// <param name="name">The name to look for, or a part of it, or its acronym.</param>
    /// <exception cref="ArgumentException">The name holds no letter and no digit.</exception>
    public NameQuery(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _words = [.. WordsOf(name).Select(word => Fold(name.AsSpan(word)))];
        if (_words.IsEmpty) throw new ArgumentException($"'{name}' holds no word to look for.", nameof(name));
        bool isAcronym = _words.Length == 1 && _words[0].Length >= ShortestAcronym && name.All(c => !char.IsLetter(c) || char.IsUpper(c));
        _acronym = isAcronym ? _words[0] : null;
    }

    /// <summary>True when the text holds the name.</summary>
    /// <param name="text">The text; null holds nothing.</param>
    public bool IsIn(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        List<Range> places = WordsOf(text);
        List<string> words = places.ConvertAll(place => Fold(text.AsSpan(place)));
        for (int first = 0; first + _words.Length <= words.Count; first++)
        {
            int same = 0;
            while (same < _words.Length && words[first + same] == _words[same]) same++;
            if (same == _words.Length) return true;
        }
        return _acronym is not null && InitialsHold(_acronym, text, places, words);
    }

    /// <summary>Words in lower case (<c>of</c>, <c>the</c>) give no initial.</summary>
    private static bool InitialsHold(string acronym, string text, List<Range> places, List<string> words)
    {
        var initials = new System.Text.StringBuilder();
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Length > 0 && char.IsUpper(text[places[i].Start.Value])) initials.Append(words[i][0]);
        }
        return initials.ToString().Contains(acronym, StringComparison.Ordinal);
    }

    private static List<Range> WordsOf(string text)
    {
        var words = new List<Range>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isInWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])
                || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark);
            if (isInWord && start < 0) start = i;
            if (isInWord || start < 0) continue;
            words.Add(start..i);
            start = -1;
        }
        return words;
    }

    private static string Fold(ReadOnlySpan<char> word) => KeyFolder.StripAccents(KeyFolder.Fold(word));
}
