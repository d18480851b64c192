using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Recommendations that are set as headings with their explanation below: "Our demands" over "1. Publish the contract", a paragraph, "2. Lower the fees", a
/// paragraph; as paragraphs that begin in bold, "<b>Publish the contract.</b> It was paid for by all"; or as bare commands under "we ask you to:". They become the
/// items of a list.
/// </summary>
internal sealed class ItemHeadings(List<CuedBlock> blocks, KeyPool keys)
{
    private const int FewestItems = 2;
    private const int MostParagraphs = 2;
    private const int MostWordsBetween = 400;
    private const int MostLettersRunIn = 120;
    private const int MostWordsOfCommand = 60;
    private const int Command = 3;

    /// <summary>Columns that set a paragraph under its item.</summary>
    private const int ItemIndent = 2;

    private static readonly PhraseTable AskNouns = Lexicon.All["leadin.ask"];

    private readonly ListMarker[] _readings = new ListMarker[2];

    /// <summary>Turns such headings and paragraphs into items.</summary>
    public void Read()
    {
        for (int i = 1; i < blocks.Count; i++)
        {
            if (HeadsFrom(i) is not { Count: >= FewestItems } heads) continue;
            Turn(heads);
            i = heads[^1];
        }
    }

    private List<int>? HeadsFrom(int first)
    {
        CuedBlock block = blocks[first], above = blocks[first - 1];
        if (IsHeading(block)) return Opens(above, block) ? Series(first) : null;
        List<int> heads = [];
        if (BeginsInBold(block)) heads = Following(first, BeginsInBold);
        else if (above.Block.Kind == BlockKind.Paragraph && above.Has(Cue.EndsInColon) && above.Asks.IsLeadIn(above.Text, out _) && MayBeCommand(block)) heads = Following(first, MayBeCommand);
        return heads.Count(head => Weight(blocks[head]) >= Command) * 2 >= heads.Count ? heads : null;
    }

    /// <summary>A paragraph whose first words, two or more, are set in bold and followed by others.</summary>
    private static bool BeginsInBold(CuedBlock block)
    {
        if (block.Block.Kind != BlockKind.Paragraph || block.Block.Marks is not [{ Kind: InlineMarkKind.Emphasis, Span: { Start: <= 1 } bold }, ..]) return false;
        return bold.Length <= MostLettersRunIn && bold.End + 2 < block.Block.Text.Length && block.Block.Text.AsSpan(bold.Start, bold.Length).Contains(' ');
    }

    /// <summary>A short paragraph that begins like a command.</summary>
    private static bool MayBeCommand(CuedBlock block) =>
        block.Block.Kind == BlockKind.Paragraph && block.WordCount is > 1 and <= MostWordsOfCommand
            && !block.Has(FormulaCues.Greeting | Cue.ValedictionWhole | Cue.ClosingWords | Cue.FirstPerson | Cue.EndsInColon) && Weight(block) > 0;

    private List<int> Following(int first, Func<CuedBlock, bool> isAlike)
    {
        var heads = new List<int> { first };
        while (heads[^1] + 1 < blocks.Count && isAlike(blocks[heads[^1] + 1])) heads.Add(heads[^1] + 1);
        return heads;
    }

    private static int Weight(CuedBlock block) => block.Asks.Weigh(block.Text, 0).Score;

    private static bool IsHeading(CuedBlock block) => block.Has(Cue.Heading) || (block.Has(Cue.Emphasized) && block.Has(Cue.OneLiner) && block.Block.Kind == BlockKind.Paragraph);

    /// <summary>True for a heading of a higher level, or a sentence, that asks for what follows.</summary>
    private bool Opens(CuedBlock above, CuedBlock first)
    {
        if (above.Block.Kind is BlockKind.ListItem or BlockKind.TableRow || above.Has(FormulaCues.Greeting)) return false;
        // "Recommendation 1: Publish the contract" says itself what it is.
        if (NumberOf(first) is { Style: ListMarkerStyle.Labelled } label && AskNouns.Contains(KeyFolder.Fold(label.Frame))) return true;
        bool over = above.Has(Cue.Heading) ? !first.Has(Cue.Heading) || above.Block.Level < first.Block.Level : above.Has(Cue.EndsInColon);
        return over && above.Asks.IsLeadIn(above.Text, out _) && AskNouns.IsIn(above.Text.Tokens);
    }

    /// <summary>The headings set like the first, each with text below it, and with the next number where the first has one.</summary>
    private List<int> Series(int first)
    {
        var heads = new List<int> { first };
        ListMarker? number = NumberOf(blocks[first]);
        int words = 0;
        for (int i = first + 1; i < blocks.Count && words <= MostWordsBetween; i++)
        {
            CuedBlock block = blocks[i];
            words += block.WordCount;
            if (block.Has(Cue.ValedictionWhole | Cue.SignatoriesHeading | FormulaCues.Greeting)) break;
            if (!IsHeading(block)) continue;
            bool alike = block.Has(Cue.Heading) == blocks[first].Has(Cue.Heading) && block.Block.Level == blocks[first].Block.Level;
            if (!alike || !HasText(heads[^1]) || !HasText(i) || !GoesOn(number, NumberOf(block))) break;
            heads.Add(i);
            number = NumberOf(block);
            words = 0;
        }
        return heads;
    }

    private bool HasText(int head) => head + 1 < blocks.Count && blocks[head + 1].Block.Kind == BlockKind.Paragraph && !IsHeading(blocks[head + 1]);

    private static bool GoesOn(ListMarker? before, ListMarker? next) =>
        before is { } last && next is { } marker ? marker.SameSeries(last) && marker.Value == last.Value + 1 : before is null && next is null;

    /// <summary>The number that a heading begins with, or is: "Recommendation 3".</summary>
    private ListMarker? NumberOf(CuedBlock block) =>
        (ListMarkerScanner.Read(block.Block.Text, _readings) > 0 || ListMarkerScanner.Read(block.Block.Text + ": x", _readings) > 0) && !_readings[0].IsBullet ? _readings[0] : null;

    private void Turn(List<int> heads)
    {
        int paragraphsOfLast = IsHeading(blocks[heads[0]]) ? 1 : 0;
        for (int n = 0; n < heads.Count; n++)
        {
            int at = heads[n], end = n + 1 < heads.Count ? heads[n + 1] : Math.Min(blocks.Count, at + 1 + paragraphsOfLast);
            blocks[at] = Item(blocks[at]);
            for (int i = at + 1; i < end && i <= at + MostParagraphs; i++)
            {
                if (blocks[i].Block.Kind == BlockKind.Paragraph) blocks[i] = Like(blocks[i], blocks[i].Block with { Indent = blocks[at].Block.Indent + ItemIndent });
            }
        }
    }

    private CuedBlock Item(CuedBlock heading)
    {
        Block block = heading.Block;
        ListMarker? number = NumberOf(heading);
        int start = number is { } found && found.ContentStart < block.Content.Length ? found.ContentStart : 0;
        TextSpan kept = TextSpan.FromBounds(start, block.Content.Length);
        return Like(heading, block with { Kind = BlockKind.ListItem, Level = 1, Marker = number is { } printed && start > 0 ? block.Text[..printed.TextLength] : null, Content = block.Content.Slice(kept), Marks = [] });
    }

    private CuedBlock Like(CuedBlock old, Block block)
    {
        CuedBlock made = CueFinder.Look(block, TokenizedText.Of(block.Content, keys));
        (made.Language, made.Asks) = (old.Language, old.Asks);
        return made;
    }
}
