namespace LetterAnalysis.Comparison;

/// <summary>Reads aligned tokens into the differences between them, in order.</summary>
internal sealed class EditFinder(ComparedText left, ComparedText right, WordAligner aligner, ChangeClassifier classifier)
{
    /// <summary>The differences of two aligned runs of tokens.</summary>
    /// <param name="lf">The first token of the left run.</param>
    /// <param name="lt">The token after its last.</param>
    /// <param name="rf">The first token of the right run.</param>
    /// <param name="rt">The token after its last.</param>
    /// <param name="context">What the runs belong to.</param>
    public List<Edit> Find(int lf, int lt, int rf, int rt, EditContext context)
    {
        var edits = new List<Edit>();
        if (IsSameText(lf, lt, rf, rt)) return edits;
        bool aligned = false;
        for (int l = lf, r = rf; l < lt || r < rt;)
        {
            if (l < lt && aligner.Mate[l] == r)
            {
                bool sameBlank = !aligned || left.BlankBefore(l).SequenceEqual(right.BlankBefore(r));
                if (!sameBlank) edits.Add(new Edit(ChangeClass.Whitespace, l, l, r, r));
                bool sameForm = left.Surface(l).SequenceEqual(right.Surface(r));
                if (!sameForm) AddSurface(edits, new Edit(classifier.OfSurfaces(l, r), l, l + 1, r, r + 1), context);
                aligned = true;
                l++;
                r++;
            }
            else if (l < lt && aligner.Links.TryGetValue(l, out Link link) && link.RightFrom == r)
            {
                ChangeClass kind = link.IsSwap ? ChangeClass.Recipient : classifier.OfGlued(link, context);
                edits.Add(new Edit(kind, l, link.LeftTo, r, link.RightTo));
                aligned = true;
                (l, r) = (link.LeftTo, link.RightTo);
            }
            else
            {
                int leftEnd = l, rightEnd = rt;
                while (leftEnd < lt && aligner.Mate[leftEnd] < 0 && !aligner.Links.ContainsKey(leftEnd)) leftEnd++;
                if (leftEnd < lt) rightEnd = aligner.Mate[leftEnd] >= 0 ? aligner.Mate[leftEnd] : aligner.Links[leftEnd].RightFrom;
                AddReplaced(edits, new Edit(ChangeClass.Wording, l, leftEnd, r, rightEnd), context);
                aligned = false;
                (l, r) = (leftEnd, rightEnd);
            }
        }
        return edits;
    }

    private bool IsSameText(int lf, int lt, int rf, int rt) =>
        lt - lf == rt - rf && left.IsOnePiece(lf, lt) && right.IsOnePiece(rf, rt) && aligner.Mate[lf] == rf
        && left.PieceText(lf, lt).SequenceEqual(right.PieceText(rf, rt));

    /// <summary>
    /// Adds a token that is printed in another form. Words in a row that differ in case are one difference; a word that differs in case
    /// because other words now open its sentence belongs to those ("The" / "In short, the").
    /// </summary>
    private void AddSurface(List<Edit> edits, Edit edit, EditContext context)
    {
        Edit before = edits.Count > 0 ? edits[^1] : default;
        bool touches = edits.Count > 0 && Touches(before, edit) && edit.Class == ChangeClass.Orthography;
        if (touches && before.Class == ChangeClass.Orthography)
        {
            edits[^1] = before with { LeftTo = edit.LeftTo, RightTo = edit.RightTo };
        }
        else if (touches && classifier.HasWord(before) && before.Class != ChangeClass.Recipient && OpensSentence(edit))
        {
            edits.RemoveAt(edits.Count - 1);
            AddReplaced(edits, before with { LeftTo = edit.LeftTo, RightTo = edit.RightTo }, context);
        }
        else
        {
            edits.Add(edit);
        }
    }

    private void AddReplaced(List<Edit> edits, Edit edit, EditContext context)
    {
        if (edits.Count > 0 && edits[^1] is { Class: ChangeClass.Orthography } before && Touches(before, edit) && classifier.HasWord(edit)
            && before.LeftTo - before.LeftFrom == 1 && before.RightTo - before.RightFrom == 1 && OpensSentence(before))
        {
            edit = edit with { LeftFrom = before.LeftFrom, RightFrom = before.RightFrom };
            edits.RemoveAt(edits.Count - 1);
        }
        edits.Add(edit with { Class = classifier.OfReplaced(edit, context) });
    }

    private static bool Touches(Edit before, Edit after) =>
        !before.IsBlank && before.LeftTo == after.LeftFrom && before.RightTo == after.RightFrom;

    /// <summary>True when a sentence starts with the difference on just one side, so that its case follows from its place.</summary>
    private bool OpensSentence(Edit edit) => left.OpensSentence(edit.LeftTo - 1) != right.OpensSentence(edit.RightTo - 1);
}
