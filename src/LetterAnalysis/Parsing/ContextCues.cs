namespace LetterAnalysis.Parsing;

/// <summary>Adds the cues that a block gets from its neighbours. Each pass is linear.</summary>
internal sealed class ContextCues(IReadOnlyList<CuedBlock> blocks)
{
    private const int MostTrailingNames = 4;
    private const int FewestTextsBeforeAnnex = 2;
    private const int FewestNamesInRun = 3;

    public void Add()
    {
        new LetterState(blocks).Add();
        AddLinkedNames();
        AddNameRuns();
        AddTables();
        new AddressCues(blocks).Add();
        new ListCues(blocks).Add();
        AddRepeats();
        AddHeadingReach();
        AddOpenHeads();
        AddTrailingNames();
    }

    /// <summary>Links under one another right below the end of a text, or a heading of signers, are signers with a page of their own.</summary>
    private void AddLinkedNames()
    {
        foreach (var (from, to) in SignerRuns.Find(blocks, IsLinkedName, FewestNamesInRun))
        {
            for (int i = from; i < to; i++) blocks[i].Cues = (blocks[i].Cues & ~Cue.LinksOnly) | Cue.NameLike;
        }
    }

    private static bool IsLinkedName(CuedBlock block) =>
        block.Has(Cue.LinksOnly) && block.Has(Cue.OneLiner) && !block.Has(Cue.FurnitureWords | Cue.Heading | Cue.Sentence);

    private void AddNameRuns()
    {
        for (int i = 0; i < blocks.Count;)
        {
            int end = i, names = 0;
            while (end < blocks.Count && IsNameOrBetween(blocks[end]))
            {
                if (blocks[end].Has(Cue.NameLike | Cue.TableRow)) names++;
                end++;
            }
            if (names >= FewestNamesInRun)
            {
                for (int j = i; j < end; j++) blocks[j].Cues |= Cue.InNameRun;
            }
            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsNameOrBetween(CuedBlock block) =>
        block.Has(Cue.NameLike | Cue.TableRow | Cue.GroupHeading | Cue.SignatoriesHeading)
        && !(block.Has(Cue.Heading) && block.Has(Cue.BeforeSalutation))
        && !block.Has(FormulaCues.Greeting | Cue.ValedictionWhole | Cue.Markup | Cue.Separator | Cue.NotesHeading | Cue.AnnexHeading | Cue.LabelSubject | Cue.DateLine);

    /// <summary>A table under a heading of signers, or after the end of the text, holds signers, all of it.</summary>
    private void AddTables()
    {
        bool signers = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].Has(Cue.TableRow)) signers = blocks[i].Has(Cue.SignatoriesHeading | Cue.GroupHeading | Cue.ValedictionWhole | Cue.AfterValediction);
            else if (signers) blocks[i].Cues |= Cue.InSignatoryTable;
        }
    }

    /// <summary>Names under the text of a letter that has no closing formula, before the end or the page's own text.</summary>
    private void AddTrailingNames()
    {
        for (int i = 1; i < blocks.Count;)
        {
            int end = i;
            while (end < blocks.Count && (end == i || blocks[end].Block.ContinuesGroup) && IsNameLine(blocks[end])) end++;
            bool ends = end > i && (end == blocks.Count || blocks[end].Has(Cue.Separator | Cue.Heading | Cue.AnnexHeading));
            if (ends && end - i <= MostTrailingNames && !blocks[i].Block.ContinuesGroup && blocks[i].Has(Cue.OpenLetter) && blocks[i - 1].Has(Cue.Sentence))
            {
                for (int j = i; j < end; j++) blocks[j].Cues = (blocks[j].Cues & ~Cue.OpenLetter) | Cue.AfterValediction;
            }
            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsNameLine(CuedBlock block) =>
        block.Has(Cue.NameLike) && block.Has(Cue.OneLiner) && !block.Has(Cue.EndsSentence | Cue.ListItem | Cue.Heading | Cue.FurnitureWords | Cue.LinksOnly | Cue.FirstPerson | FormulaCues.Greeting);

    /// <summary>A line that stands twice before the greeting, or after the end, is a page title.</summary>
    private void AddRepeats()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < blocks.Count; i++)
        {
            CuedBlock block = blocks[i];
            if (block.Has(FormulaCues.Greeting)) seen.Clear();
            if (block.WordCount is < 3 or > 40 || block.Has(Cue.OpenLetter | Cue.ListItem | Cue.TableRow | Cue.InNameRun)) continue;
            if (seen.TryGetValue(block.Block.Text, out int first))
            {
                blocks[first].Cues |= Cue.RepeatedLine;
                block.Cues |= Cue.RepeatedLine;
            }
            seen[block.Block.Text] = i;
        }
    }

    private void AddHeadingReach()
    {
        Cue reach = Cue.None;
        int texts = 0;
        bool closed = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            CuedBlock block = blocks[i];
            if (block.Has(Cue.LongText)) texts++;
            closed |= block.Has(Cue.ValedictionWhole);
            // A letter may begin with its background; an annex follows text or the closing.
            if (texts < FewestTextsBeforeAnnex && !closed) block.Cues &= ~Cue.AnnexHeading;
            if (block.Has(FormulaCues.Greeting | Cue.SignatoriesHeading | Cue.ValedictionWhole | Cue.NotesHeading)) reach = Cue.None;
            if (block.Has(Cue.Heading) && !block.Has(Cue.AnnexHeading)) reach = Cue.None;
            block.Cues |= reach;
            if (block.Has(Cue.NotesHeading)) reach = Cue.InNote;
            if (block.Has(Cue.AnnexHeading) && !block.Has(Cue.OpenLetter)) reach = Cue.AfterAnnexHeading;
        }
    }

    /// <summary>Text between an address or subject and the greeting belongs to the letter already.</summary>
    private void AddOpenHeads()
    {
        bool open = false;
        foreach (CuedBlock block in blocks)
        {
            if (!block.Has(Cue.BeforeSalutation | Cue.BetweenLetters)) open = false;
            else if (block.Has(Cue.LabelTo | Cue.LabelSubject | Cue.AddressGroup)) open = true;
            else if (open && block.Has(Cue.Sentence | Cue.LongText)) block.Cues |= Cue.HeadOpen;
        }
    }
}
