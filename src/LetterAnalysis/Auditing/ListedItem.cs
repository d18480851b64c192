using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>A recommendation at the top of its list, with the blocks that print it and how it ends.</summary>
internal sealed class ListedItem
{
    private ListedItem(AuditedLetter letter, Recommendation recommendation)
    {
        Recommendation = recommendation;
        Blocks = [.. letter.Within(recommendation.Span).Where(block => block.Kind == SectionKind.Recommendations)];
        Last = Blocks.Count > 0 ? Blocks[^1] : null;
        if (Last is null) return;
        int end = Last.Tokens.Length;
        while (end > 0 && IsAfterTheEnd(Last, end - 1)) end--;
        if (end > 0 && Last.Tokens[end - 1].IsWord && letter.Lexicon["joiners"].Contains(Last.KeyAt(end - 1)))
        {
            HasConjunction = true;
            end--;
        }
        if (IsMark(Last, end - 1))
        {
            Mark = Last.Text[Last.Tokens[end - 1].Start];
            end--;
        }
        End = end;
        MayGoOn = letter.Letter.Source.MediaType == MediaTypes.PlainText && GoesOnUnder(letter.Letter.Source.Content, Last.Block.Span);
    }

    public Recommendation Recommendation { get; }

    public IReadOnlyList<AuditedBlock> Blocks { get; }

    /// <summary>The block that ends the item; null when none was found.</summary>
    public AuditedBlock? Last { get; }

    /// <summary>The mark that ends it: <c>;</c> <c>,</c> <c>.</c>, or what stands for these elsewhere; NUL for none. A question ends as a sentence does.</summary>
    public char Mark { get; }

    /// <summary>True when it ends in "and" or "or", after a mark or, as in German, without one.</summary>
    public bool HasConjunction { get; }

    /// <summary>True when the item may go on in the line under it: plain text in short lines, or a line that begins with a small letter.</summary>
    public bool MayGoOn { get; }

    /// <summary>The token after the last word of the item, in <see cref="Last"/>.</summary>
    public int End { get; }

    /// <summary>The place of its last word.</summary>
    public TextSpan LastWord => Last is null || End == 0 ? Recommendation.Span : Last.SpanOf(End - 1, End);

    /// <summary>The place of its mark, empty where there is none.</summary>
    public TextSpan MarkPlace => Mark == '\0' ? new TextSpan(LastWord.End, 0) : Last!.SpanOf(End, End + 1);

    /// <summary>The items of a letter's list, those with nested items left out: they end in the last nested one.</summary>
    public static ImmutableArray<ListedItem> Of(AuditedLetter letter)
    {
        var items = ImmutableArray.CreateBuilder<ListedItem>();
        foreach (Recommendation recommendation in letter.Letter.Recommendations)
        {
            if (!recommendation.Items.IsEmpty) continue;
            var item = new ListedItem(letter, recommendation);
            if (item.Last is not null && item.End > 0) items.Add(item);
        }
        return items.ToImmutable();
    }

    /// <summary>The kind of a mark: <c>.</c> for all that end a sentence, else the mark itself in its Latin form.</summary>
    public static char KindOf(char mark) => mark switch
    {
        '.' or '!' or '?' or '。' or '！' or '？' or '…' => '.',
        ';' or '；' => ';',
        ',' or '、' or '，' => ',',
        _ => mark,
    };

    private static bool GoesOnUnder(string text, TextSpan block)
    {
        ReadOnlySpan<char> after = text.AsSpan(block.End).TrimStart(" \t");
        if (after.StartsWith("\r")) after = after[1..];
        if (!after.StartsWith("\n") || after[1..].TrimStart(" \t") is not [not ('\r' or '\n') and var first, ..]) return false;
        return char.IsLower(first) || text.AsSpan(block.Start, block.Length).Trim().Contains('\n');
    }

    private static bool IsMark(AuditedBlock block, int at) =>
        at >= 0 && block.Tokens[at].Kind == TokenKind.Punctuation && KindOf(block.Text[block.Tokens[at].Start]) is '.' or ';' or ',' or ':';

    /// <summary>Closing quotes and brackets, and the number of a note.</summary>
    private static bool IsAfterTheEnd(AuditedBlock block, int at) => block.Tokens[at] is { Kind: TokenKind.Punctuation } token
        ? block.Text[token.Start] is '"' or '”' or '’' or '»' or '\'' or ']' or ')' or '*' or '_'
        : block.Tokens[at].Kind == TokenKind.Number && IsNoteNumber(block, at);

    private static bool IsNoteNumber(AuditedBlock block, int at)
    {
        TextSpan span = block.Tokens[at].Span;
        return block.Block.Marks.Any(mark => mark.Kind == Reading.InlineMarkKind.NoteReference && mark.Span.Contains(span))
            || (block.KeyAt(at - 1) == "[" && block.KeyAt(at + 1) == "]");
    }
}
