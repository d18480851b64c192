using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Finds places where a variant still carries the other's recipient. A name that both texts print at one place is only held for a slip
/// when it is addressed there: it follows the words after which the recipients were swapped elsewhere ("we urge the ..."), or an ask
/// is put to it; when every other place was swapped, and it is neither maker nor owner of something nor in a dated sentence; or when
/// the salutation names someone out of the other's address block. Texts may well speak of the other body.
/// </summary>
internal sealed class MissedRecipients(
    ComparedText left, ComparedText right, Vocabulary vocabulary, PairComparer pairs, List<UnitMatch> matches)
{
    private const int MostContextWords = 5;
    private const int LeastSwapsElsewhere = 3;

    private readonly HashSet<string> _contexts = new(StringComparer.Ordinal);
    private int _swaps;

    /// <summary>The places, as tokens of the left and of the right variant.</summary>
    public (List<Occurrence> Left, List<Occurrence> Right) Find()
    {
        List<Occurrence> lefts = [], rights = [];
        AddSalutation(left, right, lefts);
        AddSalutation(right, left, rights);
        if (pairs.Names is not { } names) return (lefts, rights);
        foreach (Link link in pairs.Aligner.Links.Values)
        {
            if (!link.IsRecipient) continue;
            _swaps++;
            _contexts.Add(Context(left, link.LeftFrom, link.LeftTo));
            _contexts.Add(Context(right, link.RightFrom, link.RightTo));
        }
        bool leftOnce = _swaps >= LeastSwapsElsewhere && RecipientNames.Find(names.Right, left, 0, left.Tokens.Count).Count == 1;
        bool rightOnce = _swaps >= LeastSwapsElsewhere && RecipientNames.Find(names.Left, right, 0, right.Tokens.Count).Count == 1;
        foreach (UnitMatch match in matches)
        {
            if (!match.IsPair) continue;
            foreach (Occurrence name in pairs.Unswapped(names.Left, match))
            {
                var counterpart = new Occurrence(pairs.Aligner.Mate[name.Token], name.Count);
                if (IsAddressed(right, counterpart, rightOnce)) rights.Add(counterpart);
            }
            foreach (Occurrence name in pairs.Unswapped(names.Right, match))
            {
                if (IsAddressed(left, name, leftOnce)) lefts.Add(name);
            }
        }
        return (lefts, rights);
    }

    private bool IsAddressed(ComparedText text, Occurrence name, bool isOnlyPlace)
    {
        string context = Context(text, name.Token, name.Token + name.Count);
        return (context.Length > 0 && _contexts.Contains(context)) || IsAsked(text, name) || (isOnlyPlace && !TellsOfIt(text, name));
    }

    /// <summary>True when a text speaks of a body rather than to it: of what it made or owns, or of what it did when.</summary>
    private bool TellsOfIt(ComparedText text, Occurrence name)
    {
        int end = name.Token + name.Count;
        if (text.Tokens[end - 1].Key.EndsWith("'s", StringComparison.Ordinal)) return true;
        for (int i = name.Token - 1; i >= 0 && !text.OpensSentence(i + 1) && !text.IsContent(i); i--)
        {
            if (CommonWords.NamesMaker(text.Tokens[i].Key)) return true;
        }
        int from = name.Token;
        while (!text.OpensSentence(from)) from--;
        while (end < text.Tokens.Count && !text.OpensSentence(end)) end++;
        for (int i = from; i < end; i++)
        {
            if (vocabulary.IsNumber(text.Keys[i])) return true;
        }
        return false;
    }

    /// <summary>
    /// The words before a name back to one that carries meaning, "urge the"; at the start of a sentence with the word after it, too;
    /// empty when they say nothing.
    /// </summary>
    private string Context(ComparedText text, int from, int to)
    {
        var context = new StringBuilder();
        for (int i = from - 1; i >= Math.Max(0, from - MostContextWords); i--)
        {
            if (text.OpensSentence(i + 1))
            {
                return to < text.Tokens.Count && !text.OpensSentence(to) ? context.Append('^').Append(text.Tokens[to].Key).ToString() : "";
            }
            context.Append(text.Tokens[i].Key).Append(' ');
            if (vocabulary.IsContent(text.Keys[i])) return context.ToString();
        }
        return "";
    }

    private static bool IsAsked(ComparedText text, Occurrence name)
    {
        TextSpan span = text.SourceSpan(name.Token, name.Token + name.Count);
        string words = text.TextOf(name.Token, name.Token + name.Count);
        foreach (Ask ask in text.Variant.Letter.Requests)
        {
            if (ask.Addressees.IsEmpty || !ask.Span.Contains(span)) continue;
            if (ask.Addressees[0].EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Adds the words of a salutation that name someone whom only the other variant's address block names.</summary>
    private static void AddSalutation(ComparedText text, ComparedText other, List<Occurrence> found)
    {
        if (text.Variant.Letter.Addressee is not { } own || other.Variant.Letter.Addressee is not { } others) return;
        HashSet<string> ownKeys = Keys(own), otherKeys = Keys(others);
        foreach (Unit unit in text.Units)
        {
            if (unit.Kind != SectionKind.Salutation) continue;
            for (int i = unit.From; i < unit.To; i++)
            {
                string key = text.Tokens[i].Key;
                bool isName = char.IsUpper(text.Surface(i)[0]) && !CommonWords.IsTitle(key) && !CommonWords.IsFunctionWord(key);
                if (isName && otherKeys.Contains(key) && !ownKeys.Contains(key)) found.Add(new Occurrence(i, 1));
            }
        }
    }

    private static HashSet<string> Keys(Addressee addressee) =>
        new(Tokenizer.Tokenize(addressee.Text, new KeyPool()).Select(token => token.Key), StringComparer.Ordinal);
}
