using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Finds what a letter is about: a labelled line, else a line among its head, else the heading right over it, else a title that calls
/// itself a letter.
/// </summary>
internal sealed class SubjectReader(Document document, IReadOnlyList<CuedBlock> blocks, int[] labels, int from, int to)
{
    private const int FarthestAbove = 12;
    private const int FewestWords = 3;
    private const int MostWordsOfName = 3;

    private const Cue NoTitle = Cue.DateLine | Cue.FurnitureWords | Cue.LinksOnly | Cue.Sentence | Cue.ListItem | Cue.TableRow | Cue.Markup | Cue.ContactWord | Cue.LabelTo | Cue.LabelCc | Cue.LabelOther;

    public LetterPart? Read() => Labelled() ?? UnderGreeting() ?? InHead() ?? LabelledAbove() ?? HeadingAbove() ?? TitleAbove() ?? MetadataTitle();

    /// <summary>The last labelled line of the head: the fields of a mail may stand over the letter's own.</summary>
    private LetterPart? Labelled()
    {
        int found = -1;
        for (int i = from; i < to && !(found >= 0 && labels[i] > SectionModel.StateOf(SectionKind.Salutation)); i++)
        {
            if (IsSubject(i) && blocks[i].Has(Cue.LabelSubject) && !(found >= 0 && blocks[i].Block.ContinuesGroup)) found = i;
        }
        return found < 0 ? null : Join(found, EndOfGroup(found));
    }

    /// <summary>A line between greeting and text.</summary>
    private LetterPart? UnderGreeting()
    {
        for (int i = from + 1; i < to; i++)
        {
            if (IsSubject(i) && labels[i - 1] == SectionModel.StateOf(SectionKind.Salutation)) return Join(i, i + 1);
        }
        return null;
    }

    /// <summary>A labelled line among the notes that a web page sets over a letter.</summary>
    private LetterPart? LabelledAbove()
    {
        for (int i = from - 1; i >= 0 && i >= from - FarthestAbove && labels[i] == SectionModel.Outside; i--)
        {
            if (blocks[i].Has(Cue.LabelSubject)) return Join(i, i + 1);
        }
        return null;
    }

    /// <summary>
    /// The last heading, or else line, of the head that says what the letter is about; of lines in a group the first. Lines under a heading
    /// may say who wrote and when.
    /// </summary>
    private LetterPart? InHead()
    {
        int best = -1;
        for (int i = from; i < to; i++)
        {
            if (IsSubject(i) && blocks[i].WordCount >= FewestWords && (blocks[i].Has(Cue.Heading) || IsTitleUnder(best, blocks[i]))) best = i;
        }
        if (best >= 0) return Join(best, best + 1);
        for (int i = from; i < to; i++)
        {
            if (IsSubject(i) && blocks[i].WordCount > 1 && !(best >= 0 && i > from && IsSubject(i - 1) && blocks[i].Block.ContinuesGroup)) best = i;
        }
        return best < 0 ? null : Join(best, blocks[best].Has(Cue.Emphasized) ? EndOfGroup(best) : best + 1);
    }

    /// <summary>Under "Open letter to the parliament", a line set in bold says what the letter is about, unless it dates it.</summary>
    private bool IsTitleUnder(int heading, CuedBlock line) =>
        heading >= 0 && blocks[heading].Has(Cue.LetterWord) && line.Has(Cue.Emphasized) && !line.Has(Cue.DateLine | Cue.DateInside);

    /// <summary>A heading outside the letter: next to it, or one that says that it is a letter.</summary>
    private LetterPart? HeadingAbove()
    {
        bool near = true;
        for (int i = from - 1; i >= 0 && i >= from - FarthestAbove && labels[i] == SectionModel.Outside; i--)
        {
            CuedBlock block = blocks[i];
            // "Open letter" alone says nothing.
            if (block.Has(Cue.Heading) && block.WordCount >= FewestWords && (near || block.Has(Cue.LetterWord))) return Join(i, i + 1);
            near &= !block.Has(Cue.Separator) && !block.Has(Cue.Sentence);
        }
        return null;
    }

    /// <summary>In a text without headings, the line by "OPEN LETTER".</summary>
    private LetterPart? TitleAbove()
    {
        for (int i = from - 1; i >= 0 && i >= from - FarthestAbove && labels[i] == SectionModel.Outside; i--)
        {
            CuedBlock line = blocks[i];
            bool called = (i > 0 && IsLetterWord(blocks[i - 1])) || IsLetterWord(blocks[i + 1]);
            if (called && line.Has(Cue.OneLiner) && line.WordCount >= FewestWords && !line.Has(NoTitle)) return Join(i, i + 1);
        }
        return null;
    }

    private static bool IsLetterWord(CuedBlock line) => line.Has(Cue.LetterWord) && line.WordCount <= MostWordsOfName;

    /// <summary>The title of a file that holds no other letter.</summary>
    private LetterPart? MetadataTitle() =>
        document.FindFact(DocumentFactKind.Title) is { Span: { } place } title && IsOnlyLetter() ? new LetterPart(title.Value, place) : null;

    private bool IsOnlyLetter() =>
        labels.AsSpan(0, from).IndexOfAnyExcept(SectionModel.Outside) < 0 && labels.AsSpan(to).IndexOfAnyExcept(SectionModel.Outside) < 0;

    private bool IsSubject(int i) => labels[i] == SectionModel.StateOf(SectionKind.Subject);

    private int EndOfGroup(int first)
    {
        int end = first + 1;
        while (end < to && blocks[end].Block.ContinuesGroup && (IsSubject(end) || labels[end] == labels[first]) && !blocks[end].Has(Cue.LabelTo | Cue.LabelOther | Cue.LabelCc)) end++;
        return end;
    }

    /// <summary>The lines without label and without a date set before them ("2004-12: Letter to ...").</summary>
    private LetterPart? Join(int first, int end)
    {
        TokenizedText text = blocks[first].Text;
        int start = blocks[first].Has(Cue.LabelSubject) ? blocks[first].LabelTokens : 0;
        if (start < text.Tokens.Length && DateReader.TryRead(text.Tokens, start, text.Tokens.Length, out ReadDate date) && date.ToToken < text.Tokens.Length)
        {
            start = date.ToToken;
            while (start < text.Tokens.Length && text.Tokens[start].Key is ":" or "-" or "," or "." or "|") start++;
        }
        if (start >= text.Tokens.Length) return null;
        TextSpan span = TextSpan.FromBounds(text.Tokens[start].Start, text.Text.TrimEnd().Length);
        var parts = new List<string> { text.Text[span.Start..span.End] };
        TextSpan place = text.Content.ToSource(span);
        for (int i = first + 1; i < end; i++)
        {
            parts.Add(blocks[i].Block.Text.Trim());
            place = place.Union(blocks[i].Block.Content.ToSource(new TextSpan(0, blocks[i].Block.Content.Length)));
        }
        return new LetterPart(string.Join(' ', parts), place);
    }
}
