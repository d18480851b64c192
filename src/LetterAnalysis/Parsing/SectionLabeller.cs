namespace LetterAnalysis.Parsing;

/// <summary>
/// Finds the best labelling of all blocks together: the sum of what each block's cues say and of how well its label follows the one
/// before (Viterbi's algorithm; linear in the number of blocks). Of equal labellings the one with the lower states wins, so that the
/// result never depends on anything but the input.
/// </summary>
internal static class SectionLabeller
{
    /// <summary>Staying in one kind within a group of lines is likelier than changing it.</summary>
    private const float GroupBonus = 0.8f;

    private const Cue Aside = Cue.Markup | Cue.PageFurniture;

    private const Cue BreaksGroup = Cue.LabelTo | Cue.LabelCc | Cue.LabelSubject | Cue.LabelOther | Cue.DateLine | Cue.SalutationOpen | Cue.SalutationWhole
        | Cue.ValedictionWhole | Cue.ListItem | Cue.AskLeadIn | Cue.LongText;

    /// <summary>
    /// Labels all blocks. Those that no reader of a page takes for text of a letter (metadata, a running header, navigation) do not take part: a letter goes on
    /// across them, and begins after them as it begins at the top.
    /// </summary>
    public static int[] Label(IReadOnlyList<CuedBlock> blocks, SectionModel model, CancellationToken cancellationToken)
    {
        var read = new List<CuedBlock>(blocks.Count);
        foreach (CuedBlock block in blocks)
        {
            if (!block.Has(Aside)) read.Add(block);
        }
        int[] found = LabelRead(read, model, cancellationToken);
        if (read.Count == blocks.Count) return found;
        var labels = new int[blocks.Count];
        int furniture = SectionModel.StateOf(SectionKind.Furniture);
        for (int i = 0, next = 0; i < labels.Length; i++)
        {
            if (!blocks[i].Has(Aside)) labels[i] = found[next++];
            else labels[i] = next > 0 && next < found.Length && found[next - 1] != SectionModel.Outside && found[next] != SectionModel.Outside ? furniture : SectionModel.Outside;
        }
        return labels;
    }

    private static int[] LabelRead(List<CuedBlock> blocks, SectionModel model, CancellationToken cancellationToken)
    {
        int states = SectionModel.StateCount, count = blocks.Count;
        if (count == 0) return [];
        var cameFrom = new byte[(long)count * states];
        var best = new float[states];
        var next = new float[states];
        Span<float> scores = stackalloc float[states];
        Span<int> alive = stackalloc int[states];
        for (int i = 0; i < count; i++)
        {
            if ((i & 0x3FF) == 0) cancellationToken.ThrowIfCancellationRequested();
            model.Score(blocks[i].Cues, scores);
            if (i == 0)
            {
                for (int to = 0; to < states; to++) next[to] = model.Start[to] + scores[to];
            }
            else
            {
                float stay = blocks[i].Block.ContinuesGroup && !blocks[i].Has(BreaksGroup) ? GroupBonus : 0;
                int live = KeepLive(best, alive, model.TransitionRange + stay);
                for (int to = 0; to < states; to++)
                {
                    float most = float.NegativeInfinity;
                    int from = 0;
                    for (int k = 0; k < live; k++)
                    {
                        int state = alive[k];
                        float value = best[state] + model.Transition(state, to) + (state == to ? stay : 0);
                        if (value <= most) continue;
                        most = value;
                        from = state;
                    }
                    next[to] = most + scores[to];
                    cameFrom[(long)i * states + to] = (byte)from;
                }
            }
            (best, next) = (next, best);
        }
        var labels = new int[count];
        for (int state = 1; state < states; state++)
        {
            if (best[state] > best[labels[count - 1]]) labels[count - 1] = state;
        }
        for (int i = count - 1; i > 0; i--) labels[i - 1] = cameFrom[(long)i * states + labels[i]];
        return labels;
    }

    /// <summary>The states that a best path can still come from: no transition makes up for more than the range of all transitions.</summary>
    private static int KeepLive(float[] best, Span<int> alive, float range)
    {
        float most = float.NegativeInfinity;
        foreach (float value in best) most = Math.Max(most, value);
        int count = 0;
        for (int state = 0; state < best.Length; state++)
        {
            if (best[state] >= most - range) alive[count++] = state;
        }
        return count;
    }
}
