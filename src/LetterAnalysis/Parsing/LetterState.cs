using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Tells where blocks stand between the greetings and the ends of letters.</summary>
internal sealed class LetterState(IReadOnlyList<CuedBlock> blocks)
{
    private const int NearBlocks = 4;

    private static readonly PhraseTable ToLabels = Lexicon.All["label.to"];

    private const int MostWordsOfUnknownGreeting = 12;
    private const int MostWordsOfSubject = 16;
    private const int MostBlocksOfText = 200;
    private const int MostBlocksOfHead = 24;
    private const int FewestFieldsOfHead = 2;
    private const int MostWordsOfUnknownEnd = 7;

    /// <summary>Where the text begins under a head without a greeting; -1 where there is none.</summary>
    private int _textAt = -1;

    public void Add()
    {
        DropGreetingsInAddresses();
        DropGreetingsAmongSigners();
        AddUnknownGreeting();
        AddUnknownEnd();
        AddLetterState();
        AddSubjectsUnderGreetings();
        new NamesBetween(blocks).GiveToLetterBefore();
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

    /// <summary>"Friends Assembly, Inc." behind a letter's end, without a text under it, greets nobody: it signs.</summary>
    private void DropGreetingsAmongSigners()
    {
        bool greeted = false, ended = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            LetterMark mark = MarkOf(blocks[i]);
            ended |= greeted && mark == LetterMark.End;
            if (mark != LetterMark.Greeting) continue;
            if (ended && !OpensText(i)) blocks[i].Cues &= ~FormulaCues.Greeting;
            else ended = false;
            greeted = true;
        }
    }

    /// <summary>True when text follows before the next mark, or a letter's end under a line that ends as greetings do.</summary>
    private bool OpensText(int greeting)
    {
        int at = greeting + 1;
        for (; at < blocks.Count && MarkOf(blocks[at]) == LetterMark.None; at++)
        {
            if (blocks[at].Has(Cue.Sentence | Cue.LongText | Cue.ListItem)) return true;
        }
        return at < blocks.Count && MarkOf(blocks[at]) == LetterMark.End && blocks[greeting].Has(Cue.EndsInComma | Cue.EndsInColon);
    }

    /// <summary>A short line over the first paragraph of a text without any known greeting greets in words that no list has.</summary>
    private void AddUnknownGreeting()
    {
        if (blocks.Any(block => block.Has(FormulaCues.Greeting))) return;
        int text = 0;
        while (text < blocks.Count && !IsText(blocks[text])) text++;
        if (text == blocks.Count) return;
        if (text > 0 && Addresses(blocks[text - 1]) && !blocks[text].Block.ContinuesGroup) blocks[text - 1].Cues |= Cue.SalutationOpen;
        else if (HasHead(text)) _textAt = text;
    }

    /// <summary>
    /// "With hope and determination,": a line of its own with a comma between text and names closes a letter that no known formula closes.
    /// </summary>
    private void AddUnknownEnd()
    {
        if (blocks.Any(block => MarkOf(block) == LetterMark.End)) return;
        for (int i = blocks.Count - 2; i > 0; i--)
        {
            CuedBlock line = blocks[i], next = blocks[i + 1];
            bool alone = line.Block.Kind == BlockKind.Paragraph && !line.Block.ContinuesGroup && line.WordCount <= MostWordsOfUnknownEnd && line.Has(Cue.EndsInComma);
            bool between = blocks[i - 1].Has(Cue.Sentence | Cue.ListItem) && next.Has(Cue.NameLike) && !next.Has(Cue.Sentence | Cue.LongText);
            if (!alone || !between || line.Has(FormulaCues.Greeting | Cue.LabelTo | Cue.Honorific)) continue;
            line.Cues |= Cue.ValedictionWhole;
            return;
        }
    }

    private static bool IsText(CuedBlock block) => block.Has(Cue.Sentence | Cue.LongText) && !block.Has(Cue.Heading | Cue.LabelSubject | Cue.PageFurniture);

    /// <summary>"Mr. Castellan:", "Näringsminister Torwall!", "To the minister responsible,": a line of its own that turns to somebody.</summary>
    private static bool Addresses(CuedBlock line)
    {
        if (line.Block.Kind != BlockKind.Paragraph || line.Block.ContinuesGroup || line.WordCount > MostWordsOfUnknownGreeting) return false;
        bool toAll = line.Has(Cue.EndsInColon) && line.LabelTokens == 0 && line.WordCount > 1 && ToLabels.TryMatch(line.Text.Tokens, 0, out _);
        return toAll || line.Has(Cue.EndsInComma) || (line.Has(Cue.EndsInColon | Cue.EndsSentence) && line.Has(Cue.Honorific | Cue.OfficeWord) && !line.Has(Cue.FirstPerson | Cue.LabelSubject))
            || FormulaCues.EndsInGreeting(line);
    }

