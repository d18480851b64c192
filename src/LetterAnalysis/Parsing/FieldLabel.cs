using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>A field label at the start of a line: <c>To:</c>, <c>Re.</c>, <c>Betreff:</c>.</summary>
/// <param name="Cue">The field; <see cref="Cue.None"/> when there is no label.</param>
/// <param name="TokenCount">The tokens that the label takes, its colon included.</param>
internal readonly record struct FieldLabel(Cue Cue, int TokenCount)
{
    private const int FewestWordsOfSubject = 4;

    private static readonly PhraseTable References = Lexicon.All["label.reference"];

    private static readonly (PhraseTable Words, Cue Cue, bool NeedsMark)[] Fields =
    [
        (Lexicon.All["label.subject"], Cue.LabelSubject, true),
        (Lexicon.All["label.cc"], Cue.LabelCc, false),
        (Lexicon.All["label.to"], Cue.LabelTo, true),
        (Lexicon.All["label.date"], Cue.LabelOther, true),
        (Lexicon.All["label.from"], Cue.LabelOther, true),
        (Lexicon.All["label.attachment"], Cue.LabelOther, true),
        (References, Cue.LabelOther, true),
    ];

    public static FieldLabel Read(string text, ImmutableArray<Token> tokens)
    {
        // "e, p.c., ai Sindaci": a joiner opens the label.
        int start = tokens.Length > 2 && tokens[1].Key == "," && tokens[0].IsWord && tokens[0].Length == 1 ? 2 : 0;
        foreach ((PhraseTable words, Cue cue, bool needsMark) in Fields)
        {
            if (!words.TryMatch(tokens, start, out PhraseMatch match)) continue;
            int next = start + match.TokenCount;
            bool marked = next < tokens.Length && tokens[next].Key is ":" or "." && (tokens[next].Key == ":" || cue != Cue.LabelTo);
            // "Subject – Night ferry"
            marked |= cue == Cue.LabelSubject && next + 1 < tokens.Length && tokens[next] is { Key: "-", SpaceBefore: true } && tokens[next + 1].SpaceBefore;
            if (marked) next++;
            // In a table of a letter's fields the next cell is what the label stands for.
            marked |= next < tokens.Length && text.AsSpan(tokens[next - 1].End, tokens[next].Start - tokens[next - 1].End).Contains('\t');
            if (marked || (tokens[next - 1].Key == "." && next < tokens.Length && cue != Cue.LabelTo))
            {
                // "Ref.: Bill 318/2018 on water concessions" says what the letter is about; "Ref.: 318/2018" is a number on file.
                return new FieldLabel(words == References && CountWords(tokens, next) >= FewestWordsOfSubject ? Cue.LabelSubject : cue, next);
            }
            // "Per: il Ministro", but "Per Lund".
            if (match.Value == "marked") continue;
            // "An" alone over an address; "TO THE GOVERNMENT OF ..."; "For the attention of X".
            if (next == tokens.Length && cue == Cue.LabelTo && match.TokenCount <= 2) return new FieldLabel(cue, next);
            if (!needsMark && (match.TokenCount >= 2 || match.Canonical == "cc") && tokens.Length <= 20 && next < tokens.Length) return new FieldLabel(cue, next);
            if (cue == Cue.LabelTo && tokens.Length <= 20 && (match.TokenCount >= 3 || IsAddressing(text, tokens, next))) return new FieldLabel(cue, next);
        }
        return default;
    }

    /// <summary>"To the Clerk and Members of ...", "Al Sindaco del Comune": no sentence, and a capital soon.</summary>
    private static bool IsAddressing(string text, ImmutableArray<Token> tokens, int next)
    {
        if (tokens.Length > 16 || tokens[^1].Key is "." or "?" or "!" or ";" or ",") return false;
        int capitals = 0;
        for (int i = next; i < tokens.Length && i < next + 3; i++)
        {
            if (char.IsUpper(text[tokens[i].Start])) capitals++;
        }
        return capitals > 0 && char.IsUpper(text[tokens[0].Start]);
    }

    private static int CountWords(ImmutableArray<Token> tokens, int from)
    {
        int words = 0;
        for (int i = from; i < tokens.Length; i++)
        {
            if (tokens[i].IsWord) words++;
        }
        return words;
    }
}
