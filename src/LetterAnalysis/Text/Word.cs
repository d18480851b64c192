using System.Runtime.CompilerServices;

namespace LetterAnalysis.Text;

/// <summary>A word of a text, once for all its occurrences. It belongs to its pool, and with it to one thread.</summary>
/// <param name="key">Its match key.</param>
/// <param name="number">Its place among the words of its pool, from 0: counts of words are arrays then.</param>
internal sealed class Word(string key, int number)
{
    private Answers _answers;

    /// <summary>Its match key.</summary>
    public string Key => key;

    /// <summary>Its place among the words of its pool, from 0.</summary>
    public int Number => number;

    /// <summary>A number that equal keys share (<see cref="KeyPool.Hash"/>).</summary>
    public uint Hash { get; } = KeyPool.Hash(key);

    /// <summary>The phrases that begin with it. The last answer for each use is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FirstWord In(PhraseIndex index)
    {
        ref Answer answer = ref _answers[(int)index.Use];
        return ReferenceEquals(answer.Index, index) ? answer.First : Ask(index, ref answer);
    }

    private FirstWord Ask(PhraseIndex index, ref Answer answer)
    {
        FirstWord first = index.Find(key);
        answer = new Answer(index, first);
        return first;
    }

    private readonly record struct Answer(PhraseIndex Index, FirstWord First);

    /// <summary>One a <see cref="PhraseUse"/>.</summary>
    [InlineArray(4)]
    private struct Answers
    {
        private Answer _first;
    }
}
