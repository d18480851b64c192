using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Tells signers from addressees where one letter follows another: the names right under a letter's end sign it, and so do those below them, but for lines
/// over the next greeting that tell whom it goes to.
/// </summary>
internal sealed class NamesBetween(IReadOnlyList<CuedBlock> blocks)
{
    private const int ShortestTellingWord = 4;
    private const Cue Ahead = Cue.BetweenLetters | Cue.NearSalutation | Cue.JustBeforeSalutation | Cue.InHeadRange;
    private const Cue SignerHeading = Cue.SignatoriesHeading | Cue.GroupHeading;
    private const Cue NoName = Cue.Sentence | Cue.LongText | Cue.Heading | Cue.Separator | Cue.Markup | Cue.DateLine | Cue.LabelSubject | Cue.LabelCc | Cue.LabelOther | Cue.LetterWord
        | Cue.NotesHeading | Cue.AnnexHeading | Cue.NoteStart | Cue.Postscript | Cue.FurnitureWords | Cue.LinksOnly | Cue.ValedictionWhole | FormulaCues.Greeting;

    public void GiveToLetterBefore()
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].Has(Cue.BetweenLetters)) continue;
            int next = i;
            while (next < blocks.Count && blocks[next].Has(Cue.BetweenLetters)) next++;
            // Thanks and a second formula may stand before the names.
            while (i < next && blocks[i].Has(Cue.Sentence | Cue.LongText | Cue.ValedictionWhole | Cue.ValedictionSentence | Cue.ClosingWords)) i++;
            Give(i, next);
            i = next;
        }
    }

    /// <summary>Gives the groups of names from a block on, up to what belongs to the next letter's greeting, or to its text where nothing greets.</summary>
    private void Give(int first, int to)
    {
        int at = first;
        CuedBlock? greeting = to < blocks.Count && blocks[to].Has(FormulaCues.Greeting) ? blocks[to] : null;
        for (int end = EndOfNames(at, to); end > at;)
        {
            int next = EndOfNames(end, to);
            // Under "Individuals" nobody is addressed.
            bool headed = Holds(at - 1, at + 1, SignerHeading);
            bool last = next == end && at > first;
            if (!headed && (IsAddress(at, end, greeting) || (last && Holds(at, end, Cue.OfficeWord | Cue.Honorific)))) break;
            for (int i = at; i < end; i++) blocks[i].Cues = (blocks[i].Cues & ~Ahead) | Cue.AfterValediction;
            (at, end) = (end, next);
        }
    }

    /// <summary>The end of the group of lines that begins at a block, when all of them may be of signers; else the block itself.</summary>
    private int EndOfNames(int at, int to)
    {
        int end = at;
        while (end < to && (end == at || blocks[end].Block.ContinuesGroup))
        {
            bool heading = blocks[end].Has(SignerHeading) && blocks[end].Has(Cue.OneLiner);
            if (!heading && blocks[end].Has(NoName)) return at;
            end++;
        }
        return Holds(at, end, Cue.NameLike | Cue.TableRow | Cue.RoleLine | SignerHeading) ? end : at;
    }

    private bool Holds(int from, int to, Cue cues)
    {
        for (int i = from; i < to; i++)
        {
            if (blocks[i].Has(cues)) return true;
        }
        return false;
    }

    /// <summary>"To", a street with its number, or a word of the greeting: "Commissioner Vella" over "Dear Ms Vella".</summary>
    private bool IsAddress(int from, int to, CuedBlock? greeting)
    {
        for (int i = from; i < to; i++)
        {
            CuedBlock line = blocks[i];
            if (line.Has(Cue.LabelTo) || (greeting is not null && SharesWord(line, greeting))) return true;
            if (line.Has(Cue.AddressWord) && line.Text.Tokens.Any(token => token.Kind == TokenKind.Number)) return true;
        }
        return false;
    }

    private static bool SharesWord(CuedBlock line, CuedBlock greeting)
    {
        foreach (Token token in line.Text.Tokens)
        {
            if (token.IsWord && token.Length >= ShortestTellingWord && greeting.Text.Tokens.Any(other => other.Key == token.Key)) return true;
        }
        return false;
    }
}
