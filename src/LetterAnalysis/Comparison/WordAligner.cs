namespace LetterAnalysis.Comparison;

/// <summary>
/// Aligns the tokens of paired units: words first, then the punctuation between aligned words, then words that are glued on one side.
/// </summary>
internal sealed class WordAligner
{
    private readonly ComparedText _left;
    private readonly ComparedText _right;
    private readonly WordMatcher _matcher;
    private readonly WordSequence _leftWords;
    private readonly WordSequence _rightWords;
    private int[] _leftWordMate = new int[256];
    private int[] _rightWordMate = new int[256];

    public WordAligner(ComparedText left, ComparedText right, Vocabulary vocabulary, StepBudget budget, CancellationToken cancellationToken)
    {
        _left = left;
        _right = right;
        _matcher = new WordMatcher(budget, cancellationToken);
        _leftWords = new WordSequence(left, vocabulary);
        _rightWords = new WordSequence(right, vocabulary);
        Mate = new int[left.Tokens.Count];
        Array.Fill(Mate, -1);
    }

    /// <summary>For each token of the left variant the token of the right one with the same key that it is aligned with, or -1.</summary>
    public int[] Mate { get; }

    /// <summary>By their first left token, the runs that stand for each other under other keys.</summary>
    public Dictionary<int, Link> Links { get; } = [];

    /// <summary>Aligns two runs of tokens.</summary>
    /// <param name="lf">The first token of the left run.</param>
    /// <param name="lt">The token after its last.</param>
    /// <param name="rf">The first token of the right run.</param>
    /// <param name="rt">The token after its last.</param>
    /// <param name="leftNames">The words of slots in the left run that may stand for others, in order.</param>
    /// <param name="rightNames">Those in the right run.</param>
    public void Align(int lf, int lt, int rf, int rt, List<Occurrence> leftNames, List<Occurrence> rightNames)
    {
        for (int i = lf; i < lt; i++)
        {
            Mate[i] = -1;
            Links.Remove(i);
        }
        if (leftNames.Count == 0 && rightNames.Count == 0 && AreEqual(lf, lt, rf, rt))
        {
            for (int i = lf; i < lt; i++) Mate[i] = rf + i - lf;
            return;
        }
        _leftWords.Read(lf, lt, leftNames);
        _rightWords.Read(rf, rt, rightNames);
        if (_leftWordMate.Length < _leftWords.Count) _leftWordMate = new int[_leftWords.Count * 2];
        if (_rightWordMate.Length < _rightWords.Count) _rightWordMate = new int[_rightWords.Count * 2];
        _matcher.Match(_leftWords, _rightWords, _leftWordMate, _rightWordMate);
        MatchTidier.Tidy(_leftWords, _rightWords, _leftWordMate, _rightWordMate);
        AlignTokens(lf, lt, rf, rt);
    }

    private bool AreEqual(int lf, int lt, int rf, int rt)
    {
        if (lt - lf != rt - rf) return false;
        for (int i = lf; i < lt; i++)
        {
            if (_left.Keys[i] != _right.Keys[rf + i - lf]) return false;
        }
        return true;
    }

    private void AlignTokens(int lf, int lt, int rf, int rt)
    {
        for (int word = 0; word < _leftWords.Count; word++)
        {
            if (_leftWordMate[word] < 0) continue;
            int l = _leftWords.Tokens[word], r = _rightWords.Tokens[_leftWordMate[word]];
            int leftSize = _leftWords.Sizes[word], rightSize = _rightWords.Sizes[_leftWordMate[word]];
            AlignGap(lf, l, rf, r);
            if (_leftWords.IsSlot(word))
            {
                var (kind, slot) = _leftWords.SlotOf(word);
                Links[l] = new Link(l, l + leftSize, r, r + rightSize, kind, slot);
            }
            else
            {
                Mate[l] = r;
            }
            (lf, rf) = (l + leftSize, r + rightSize);
        }
        AlignGap(lf, lt, rf, rt);
    }

    /// <summary>Aligns what stands between two aligned words: equal tokens and glued words from either end.</summary>
    private void AlignGap(int lf, int lt, int rf, int rt)
    {
        while (lf < lt && rf < rt)
        {
            var (leftSize, rightSize) = Same(lf, lt, rf, rt, 1);
            if (leftSize == 0) break;
            Join(lf, leftSize, rf, rightSize);
            (lf, rf) = (lf + leftSize, rf + rightSize);
        }
        while (lf < lt && rf < rt)
        {
            var (leftSize, rightSize) = Same(lf, lt, rf, rt, -1);
            if (leftSize == 0) break;
            (lt, rt) = (lt - leftSize, rt - rightSize);
            Join(lt, leftSize, rt, rightSize);
        }
    }

    private (int Left, int Right) Same(int lf, int lt, int rf, int rt, int step)
    {
        int l = step > 0 ? lf : lt - 1, r = step > 0 ? rf : rt - 1;
        return _left.Keys[l] == _right.Keys[r] ? (1, 1) : GluedWords.Measure(_left, lf, lt, _right, rf, rt, step);
    }

    private void Join(int l, int leftSize, int r, int rightSize)
    {
        if (leftSize == 1 && rightSize == 1 && _left.Keys[l] == _right.Keys[r]) Mate[l] = r;
        else Links[l] = new Link(l, l + leftSize, r, r + rightSize, LinkKind.Glued, 0);
    }
}