    /// <summary>True when two of the fields of a letter's head stand over the text that nothing greets.</summary>
    private bool HasHead(int text)
    {
        Cue seen = Cue.None;
        for (int i = 0; i < text; i++) seen |= blocks[i].Cues & (Cue.DateLine | Cue.LabelTo | Cue.LabelSubject | Cue.LabelCc);
        return System.Numerics.BitOperations.PopCount((ulong)seen) >= FewestFieldsOfHead;
    }

    /// <summary>Where a block stands between greetings and the signs of a letter's end.</summary>
    private void AddLetterState()
    {
        var before = new LetterMark[blocks.Count];
        LetterMark mark = LetterMark.None;
        int first = FirstText();
        for (int i = 0; i < blocks.Count; i++)
        {
            before[i] = mark;
            mark = MarkOf(i, first) is var own and not LetterMark.None ? own : mark;
        }
        LetterMark ahead = LetterMark.None;
        int greetingAt = int.MaxValue;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            CuedBlock block = blocks[i];
            if (i + 1 == _textAt) (ahead, greetingAt) = (LetterMark.Greeting, _textAt);
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
            // A line without an end tells only among names and titles; "Fdo.: Ana Ruiz" anywhere.
            if (!block.Has(Cue.AfterValediction | Cue.BetweenLetters | Cue.BeforeSalutation | Cue.OneLiner)) block.Cues &= ~Cue.RoleLine;
            if (MarkOf(i, first) is var own and not LetterMark.None)
            {
                ahead = own;
                if (own == LetterMark.Greeting) greetingAt = i;
            }
        }
    }

    /// <summary>
    /// A short line between greeting and text that is no sentence says what the letter is about. A heading or a line in bold may head a section as well: then it is
    /// not the only one.
    /// </summary>
    private void AddSubjectsUnderGreetings()
    {
        for (int i = 1; i + 1 < blocks.Count; i++)
        {
            CuedBlock line = blocks[i];
            if (!blocks[i - 1].Has(FormulaCues.Greeting) || !IsTitle(line) || blocks[i + 1].Block.ContinuesGroup || !IsText(blocks[i + 1])) continue;
            bool isSetApart = line.Has(Cue.Heading | Cue.Emphasized);
            if (isSetApart && HeadsSections(i)) continue;
            line.Cues = (line.Cues & ~Cue.OpenLetter) | Cue.InSubject;
        }
    }

    private static bool IsTitle(CuedBlock line) =>
        line.Block.Kind is BlockKind.Paragraph or BlockKind.Heading && line.WordCount is > 1 and <= MostWordsOfSubject && char.IsUpper(line.Block.Text.TrimStart()[0])
            && !line.Has(Cue.EndsSentence | Cue.EndsInComma | Cue.Sentence | Cue.LabelTo | Cue.LabelCc | Cue.LabelSubject | Cue.DateLine | Cue.ValedictionWhole | Cue.FurnitureWords | FormulaCues.Greeting)
            && !(line.Has(Cue.EndsInColon) && !line.Has(Cue.Heading | Cue.Emphasized));

    /// <summary>True when more lines are set like this one before the letter ends.</summary>
    private bool HeadsSections(int at)
    {
        CuedBlock line = blocks[at];
        for (int i = at + 1; i < blocks.Count && i <= at + MostBlocksOfText && MarkOf(blocks[i]) == LetterMark.None; i++)
        {
            bool same = line.Has(Cue.Heading) ? blocks[i].Has(Cue.Heading) && blocks[i].Block.Level == line.Block.Level
                : blocks[i].Has(Cue.Emphasized) && blocks[i].Has(Cue.OneLiner) && blocks[i].Block.Kind == BlockKind.Paragraph;
            if (same) return true;
        }
        return false;
    }

    private int FirstText()
    {
        int first = 0;
        while (first < blocks.Count && !blocks[first].Has(Cue.LongText | Cue.Sentence | FormulaCues.Greeting)) first++;
        return first;
    }

    /// <summary>Signers over the text of a letter that greets end none.</summary>
    private LetterMark MarkOf(int block, int firstText) =>
        MarkOf(blocks[block]) is var mark && mark == LetterMark.End && block < firstText && firstText < blocks.Count && blocks[firstText].Has(FormulaCues.Greeting) ? LetterMark.None : mark;

    private static LetterMark MarkOf(CuedBlock block)
    {
        if (block.Has(FormulaCues.Greeting) && block.Block.Kind != BlockKind.ListItem) return LetterMark.Greeting;
        if (block.Block.Kind == BlockKind.ListItem) return LetterMark.None;
        if (block.Has(Cue.ValedictionWhole) || (block.Has(Cue.SignatoriesHeading) && block.Has(Cue.OneLiner))) return LetterMark.End;
        // "gez. Hans Meier" is a signer's line.
        if (block.Has(Cue.RoleLine) && block.Has(Cue.OneLiner)) return LetterMark.End;
        return block.Has(Cue.ValedictionSentence) && block.Has(Cue.EndsInComma | Cue.OneLiner) ? LetterMark.End : LetterMark.None;
    }

    private enum LetterMark : byte
    {
        None,
        Greeting,
        End,
    }
}
