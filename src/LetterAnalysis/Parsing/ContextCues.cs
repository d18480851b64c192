using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Adds the cues that a block gets from its neighbours. Each pass is linear.</summary>
internal sealed class ContextCues(IReadOnlyList<CuedBlock> blocks)
{
    private const Cue SalutationCues = Cue.SalutationOpen | Cue.SalutationWhole;
    private const Cue NoSenderCues = Cue.DateLine | Cue.LabelSubject | Cue.LabelCc | Cue.LabelOther | Cue.LetterWord | Cue.JustBeforeSalutation | SalutationCues;
    private const int NearBlocks = 4;
    private const int MostWordsOfUnknownGreeting = 8;
    private const int MostTrailingNames = 4;
    private const int FewestTextsBeforeAnnex = 2;
    private const int MostAddressLines = 14;
    private const int MostBlocksOfHead = 24;
    private const int FewestNamesInRun = 3;

    private readonly ListMarker[] _readings = new ListMarker[2];

    public void Add()
    {
        DropGreetingsInAddresses();
        AddUnknownGreeting();
        AddLetterState();
        AddNameRuns();
        AddTables();
        AddGroups();
        AddLists();
        AddRepeats();
        AddHeadingReach();
        AddOpenHeads();
        AddTrailingNames();
    }

