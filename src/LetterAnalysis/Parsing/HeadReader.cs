using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Reads date, addressee, copies, subject, salutation and valediction out of a letter's labelled blocks.</summary>
internal sealed class HeadReader(Document document, KeyPool keys, IReadOnlyList<CuedBlock> blocks, int[] labels, int from, int to)
{
    private const int MostWordsOfByline = 16;

    /// <summary>The farthest that a page's title or date line stands over its letter, in blocks.</summary>
    private const int FarthestAbove = 12;

    public LetterDate? ReadDate()
    {
        LetterDate? published = null, own = null;
        int greeting = from;
        while (greeting < to && !Is(greeting, SectionKind.Salutation)) greeting++;
        for (int i = from; i < to && !(own is not null && (i > greeting || greeting == to)); i++)
        {
            if (!Is(i, SectionKind.Dateline)) continue;
            // Of several over a greeting the last is the letter's; a page may print its own above.
            if (PageDate.IsIn(blocks[i])) published ??= DateAt(i, DateOrigin.Page);
            else own = DateAt(i, DateOrigin.Letter) ?? own;
        }
        if (own is not null) return own;
        for (int i = from; i < to; i++)
        {
            bool isPage = PageDate.IsIn(blocks[i]);
            bool label = blocks[i].Has(Cue.LabelOther) || Is(i, SectionKind.Letterhead) || Is(i, SectionKind.Addressee);
            if (label && blocks[i].Has(Cue.DateLine | Cue.DateInside) && DateAt(i, isPage ? DateOrigin.Page : DateOrigin.Letter) is { } date)
            {
                if (!isPage) return date;
                published ??= date;
            }
            if (Is(i, SectionKind.Subject) && blocks[i].Has(Cue.Heading) && DateAt(i, DateOrigin.Heading) is { } headed) return headed;
        }
        return published ?? DateAbove();
    }

    public Addressee? ReadAddressee()
    {
        var lines = ImmutableArray.CreateBuilder<LetterPart>();
        for (int i = from; i < to; i++)
        {
            if (!Is(i, SectionKind.Addressee)) continue;
            CuedBlock block = blocks[i];
            string text = block.Block.Text.Trim();
            if (text.Length > 0) lines.Add(new LetterPart(text, block.Block.Content.ToSource(new TextSpan(0, block.Block.Content.Length))));
        }
        if (lines.Count == 0) return null;
        return new Addressee(string.Join('\n', lines.Select(line => line.Text)), lines.ToImmutable(), lines[0].Span.Union(lines[^1].Span));
    }

    public ImmutableArray<LetterPart> ReadCopies()
    {
        var copies = ImmutableArray.CreateBuilder<LetterPart>();
        for (int i = from; i < to; i++)
        {
            if (Is(i, SectionKind.CopyList) && AfterLabel(i) is { } copy) copies.Add(copy);
        }
        return copies.ToImmutable();
    }

    public LetterPart? ReadSubject() => new SubjectReader(document, blocks, labels, from, to).Read();

    /// <summary>All greeting lines that follow one another.</summary>
    public LetterPart? ReadSalutation() => JoinRun(SectionKind.Salutation, onlyFormula: false);

    public LetterPart? ReadValediction() => JoinRun(SectionKind.Valediction, onlyFormula: true);

    private bool Is(int block, SectionKind kind) => labels[block] == SectionModel.StateOf(kind);

    private LetterDate? DateAt(int i, DateOrigin origin)
    {
        TokenizedText text = blocks[i].Text;
        if (DateReader.Find(text.Tokens, 0, text.Tokens.Length) is not { } date) return null;
        return new LetterDate(text.TextOf(date.FromToken, date.ToToken), date.Iso, origin, text.SourceSpanOf(date.FromToken, date.ToToken));
    }

    /// <summary>A date over the letter: in a heading, in a line of the page, in the metadata; the nearest heading first.</summary>
    private LetterDate? DateAbove()
    {
        LetterDate? page = null;
        for (int i = from - 1; i >= 0 && i >= from - FarthestAbove; i--)
        {
            if (labels[i] != SectionModel.Outside) break;
            CuedBlock block = blocks[i];
            bool said = block.Has(Cue.DateLine | Cue.DateInside) || (block.Block.IsFurniture && block.WordCount <= MostWordsOfByline);
            if (block.Has(Cue.Markup) || !said) continue;
            if (block.Has(Cue.Heading) && DateAt(i, DateOrigin.Heading) is { } headed) return headed;
            page ??= DateAt(i, DateOrigin.Page);
        }
        return page ?? MetadataDate();
    }

    private LetterDate? MetadataDate()
    {
        if (document.FindFact(DocumentFactKind.Date) is not { Span: { } place }) return null;
        TokenizedText tokens = TokenizedText.Of(MappedText.Verbatim(document.Source, place), keys);
        if (DateReader.Find(tokens.Tokens, 0, tokens.Tokens.Length) is not { } date) return null;
        return new LetterDate(tokens.TextOf(date.FromToken, date.ToToken), date.Iso, DateOrigin.Metadata, tokens.SourceSpanOf(date.FromToken, date.ToToken));
    }

    private LetterPart? AfterLabel(int i)
    {
        CuedBlock block = blocks[i];
        int tokens = block.Text.Tokens.Length;
        if (block.LabelTokens >= tokens) return null;
        TextSpan span = TextSpan.FromBounds(block.Text.Tokens[block.LabelTokens].Start, block.Block.Content.Length);
        return new LetterPart(block.Block.Text[span.Start..].Trim(), block.Block.Content.ToSource(span));
    }

    /// <summary>The blocks of the first run of a kind, joined with spaces; of a valediction only the lines up to the formula's end.</summary>
    private LetterPart? JoinRun(SectionKind kind, bool onlyFormula)
    {
        int first = from;
        while (first < to && !Is(first, kind)) first++;
        if (first == to) return null;
        if (onlyFormula)
        {
            first = Formula(first, kind, Cue.ValedictionWhole, Cue.ClosingWords) ?? Formula(first, kind, Cue.ValedictionSentence)
                ?? Formula(first, kind, Cue.ValedictionWhole) ?? first;
        }
        int last = first;
        while (!onlyFormula && last + 1 < to && Is(last + 1, kind)) last++;
        var text = new List<string>();
        for (int i = first; i <= last; i++) text.Add(blocks[i].Block.Text.Trim());
        TextSpan start = blocks[first].Block.Content.ToSource(new TextSpan(0, blocks[first].Block.Content.Length));
        TextSpan end = blocks[last].Block.Content.ToSource(new TextSpan(0, blocks[last].Block.Content.Length));
        return new LetterPart(string.Join(' ', text), start.Union(end));
    }

    /// <summary>The first block of a run that has a cue and not another; "Yours sincerely" comes before "Hoping for your answer".</summary>
    private int? Formula(int first, SectionKind kind, Cue cue, Cue without = Cue.None)
    {
        for (int i = first; i < to && Is(i, kind); i++)
        {
            if (blocks[i].Has(cue) && !blocks[i].Has(without)) return i;
        }
        return null;
    }
}
