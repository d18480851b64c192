using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Tells addressees from senders in the head of a letter, by its groups of lines; and what goes on with a note, a copy line or a subject line.</summary>
internal sealed class AddressCues(IReadOnlyList<CuedBlock> blocks)
{
    private const int MostAddressLines = 14;

    private static readonly PhraseTable ToLabels = Lexicon.All["label.to"];
    private static readonly PhraseTable SentBy = Lexicon.All["sent.by"];

    private const Cue NoSenderCues = Cue.DateLine | Cue.LabelSubject | Cue.LabelCc | Cue.LabelOther | Cue.LetterWord | Cue.JustBeforeSalutation | FormulaCues.Greeting;


    /// <summary>Groups of lines: the rest of a note; before a greeting an address, or a letterhead with telephone numbers.</summary>
    public void Add()
    {
        for (int i = 0; i < blocks.Count;)
        {
            int end = i + 1;
            while (end < blocks.Count && blocks[end].Block.ContinuesGroup) end++;
            CarryOn(i, end);
            if (blocks[i].Has(Cue.InHeadRange) && end - i <= MostAddressLines) MarkGroup(i, end);
            for (int line = i; line < end; line++)
            {
                if (IsLabelAlone(blocks[line]) && (end - i == 1 || blocks[line].Has(Cue.ListItem))) MarkItems(line + 1);
            }
            i = end;
        }
        TellSendersFromAddressees();
        TellSendersBelow();
    }

    /// <summary>"To:" on a line of its own; in a list of a letter's fields also "Sent 12 May 2004 by the board to".</summary>
    private static bool IsLabelAlone(CuedBlock block)
    {
        ImmutableArray<Token> tokens = block.Text.Tokens;
        if (block.Has(Cue.LabelTo) && block.LabelTokens == tokens.Length) return true;
        return block.Has(Cue.InHeadRange) && block.Has(Cue.ListItem) && tokens.Length > 0 && ToLabels.Contains(tokens[^1]);
    }

    /// <summary>Short items under such a label, or deeper than it, are whom the letter goes to.</summary>
    private void MarkItems(int from)
    {
        CuedBlock label = blocks[from - 1];
        for (int i = from; i < blocks.Count && i < from + MostAddressLines; i++)
        {
            if (blocks[i].Block.Kind != BlockKind.ListItem || blocks[i].Has(Cue.LongText | Cue.Sentence)) return;
            if (label.Has(Cue.ListItem) && blocks[i].Block.Level <= label.Block.Level) return;
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

    /// <summary>An organization's name, or where it is, over the address of another.</summary>
    private static bool IsSenderLine(CuedBlock block) =>
        block.Has(Cue.OneLiner) && block.Has(Cue.NameLike) && block.Has(Cue.OrganizationWord | Cue.AddressWord)
        && !block.Has(Cue.Heading | Cue.DateLine | Cue.LabelTo | Cue.LabelSubject | Cue.LabelCc | Cue.LabelOther | Cue.LetterWord | Cue.Honorific | FormulaCues.Greeting);

    /// <summary>Lines below a note, a copy line or a subject line go on with it until another field begins.</summary>
    private void CarryOn(int from, int to)
    {
        Cue carried = Cue.None;
        for (int i = from; i < to; i++)
        {
            CuedBlock block = blocks[i];
            if (block.Has(Cue.LabelTo | Cue.LabelOther | Cue.DateLine | FormulaCues.Greeting | Cue.ValedictionWhole | Cue.ListItem | Cue.LongText)) carried = Cue.None;
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
            if (block.Has(Cue.DateLine | Cue.LabelSubject | Cue.LabelCc | Cue.LabelOther) && block.Text.Tokens.Length > 0) continue;
            if (IsTitle(block) || SentBy.TryMatch(block.Text.Tokens, 0, out _)) continue;
            lines++;
            if (block.Has(Cue.Honorific | Cue.OfficeWord | Cue.AddressWord | Cue.LabelTo)) addressed++;
            if (block.Has(Cue.ContactWord)) contacts++;
        }
        if (lines == 0) return;
        bool letterhead = contacts * 3 >= lines && !blocks[from].Has(Cue.LabelTo);
        bool address = addressed > 0 && (lines > 1 || blocks[from].Has(Cue.LabelTo | Cue.Honorific));
        if (!letterhead && !address) return;
        for (int i = from; i < to; i++)
        {
            if (!letterhead && IsTitle(blocks[i])) continue;
            blocks[i].Cues |= letterhead ? Cue.ContactGroup : Cue.AddressGroup;
            // What names between two letters are left are those of the second's head.
            if (blocks[i].Has(Cue.BetweenLetters)) blocks[i].Cues &= ~Cue.InNameRun;
        }
    }

    /// <summary>"Open letter to the members of parliament" says what the letter is.</summary>
    private static bool IsTitle(CuedBlock block) => block.Has(Cue.LetterWord) && !block.Has(Cue.LabelTo | Cue.Honorific);
}
