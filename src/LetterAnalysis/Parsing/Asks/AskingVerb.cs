using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>A verb that does the asking ("urge", "call upon").</summary>
/// <param name="Name">Its base form.</param>
/// <param name="Takes">What can follow it.</param>
/// <param name="Form">The form it has.</param>
/// <param name="TokenCount">How many tokens it takes.</param>
internal readonly record struct AskingVerb(string Name, FrameTakes Takes, VerbForm Form, int TokenCount)
{
    public static bool TryRead(PhraseTable table, ImmutableArray<Token> tokens, int at, out AskingVerb verb)
    {
        verb = default;
        if (!table.TryMatch(tokens, at, out PhraseMatch match)) return false;
        FrameTakes takes = FrameTakes.None;
        string name = match.Canonical;
        ReadOnlySpan<char> value = match.Value;
        int named = value.IndexOf('>');
        if (named >= 0)
        {
            name = value[(named + 1)..].Trim().ToString();
            value = value[..named];
        }
        foreach (Range range in value.Split(' '))
        {
            takes |= value[range] switch
            {
                "to" => FrameTakes.Infinitive,
                "that" or "if" => FrameTakes.Clause,
                "object" => FrameTakes.Object,
                "addressee" => FrameTakes.NeedsAddressee,
                "senders" => FrameTakes.SendersOnly,
                "hope" => FrameTakes.Hope,
                _ => FrameTakes.None,
            };
        }
        verb = new AskingVerb(name, takes, ActionVerb.FormOf(match, tokens[at].Key), match.TokenCount);
        return true;
    }
}
