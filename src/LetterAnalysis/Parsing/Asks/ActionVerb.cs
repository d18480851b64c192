using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>A verb, or a noun made of one, that the lexicon knows as something that can be asked for.</summary>
/// <param name="Name">Its base form.</param>
/// <param name="Strength">The grade of an ask with this verb.</param>
/// <param name="Negative">True for verbs that ask to stop ("cease").</param>
/// <param name="OftenNoun">True for words that are a noun unless a determiner follows ("support").</param>
/// <param name="AtTimesNoun">True for words that are a noun only before a preposition or at the end ("release").</param>
/// <param name="Form">The form it has.</param>
/// <param name="TokenCount">How many tokens it takes.</param>
internal readonly record struct ActionVerb(
    string Name, AskStrength? Strength, bool Negative, bool OftenNoun, bool AtTimesNoun, VerbForm Form, int TokenCount)
{
    /// <summary>Reads the verb at a token. Values in the lexicon: <c>strength [negative] [noun|either] [&gt; name]</c>.</summary>
    public static bool TryRead(PhraseTable table, ImmutableArray<Token> tokens, int at, out ActionVerb verb)
    {
        verb = default;
        if (!table.TryMatch(tokens, at, out PhraseMatch match)) return false;
        ReadOnlySpan<char> value = match.Value;
        string name = match.Canonical;
        int named = value.IndexOf('>');
        if (named >= 0)
        {
            name = value[(named + 1)..].Trim().ToString();
            value = value[..named];
        }
        verb = new ActionVerb(name, StrengthOf(value), value.Contains("negative", StringComparison.Ordinal),
            value.Contains("noun", StringComparison.Ordinal), value.Contains("either", StringComparison.Ordinal),
            FormOf(match, tokens[at].Key), match.TokenCount);
        return true;
    }

    /// <summary>The form of a phrase's first word, told from the phrase's first form in the lexicon.</summary>
    public static VerbForm FormOf(PhraseMatch match, string key)
    {
        if (!AskWords.Inflects(match.Language)) return VerbForm.Base;
        bool isFirst = match.Canonical.StartsWith(key, StringComparison.Ordinal)
            && (match.Canonical.Length == key.Length || match.Canonical[key.Length] == ' ');
        if (isFirst) return VerbForm.Base;
        if (key.EndsWith("ing", StringComparison.Ordinal)) return VerbForm.Gerund;
        return key.EndsWith('s') ? VerbForm.Third : VerbForm.Past;
    }

    public static AskStrength? StrengthOf(ReadOnlySpan<char> value)
    {
        int end = value.IndexOf(' ');
        return (end < 0 ? value : value[..end]) switch
        {
            "minimal" => AskStrength.Minimal,
            "continuing" => AskStrength.Continuing,
            "considering" => AskStrength.Considering,
            "general" => AskStrength.General,
            "specific" => AskStrength.Specific,
            _ => null,
        };
    }
}
