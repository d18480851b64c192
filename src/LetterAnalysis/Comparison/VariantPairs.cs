using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>All pairs of variants, compared, whichever side one asks from.</summary>
internal sealed class VariantPairs
{
    private readonly VariantPair[,] _pairs;
    private readonly PairSwaps[,] _swaps;
    private readonly NameContext[] _contexts;

    public VariantPairs(
        ComparedText[] texts, DeclaredNames declared, Vocabulary vocabulary, StepBudget budget, IProgress<ComparisonProgress>? progress,
        CancellationToken cancellationToken)
    {
        Count = texts.Length;
        _pairs = new VariantPair[Count, Count];
        _swaps = new PairSwaps[Count, Count];
        _contexts = [.. texts.Select(text => new NameContext(text, vocabulary))];
        bool learns = declared.RecipientSlot == SlotName.Learned;
        int done = 0, total = Count * (Count - 1) / 2;
        for (int i = 0; i < Count; i++)
        {
            for (int j = i + 1; j < Count; j++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _pairs[i, j] = new VariantPair(texts[i], texts[j], declared.OfPair(i, j), learns, vocabulary, budget, cancellationToken);
                _swaps[i, j] = _pairs[i, j].SwapsBetween(_contexts[i], _contexts[j], declared.RecipientSlot);
                progress?.Report(new ComparisonProgress(++done, total));
            }
        }
    }

    /// <summary>How many variants there are.</summary>
    public int Count { get; }

    /// <summary>The pair of two variants, the first of which comes before the second.</summary>
    public VariantPair this[int left, int right] => _pairs[left, right];

    public double Similarity(int one, int other) => one == other ? 1 : one < other ? _pairs[one, other].Similarity : _pairs[other, one].Similarity;

    /// <summary>The mean over all pairs.</summary>
    public double MeanSimilarity() => _pairs.Cast<VariantPair?>().OfType<VariantPair>().Average(pair => pair.Similarity);

    /// <summary>The words around a variant's names.</summary>
    public NameContext ContextOf(int variant) => _contexts[variant];

    /// <summary>Where two variants have words of slots in one another's place.</summary>
    public PairSwaps SwapsOf(int one, int other) => _swaps[Math.Min(one, other), Math.Max(one, other)];

    /// <summary>The aligned tokens of two variants, seen from the first.</summary>
    public PairSide SideOf(int one, int other) => one < other ? _pairs[one, other].LeftSide : _pairs[other, one].RightSide;

    /// <summary>A variant's words of slots, as they are held against those of another.</summary>
    public List<SlotName> NamesOf(int variant, int other) =>
        variant < other ? _pairs[variant, other].Names.Left : _pairs[other, variant].Names.Right;

    /// <summary>How the units of a row differ from those of its lemma.</summary>
    public RowPair Compare(int lemma, UnitRun lemmaUnits, int variant, UnitRun units)
    {
        if (lemma < variant) return _pairs[lemma, variant].Compare(lemmaUnits, units);
        RowPair mirrored = _pairs[variant, lemma].Compare(units, lemmaUnits);
        return mirrored with { Edits = mirrored.Edits.ConvertAll(edit => edit.Mirror()) };
    }

    /// <summary>The variants by their likeness to all others together, the most central first; equal ones in their order here.</summary>
    public int[] ByCentrality()
    {
        var sums = new double[Count];
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j < Count; j++) sums[i] += Similarity(i, j);
        }
        return [.. Enumerable.Range(0, Count).OrderByDescending(i => Math.Round(sums[i], 9))];
    }

    /// <summary>The similarities as a matrix.</summary>
    /// <param name="order">The variants that its rows and columns stand for.</param>
    public ImmutableArray<ImmutableArray<double>> Matrix(int[] order) =>
        [.. order.Select(one => order.Select(other => Similarity(one, other)).ToImmutableArray())];
}