    /// <summary>"Señor" or "Excellency" over the lines of an address greets nobody yet.</summary>
    private void DropGreetingsInAddresses()
    {
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            CuedBlock block = blocks[i], next = blocks[i + 1];
            if (!block.Has(Cue.SalutationWhole) || block.Has(Cue.EndsInComma | Cue.EndsInColon | Cue.EndsSentence)) continue;
            if (next.Block.ContinuesGroup && next.Has(Cue.NameLike) && !next.Has(Cue.LongText)) block.Cues &= ~Cue.SalutationWhole;
        }
    }

    /// <summary>A short line that ends in a comma, over the first paragraph of a text without any known greeting, greets in words that no list has.</summary>
    private void AddUnknownGreeting()
    {
        int text = 0;
        while (text < blocks.Count && !blocks[text].Has(Cue.LongText | SalutationCues)) text++;
        if (text == 0 || text == blocks.Count || blocks[text - 1].WordCount > MostWordsOfUnknownGreeting || blocks.Any(block => block.Has(SalutationCues))) return;
        CuedBlock line = blocks[text - 1];
        if (line.Block.Kind == BlockKind.Paragraph && line.Has(Cue.EndsInComma) && !line.Block.ContinuesGroup && !blocks[text].Block.ContinuesGroup) line.Cues |= Cue.SalutationOpen;
    }

    /// <summary>Where a block stands between greetings and the signs of a letter's end.</summary>
    private void AddLetterState()
    {
        var before = new LetterMark[blocks.Count];
        LetterMark mark = LetterMark.None;
        for (int i = 0; i < blocks.Count; i++)
        {
            before[i] = mark;
            mark = MarkOf(blocks[i]) is var own and not LetterMark.None ? own : mark;
        }
        LetterMark ahead = LetterMark.None;
        int greetingAt = int.MaxValue;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            CuedBlock block = blocks[i];
            if (ahead == LetterMark.Greeting && before[i] != LetterMark.Greeting)
            {
                block.Cues |= before[i] == LetterMark.End ? Cue.BetweenLetters : Cue.BeforeSalutation;
                if (greetingAt - i <= NearBlocks) block.Cues |= Cue.NearSalutation;
                if (greetingAt - i == 1 && !block.Has(Cue.Sentence | Cue.LinksOnly | Cue.FurnitureWords)) block.Cues |= Cue.JustBeforeSalutation;
                if (greetingAt - i <= MostBlocksOfHead) block.Cues |= Cue.InHeadRange;
            }
            else if (before[i] == LetterMark.End)
            {
                block.Cues |= Cue.AfterValediction;
            }
            if (before[i] == LetterMark.Greeting) block.Cues |= Cue.OpenLetter;
            // A line without an end tells only among names and titles.
            if (!block.Has(Cue.AfterValediction | Cue.BetweenLetters | Cue.BeforeSalutation)) block.Cues &= ~Cue.RoleLine;
            if (MarkOf(block) is var own and not LetterMark.None)
            {
                ahead = own;
                if (own == LetterMark.Greeting) greetingAt = i;
            }
        }
    }

    private static LetterMark MarkOf(CuedBlock block)
    {
        if (block.Has(SalutationCues) && block.Block.Kind != BlockKind.ListItem) return LetterMark.Greeting;
        if (block.Block.Kind == BlockKind.ListItem) return LetterMark.None;
        if (block.Has(Cue.ValedictionWhole) || (block.Has(Cue.SignatoriesHeading) && block.Has(Cue.OneLiner))) return LetterMark.End;
        return block.Has(Cue.ValedictionSentence) && block.Has(Cue.EndsInComma | Cue.OneLiner) ? LetterMark.End : LetterMark.None;
    }

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
        && !block.Has(SalutationCues | Cue.ValedictionWhole | Cue.Markup | Cue.Separator | Cue.NotesHeading | Cue.AnnexHeading | Cue.LabelSubject | Cue.DateLine);

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

    /// <summary>Groups of lines: the rest of a note; before a greeting an address, or a letterhead with telephone numbers.</summary>
    private void AddGroups()
    {
        for (int i = 0; i < blocks.Count;)
        {
            int end = i + 1;
            while (end < blocks.Count && blocks[end].Block.ContinuesGroup) end++;
            CarryOn(i, end);
            if (blocks[i].Has(Cue.InHeadRange) && end - i <= MostAddressLines) MarkGroup(i, end);
            if (end - i == 1 && blocks[i].Has(Cue.LabelTo) && blocks[i].LabelTokens == blocks[i].Text.Tokens.Count) MarkItems(end);
            i = end;
        }
        TellSendersFromAddressees();
        TellSendersBelow();
    }

    /// <summary>Short items under a label alone ("To:") are whom the letter goes to.</summary>
    private void MarkItems(int from)
    {
        for (int i = from; i < blocks.Count && i < from + MostAddressLines; i++)
        {
            if (blocks[i].Block.Kind != BlockKind.ListItem || blocks[i].Has(Cue.LongText | Cue.Sentence)) return;
            blocks[i].Cues |= Cue.AddressGroup | Cue.LabelTo;
        }
    }

    /// <summary>Korean and Japanese letters name their sender below the addressee, in lines of its own.</summary>
    private void TellSendersBelow()
    {
        bool addressed = false, sender = false;
        foreach (CuedBlock block in blocks)
        {
            bool inHead = block.Has(Cue.InHeadRange) && Script.IsEastAsian(block.Block.Text.AsSpan().TrimStart() is [var first, ..] ? first : ' ');
            if (!inHead || block.Has(Cue.LabelTo)) sender = false;
            else if (!block.Block.ContinuesGroup) sender = addressed && block.Has(Cue.OrganizationWord | Cue.OfficeWord) && !block.Has(NoSenderCues);
            if (sender) block.Cues = (block.Cues & ~Cue.AddressGroup) | Cue.ContactGroup;
            addressed = inHead && (addressed || block.Has(Cue.LabelTo));
        }
    }

    /// <summary>
    /// Of several address groups over one greeting, those before the labelled one, or before the last, are the sender's unless they
    /// address a person.
    /// </summary>
    private void TellSendersFromAddressees()
    {
        bool later = false;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            if (!blocks[i].Has(Cue.InHeadRange)) later = false;
            if (!blocks[i].Has(Cue.AddressGroup))
            {
                if (later && IsSenderLine(blocks[i])) blocks[i].Cues |= Cue.ContactGroup;
                continue;
            }
            int start = i;
            bool addresses = false;
            for (; start >= 0 && blocks[start].Has(Cue.AddressGroup); start--)
            {
                addresses |= blocks[start].Has(Cue.LabelTo | Cue.Honorific);
                if (!blocks[start].Block.ContinuesGroup) break;
            }
            start = Math.Max(start, 0);
            if (later && !addresses)
            {
                for (int j = start; j <= i; j++) blocks[j].Cues = (blocks[j].Cues & ~Cue.AddressGroup) | Cue.ContactGroup;
            }
            later = true;
            i = start;
        }
    }

    /// <summary>An organization's name over the address of another.</summary>
    private static bool IsSenderLine(CuedBlock block) =>
        block.Has(Cue.OneLiner) && block.Has(Cue.NameLike) && block.Has(Cue.OrganizationWord)
        && !block.Has(Cue.Heading | Cue.DateLine | Cue.LabelTo | Cue.LabelSubject | Cue.LabelCc | Cue.LabelOther | Cue.LetterWord | Cue.Honorific | SalutationCues);

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
        block.Has(Cue.NameLike) && block.Has(Cue.OneLiner) && !block.Has(Cue.EndsSentence | Cue.ListItem | Cue.Heading | Cue.FurnitureWords | Cue.LinksOnly | Cue.FirstPerson | SalutationCues);

    /// <summary>Lines below a note, a copy line or a subject line go on with it until another field begins.</summary>
    private void CarryOn(int from, int to)
    {
        Cue carried = Cue.None;
        for (int i = from; i < to; i++)
        {
            CuedBlock block = blocks[i];
            if (block.Has(Cue.LabelTo | Cue.LabelOther | Cue.DateLine | SalutationCues | Cue.ValedictionWhole | Cue.ListItem | Cue.LongText)) carried = Cue.None;
            if (block.Has(Cue.NoteStart)) carried = Cue.InNote;
            else if (block.Has(Cue.LabelCc)) carried = Cue.InCopies;
            else if (block.Has(Cue.LabelSubject)) carried = Cue.InSubject;
            else block.Cues |= carried;
        }
    }

    private void MarkGroup(int from, int to)
    {
        int lines = 0, addressed = 0, contacts = 0;
        for (int i = from; i < to; i++)
        {
            CuedBlock block = blocks[i];
            if (block.Has(Cue.LongText | Cue.Sentence | Cue.LinksOnly) || (block.Has(Cue.ListItem) && !blocks[from].Has(Cue.LabelTo))) return;
            if (block.Has(Cue.DateLine | Cue.LabelSubject | Cue.LabelCc | Cue.LabelOther) && block.Text.Tokens.Count > 0) continue;
            lines++;
            if (block.Has(Cue.Honorific | Cue.OfficeWord | Cue.AddressWord | Cue.LabelTo)) addressed++;
            if (block.Has(Cue.ContactWord)) contacts++;
        }
        if (lines == 0) return;
        bool letterhead = contacts * 3 >= lines && !blocks[from].Has(Cue.LabelTo);
        bool address = addressed > 0 && (lines > 1 || blocks[from].Has(Cue.LabelTo | Cue.Honorific));
        if (!letterhead && !address) return;
        for (int i = from; i < to; i++) blocks[i].Cues |= letterhead ? Cue.ContactGroup : Cue.AddressGroup;
    }

    private void AddLists()
    {
        ListMarker? last = null;
        bool asked = false;
        foreach (ListRun run in ListRun.Find(blocks))
        {
            CuedBlock? above = BlockAbove(run.From);
            if (above is not null && above.Asks.IsLeadIn(above.Text, out _)) above.Cues |= Cue.AskLeadIn;
            bool goesOn = last is { } before && MarkerAt(run.From) is { } first && first.SameSeries(before) && first.Value == before.Value + 1;
            // "4." under another heading is what "3." was, unless it is asked for anew.
            if (!goesOn || (!asked && above?.Has(Cue.AskLeadIn) == true)) asked = new ListWeigher(blocks).Asks(run, above);
            last = MarkerAt(run.To - 1);
            Cue cue = asked ? Cue.InAskList : Cue.InOtherList;
            for (int i = run.From; i < run.To; i++) blocks[i].Cues |= cue;
            if (asked && !goesOn && above is not null && above.Has(Cue.EndsInColon | Cue.Heading)) above.Cues |= Cue.AskLeadIn;
        }
    }

    private ListMarker? MarkerAt(int block) =>
        blocks[block].Block.Marker is { } printed && ListMarkerScanner.Read(printed + " x", _readings) > 0 && !_readings[0].IsBullet ? _readings[0] : null;

    /// <summary>The block over a list, past images and rules; null when it is a list as well.</summary>
    private CuedBlock? BlockAbove(int first)
    {
        int at = first - 1;
        while (at >= 0 && blocks[at].Has(Cue.Markup | Cue.Separator)) at--;
        return at < 0 || blocks[at].Block.Kind == BlockKind.ListItem ? null : blocks[at];
    }

    /// <summary>A line that stands twice before the greeting, or after the end, is a page title.</summary>
    private void AddRepeats()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < blocks.Count; i++)
        {
            CuedBlock block = blocks[i];
            if (block.Has(SalutationCues)) seen.Clear();
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
        for (int i = 0; i < blocks.Count; i++)
        {
            CuedBlock block = blocks[i];
            if (block.Has(Cue.LongText)) texts++;
            // A letter may begin with its background; an annex follows text.
            if (texts < FewestTextsBeforeAnnex) block.Cues &= ~Cue.AnnexHeading;
            if (block.Has(SalutationCues | Cue.SignatoriesHeading | Cue.ValedictionWhole | Cue.NotesHeading)) reach = Cue.None;
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

    private enum LetterMark : byte
    {
        None,
        Greeting,
        End,
    }
}
