using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>How often each word stands in some paragraphs, by the words' numbers in their pool.</summary>
internal sealed class WordCounts
{
    private readonly int[] _counts;
    private readonly List<Word> _words = [];

    /// <param name="blocks">The paragraphs.</param>
    /// <param name="words">The pool that all their words come from.</param>
    public WordCounts(IEnumerable<AuditedBlock> blocks, KeyPool words)
    {
        _counts = new int[words.Count];
        foreach (AuditedBlock block in blocks)
        {
            foreach (Token token in block.Tokens)
            {
                if (token.IsWord && _counts[token.Word.Number]++ == 0) _words.Add(token.Word);
            }
        }
    }

    /// <summary>The words, each once.</summary>
    public IReadOnlyList<Word> Words => _words;

    /// <summary>How often a word stands there.</summary>
    public int this[Word word] => _counts[word.Number];
}
