using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Reads asks of languages that put the infinitive last: "alle Lager zu schließen und die Gefangenen freizulassen".</summary>
internal static class VerbLastReader
{
    private const int ShortestStem = 3;

    /// <summary>Reads the asks up to the end of a sentence: each ends with its verb.</summary>
    public static bool Read(AskScan scan, int from, int to, AskFrame frame, List<AskDraft> into)
    {
        int count = into.Count, start = from;
        PhraseTable table = HasAny(scan, scan.Words.LastVerbs, from, to) ? scan.Words.LastVerbs : scan.Words.Verbs;
        while (ReadNext(scan, table, start, start, to) is { } action)
        {
            int end = action.End;
            while (end < to && !Break.TryRead(scan, end, to, out _)) end++;
            into.Add(new AskDraft(start, end, action, frame));
            if (!Break.TryRead(scan, end, to, out Break found)) return true;
            start = found.Next;
        }
        if (into.Count == count) return false;
        // What follows the last verb says more about its ask.
        if (start < to) into[^1] = into[^1] with { To = to };
        return true;
    }

    /// <summary>Reads a polite command: "Schließen Sie alle Lager", also with a prefix at the end, "Lassen Sie alle frei".</summary>
    public static ActionGroup? ReadCommand(AskScan scan, int at, int to)
    {
        AskWords words = scan.Words;
        int start = scan.SkipAdverbs(at, to);
        if (ReadSeparated(scan, at, start, to) is { } separated) return separated;
        if (start + 1 >= to || !scan.Tokens[start].IsWord || !words.HasPrefixes || !scan.Has(words.You, start + 1)
            || !scan.IsCapitalized(start + 1))
        {
            return null;
        }
        int end = start + 2;
        while (end < to && !Break.TryRead(scan, end, to, out _) && !scan.IsPunctuation(end)) end++;
        string verb = scan.KeyAt(start), prefix = words.Prefixes.Contains(scan.KeyAt(end - 1)) ? scan.KeyAt(end - 1) : "";
        bool known = words.Verbs.TryGet(prefix + verb, out string? value);
        if (!known && !verb.EndsWith('n')) return null;
        var action = new ActionGroup { From = at, End = start + 2 };
        ReadOnlySpan<char> grade = value;
        bool negative = grade.Contains("negative", StringComparison.Ordinal);
        action.Add(new ActionVerb(prefix + verb, ActionVerb.StrengthOf(grade), negative, false, false, VerbForm.Base, 1), start);
        return action;
    }

    /// <summary>"Stel op vrijdag weer een trein in": the last word of the clause that makes a verb with the stem.</summary>
    private static ActionGroup? ReadSeparated(AskScan scan, int at, int start, int to)
    {
        if (start >= to || !scan.Words.Separable.TryGet(scan.KeyAt(start), out string? infinitives)) return null;
        string? verb = null;
        for (int i = start + 1; i < to && !scan.IsPunctuation(i); i++)
        {
            string prefix = scan.KeyAt(i);
            verb = Array.Find(infinitives.Split(' '), infinitive => infinitive.StartsWith(prefix, StringComparison.Ordinal) && infinitive.Length >= prefix.Length + ShortestStem) ?? verb;
        }
        if (verb is null || !scan.Words.Verbs.TryGet(verb, out string? grade)) return null;
        var action = new ActionGroup { From = at, End = start + 1 };
        action.Add(new ActionVerb(verb, ActionVerb.StrengthOf(grade), grade.Contains("negative", StringComparison.Ordinal), false, false, VerbForm.Base, 1), start);
        return action;
    }

    /// <summary>Reads the verb at the end of a clause that began at a token.</summary>
    public static ActionGroup? ReadFirst(AskScan scan, int from, int to) =>
        ReadNext(scan, scan.Words.LastVerbs, from, from, to) ?? ReadNext(scan, scan.Words.Verbs, from, from, to);

    private static ActionGroup? ReadNext(AskScan scan, PhraseTable table, int start, int at, int to)
    {
        AskWords words = scan.Words;
        bool nested = false, negative = false;
        for (int i = at; i < to; i++)
        {
            if (scan.IsMark(i, ';') && i > start) return null;
            if (scan.IsMark(i, '('))
            {
                i = scan.SkipBracket(i, to) - 1;
                continue;
            }
            nested |= scan.Has(words.Purpose, i) && i > start;
            negative |= scan.Has(words.Negations, i);
            if (scan.IsQuoted(i) || !TryRead(scan, table, i, to, out ActionVerb verb)) continue;
            if (nested)
            {
                nested = false;
                continue;
            }
            bool passive = scan.Has(words.Be, i + verb.TokenCount) && !ReferenceEquals(table, words.LastVerbs);
            var action = new ActionGroup
            {
                From = start,
                End = i + verb.TokenCount,
                Mood = passive ? VerbMood.Passive : VerbMood.Command,
                Negative = negative,
                IsMarked = ReferenceEquals(table, words.LastVerbs),
                IsThird = !passive && !ReferenceEquals(table, words.LastVerbs),
            };
            action.Add(verb, i);
            int next = scan.Past(words.Joiners, action.End);
            while (next > action.End && TryRead(scan, table, next, to, out ActionVerb more))
            {
                action.Add(more, next);
                action.End = next + more.TokenCount;
                next = scan.Past(words.Joiners, action.End);
            }
            return action;
        }
        return null;
    }

    /// <summary>A plain infinitive or participle counts only where its clause ends; nouns are capitalized in German.</summary>
    private static bool TryRead(AskScan scan, PhraseTable table, int at, int to, out ActionVerb verb)
    {
        if (ReferenceEquals(table, scan.Words.LastVerbs)) return ActionVerb.TryRead(table, scan.Tokens, at, out verb);
        bool read = ActionVerb.TryRead(table, scan.Tokens, at, out verb)
            || ActionVerb.TryRead(scan.Words.Participles, scan.Tokens, at, out verb);
        if (!read) return false;
        int next = at + verb.TokenCount;
        return !scan.IsCapitalized(at) && (next >= to || scan.IsPunctuation(next) || scan.Has(scan.Words.Joiners, next)
            || scan.Has(scan.Words.Be, next) || scan.Has(scan.Words.Modals, next));
    }

    private static bool HasAny(AskScan scan, PhraseTable table, int from, int to) => table.TryFind(scan.Tokens, from, to, out _, out _);
}
