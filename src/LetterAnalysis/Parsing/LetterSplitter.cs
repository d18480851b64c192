namespace LetterAnalysis.Parsing;

/// <summary>
/// Cuts the labelled blocks of a source into letters: a letter ends where text outside begins, or where a new head follows the end of the
/// one before. What shows too little of a letter is furniture.
/// </summary>
internal sealed class LetterSplitter(IReadOnlyList<CuedBlock> blocks, int[] labels)
{
    private const double EnoughEvidence = 3;
    private const double AskEvidence = 1;
    private const int NearBlocks = 5;
    private const int NamesInLine = 4;
    private const int MostWordsOfCoverNote = 40;
    private const int TimesLonger = 4;

    /// <summary>The letters as ranges of blocks, in order; blocks of ranges that are no letters are relabelled as outside.</summary>
    public List<(int From, int To)> Split()
    {
        var letters = new List<(int From, int To)>();
        for (int i = 0; i < labels.Length;)
        {
            if (labels[i] == SectionModel.Outside)
            {
                i++;
                continue;
            }
            int end = EndOfLetter(i);
            (int from, int to) = TrimFurniture(i, end);
            if (from < to && Evidence(from, to) >= EnoughEvidence) letters.Add((from, to));
            else Array.Fill(labels, SectionModel.Outside, i, end - i);
            i = end;
        }
        DropCoverNotes(letters);
        return letters;
    }

    /// <summary>
    /// "Hi all, below is the final version as sent. Thank you!" over the letter itself is no letter: a few lines without a list or an ask, before
    /// a letter many times as long.
    /// </summary>
    private void DropCoverNotes(List<(int From, int To)> letters)
    {
        for (int i = letters.Count - 2; i >= 0; i--)
        {
            (int from, int to) = letters[i];
            int words = WordsOf(letters[i]);
            if (words > MostWordsOfCoverNote || WordsOf(letters[i + 1]) < words * TimesLonger || HasListOrAddressee(from, to) || Asks(from, to)) continue;
            Array.Fill(labels, SectionModel.Outside, from, to - from);
            letters.RemoveAt(i);
        }
    }

    private int WordsOf((int From, int To) letter)
    {
        int words = 0;
        for (int i = letter.From; i < letter.To; i++)
        {
            if (SectionModel.KindOf(labels[i]) is >= SectionKind.Body and <= SectionKind.Closing) words += blocks[i].WordCount;
        }
        return words;
    }

    private bool HasListOrAddressee(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (SectionModel.KindOf(labels[i]) is SectionKind.Recommendations or SectionKind.Addressee) return true;
        }
        return false;
    }

    private int EndOfLetter(int start)
    {
        bool text = false, ended = false;
        int i = start;
        for (; i < labels.Length && labels[i] != SectionModel.Outside; i++)
        {
            SectionKind kind = SectionModel.KindOf(labels[i]);
            if (ended && IsHead(kind) && TextFollows(i)) return i;
            if (kind is SectionKind.Body or SectionKind.Recommendations) text = true;
            ended |= text && kind is SectionKind.Valediction or SectionKind.Signatories or SectionKind.Annex;
        }
        return i;
    }

    /// <summary>True when body text comes before the next end, so that a date after the signatures opens no letter.</summary>
    private bool TextFollows(int at)
    {
        for (int i = at; i < labels.Length && labels[i] != SectionModel.Outside; i++)
        {
            SectionKind kind = SectionModel.KindOf(labels[i]);
            if (kind is SectionKind.Salutation or SectionKind.Body or SectionKind.Recommendations) return true;
            if (kind is SectionKind.Valediction or SectionKind.Signatories or SectionKind.Annex or SectionKind.Notes) return false;
        }
        return false;
    }

    private (int From, int To) TrimFurniture(int from, int to)
    {
        int furniture = SectionModel.StateOf(SectionKind.Furniture);
        while (from < to && labels[from] == furniture) labels[from++] = SectionModel.Outside;
        while (to > from && labels[to - 1] == furniture) labels[--to] = SectionModel.Outside;
        return (from, to);
    }

    /// <summary>How much speaks for a letter rather than an article or a page.</summary>
    private double Evidence(int from, int to)
    {
        double evidence = 0;
        int body = 0, firstPerson = 0, secondPerson = 0, signers = 0;
        bool labelled = false;
        var seen = new HashSet<SectionKind>();
        for (int i = from; i < to; i++)
        {
            SectionKind kind = SectionModel.KindOf(labels[i]);
            if (kind is SectionKind.Body or SectionKind.RecommendationLeadIn or SectionKind.Recommendations or SectionKind.Closing)
            {
                body++;
                if (blocks[i].Has(Cue.FirstPerson)) firstPerson++;
                if (blocks[i].Has(Cue.SecondPerson)) secondPerson++;
            }
            // A list of names in one line holds several.
            if (kind == SectionKind.Signatories) signers += blocks[i].Has(Cue.RoleLine) && !blocks[i].Has(Cue.OneLiner) ? NamesInLine : 1;
            labelled |= kind == SectionKind.Subject && blocks[i].Has(Cue.LabelSubject);
            if (!seen.Add(kind)) continue;
            evidence += kind switch
            {
                SectionKind.Salutation => 3,
                SectionKind.Valediction => 2.5,
                SectionKind.Addressee => 1.5,
                SectionKind.Subject => blocks[i].Has(Cue.LetterWord) ? 0.7 : 0,
                SectionKind.Dateline => 0.5,
                SectionKind.Recommendations => 1,
                SectionKind.RecommendationLeadIn => 1,
                _ => 0,
            };
        }
        if (body == 0) return seen.Contains(SectionKind.Salutation) && seen.Contains(SectionKind.Valediction) ? EnoughEvidence : 0;
        // Minutes and programmes have lists and names, but nobody speaks in them.
        if (firstPerson == 0 && !seen.Contains(SectionKind.Salutation) && !seen.Contains(SectionKind.Valediction)) evidence -= 1.5;
        if (labelled) evidence += 1;
        if (signers >= 2) evidence += signers >= 4 ? 2.5 : 1.5;
        if (firstPerson > 0) evidence += firstPerson * 3 >= body ? 1.5 : 0.7;
        if (secondPerson > 0) evidence += 0.8;
        if (IsCalledLetter(from)) evidence += 1.5;
        return evidence < EnoughEvidence && evidence + AskEvidence >= EnoughEvidence && Asks(from, to) ? evidence + AskEvidence : evidence;
    }

    /// <summary>True when a heading right over the text says that it is a letter.</summary>
    private bool IsCalledLetter(int from)
    {
        for (int i = from - 1; i >= 0 && i >= from - NearBlocks; i--)
        {
            if (blocks[i].Has(Cue.Heading) && blocks[i].Has(Cue.LetterWord)) return true;
            if (blocks[i].Has(Cue.Sentence | Cue.LongText)) return false;
        }
        return false;
    }

    /// <summary>True when the senders ask for something in the text.</summary>
    private bool Asks(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (SectionModel.KindOf(labels[i]) == SectionKind.Body && SendersAsk(blocks[i])) return true;
        }
        return false;
    }

    /// <summary>"We urge the Parliament": an article says as well that it is time for something.</summary>
    private static bool SendersAsk(CuedBlock block) =>
        (block.Has(Cue.FirstPerson) || !block.Asks.NamesPersons) && block.Asks.ReadProse(block.Text).Length > 0;

    private static bool IsHead(SectionKind kind) => kind <= SectionKind.Salutation && kind != SectionKind.CopyList;
}
