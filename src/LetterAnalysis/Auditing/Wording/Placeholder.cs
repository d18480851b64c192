using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>A gap that was to be filled in.</summary>
internal sealed class Placeholder() : LetterRule("LTR501", "placeholder", FindingSeverity.Error, new RuleHelp(
    "“[NAME]”, “[insert date]”, “{{recipient}}”, “<<office>>”, “XX organizations”, “TBC”, a rule to write on, filler text. Editorial brackets in a "
    + "quotation, note marks, links, Roman numbers and documents such as 3363 (XXX) are left alone.",
    "Nothing shows as plainly that a letter was sent unread.",
    "“Dear [NAME],”",
    "“Dear Minister,”"))
{
    private const int LongestGap = 80;
    private const int ShortestRule = 3;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        bool markdown = letter.Letter.Source.MediaType == MediaTypes.Markdown;
        PhraseTable fillers = letter.Terms["filler"];
        foreach (AuditedBlock block in letter.Blocks)
        {
            if (markdown && TagLike(letter.Letter.Source, block) is { } tag) yield return At(letter, tag);
            int quotes = 0;
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                char first = block.Text[block.Tokens[i].Start];
                // Most words are small ones that begin no gap.
                if (first is >= 'a' and <= 'w' && !fillers.MayStartAt(block.Tokens[i])) continue;
                quotes += first switch { '“' or '«' or '„' => 1, '”' or '»' => -1, _ => 0 };
                int end = EndOfGap(letter, fillers, block, i, isQuoted: quotes > 0);
                if (end == i) continue;
                TextSpan place = block.SpanOf(i, end);
                yield return At(letter, place);
                i = end - 1;
            }
        }
    }

    private Finding At(AuditedLetter letter, TextSpan place) =>
        At(letter.Variant, place, $"The placeholder {Quoted.Of(letter.Letter.Source[place])} is still there.", "Fill it in.");

    /// <summary>"&lt;&lt;office>>" is a tag within brackets for Markdown, which leaves the tag out of the text.</summary>
    private static TextSpan? TagLike(SourceText source, AuditedBlock block)
    {
        if (!block.Text.Contains("<>", StringComparison.Ordinal)) return null;
        ReadOnlySpan<char> printed = source.Content.AsSpan(block.Block.Span.Start, block.Block.Span.Length);
        int start = printed.IndexOf("<<", StringComparison.Ordinal), end = start < 0 ? -1 : printed[start..].IndexOf(">>", StringComparison.Ordinal);
        return end is > 0 and < LongestGap ? new TextSpan(block.Block.Span.Start + start, end + 2) : null;
    }

    /// <summary>The token after a gap that starts at a token; the token itself when none does.</summary>
    private static int EndOfGap(AuditedLetter letter, PhraseTable fillers, AuditedBlock block, int at, bool isQuoted)
    {
        Token token = block.Tokens[at];
        return block.Text[token.Start] switch
        {
            '[' when !isQuoted => EndOfBracket(letter, block, at),
            '{' when IsMark(block, at + 1, '{') => EndOf(block, at + 2, '}'),
            '<' when IsMark(block, at + 1, '<') => EndOf(block, at + 2, '>'),
            '_' when token.Length >= ShortestRule && IsWritten(block.Kind) => at + 1,
            'x' or 'X' when token.IsWord && IsCrosses(letter, block, at) => at + 1,
            _ when fillers.TryMatch(block.Tokens, at, out PhraseMatch filler) && IsMeant(block, at, filler) => at + filler.TokenCount,
            _ => at,
        };
    }

    /// <summary>Short fillers are words in capitals: "TBC".</summary>
    private static bool IsMeant(AuditedBlock block, int at, PhraseMatch filler) =>
        filler.TokenCount > 1 || (!block.IsShouted && !block.Surface(at).ContainsAnyInRange('a', 'z'));

    /// <summary>A bracket whose words name what is to be filled in.</summary>
    private static int EndOfBracket(AuditedLetter letter, AuditedBlock block, int at)
    {
        int end = EndOf(block, at + 1, ']');
        if (end <= at + 2 || IsMarked(block, block.Tokens[at].Span)) return at;
        PhraseTable gaps = letter.Terms["gaps"];
        ReadOnlySpan<char> inner = block.Text.AsSpan(block.Tokens[at].End, block.Tokens[end - 1].Start - block.Tokens[at].End);
        bool shouted = !inner.ContainsAnyInRange('a', 'z');
        for (int i = at + 1; i < end - 1; i++)
        {
            if (!gaps.TryMatch(block.Tokens, i, out PhraseMatch gap)) continue;
            bool whole = i == at + 1 && i + gap.TokenCount == end - 1;
            if (shouted || whole || (i == at + 1 && gap.Value == "open")) return end;
        }
        return at;
    }

    /// <summary>True within a link or the mark of a note.</summary>
    private static bool IsMarked(AuditedBlock block, TextSpan place) =>
        block.Block.Marks.Any(mark => mark.Kind is InlineMarkKind.NoteReference or InlineMarkKind.Link && mark.Span.Contains(place));

    private static int EndOf(AuditedBlock block, int from, char close)
    {
        int start = from;
        while (from < block.Tokens.Length && block.Tokens[from].Start - block.Tokens[start - 1].Start < LongestGap)
        {
            if (IsMark(block, from, close))
            {
                while (IsMark(block, from + 1, close)) from++;
                return from + 1;
            }
            from++;
        }
        return start - (close == ']' ? 1 : 2);
    }

    /// <summary>"XXXX", "xx", and "XX" where a number of something is to stand: Roman 20 and 30 are written so, too.</summary>
    private static bool IsCrosses(AuditedLetter letter, AuditedBlock block, int at)
    {
        ReadOnlySpan<char> word = block.Surface(at);
        if (word.Length < 2 || word.ContainsAnyExcept('x', 'X')) return false;
        if (word.Length > 3 || (word[0] == 'x' && word[1] == 'x')) return true;
        if (at + 1 >= block.Tokens.Length || block.KeyAt(at - 1) == "(") return false;
        Token next = block.Tokens[at + 1];
        return letter.Lexicon["claim.units"].TryMatch(block.Tokens, at + 1, out _) || letter.Lexicon["claim.adjectives"].TryMatch(block.Tokens, at + 1, out _)
            || (letter.Lexicon["months"].Contains(next) && (at == 0 || !block.Tokens[at - 1].IsWord)) || (next.Key is "/" or "." && !next.SpaceBefore && block.KeyAt(at + 2).StartsWith("xx", StringComparison.Ordinal));
    }

    private static bool IsMark(AuditedBlock block, int at, char mark) =>
        at < block.Tokens.Length && block.Tokens[at].Kind == TokenKind.Punctuation && block.Text[block.Tokens[at].Start] == mark;

    /// <summary>Where nobody is to sign by hand.</summary>
    private static bool IsWritten(SectionKind kind) => kind is not (SectionKind.Signatories or SectionKind.Valediction or SectionKind.Annex or SectionKind.Dateline);
}
