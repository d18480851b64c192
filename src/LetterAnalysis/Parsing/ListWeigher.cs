using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Tells a list that asks from one of reasons, concerns, names or notes: by its lead-in and by what its items look like.</summary>
internal sealed class ListWeigher(IReadOnlyList<CuedBlock> blocks)
{
    private const int MostItemsWeighed = 40;
    private const int Command = 3;
    private const int MostWordsOfName = 5;
    private const double Enough = 0.9;
    private const double AllAsk = 1.8;
    private const double OnlyShould = 2.2;
    private const double LeadInWeight = 2.0;

    // Lists that ask carry explanations among their items; those should not outweigh the asks.
    private const double LeastItemScore = -0.5;
    private const double AskingLeadInWeight = 2.5;
    private const double AskBeforeWeight = 1.4;
    private const double OthersWeight = 1.5;

    // "Why now" over a few facts, one of which begins like a command.
    private const double OtherHeadingWeight = 0.2;

    private static readonly PhraseTable AskNouns = Lexicon.All["leadin.ask"];
    private static readonly PhraseTable Demonstratives = Lexicon.All["demonstratives"];
    private static readonly PhraseTable OtherNouns = Lexicon.All["leadin.other"];

    /// <summary>True when the list asks its reader for something.</summary>
    public bool Asks(ListRun run, CuedBlock? above)
    {
        int items = 0, names = 0, outer = int.MaxValue;
        double score = 0;
        // "We demand:" over capitalized nouns; names say nothing that could be asked for.
        bool labelled = IsLabelled(blocks[run.From].Block.Marker);
        bool asked = labelled || (above is not null && above.Has(Cue.AskLeadIn) && above.Has(Cue.EndsInColon));
        for (int i = run.From; i < run.To; i++) outer = Math.Min(outer, blocks[i].Block.Kind == BlockKind.ListItem ? blocks[i].Block.Level : int.MaxValue);
        for (int i = run.From; i < run.To && items < MostItemsWeighed; i++)
        {
            CuedBlock item = blocks[i];
            if (item.Block.Kind != BlockKind.ListItem || item.Block.Level > outer) continue;
            items++;
            int evidence = item.Asks.Weigh(item.Text, RecommendationTopic.EndOf(item.Text)).Score;
            // Korean and Japanese have no capitals that tell names from commands.
            if (item.Has(Cue.NameLike) && !item.Has(Cue.Sentence) && evidence < Command && !(asked && (evidence > 0 || item.WordCount > MostWordsOfName))) names++;
            score += Math.Max(LeastItemScore, evidence);
        }
        if (items == 0 || names * 3 >= items * 2 || Predicts(above) || OthersAsk(above)) return false;
        double average = score / items;
        // Where a command is written like "it does", "we believe that the law:" tells which it is.
        if (average > OnlyShould && Says(above)) return false;
        double leadIn = labelled ? AskingLeadInWeight : LeadIn(above);
        // "We believe that" over nothing but "should" still asks.
        if (average >= AllAsk) leadIn /= 2;
        return average + leadIn > Enough;
    }

    /// <summary>"Recommendation 1", "Demand #2": the number says that the item asks.</summary>
    private static bool IsLabelled(string? marker)
    {
        int end = 0;
        while (marker is not null && end < marker.Length && char.IsLetter(marker[end])) end++;
        return end > 1 && end < marker!.Length && AskNouns.Contains(KeyFolder.Fold(marker.AsSpan(0, end)));
    }

    private static bool Says(CuedBlock? above) => Tells(above, "says");

    /// <summary>"The commission recommended that:", "the minister has promised to:", "we will continue to:" open what nobody asks the reader now.</summary>
    private static bool OthersAsk(CuedBlock? above) => Tells(above, "others");

    /// <summary>True when the last sentence over the list has words of that value, and does not go on with a duty behind a comma ("As the court advised, the ministry must:").</summary>
    private static bool Tells(CuedBlock? above, string value)
    {
        if (above is null || !above.Has(Cue.EndsInColon) || above.Has(Cue.AskLeadIn)) return false;
        ImmutableArray<Token> tokens = above.Text.Tokens;
        bool told = false;
        for (int i = LastSentence(above); i < tokens.Length; i++)
        {
            if (OtherNouns.TryMatch(tokens, i, out PhraseMatch match)) told |= match.Value == value;
            else if (told && tokens[i].Key == "," && AskNouns.TryFind(tokens, i, tokens.Length, out _, out _)) return false;
        }
        return told;
    }

    /// <summary>"The proposal would:" opens what is feared; "we hope that you will:" is a lead-in.</summary>
    private static bool Predicts(CuedBlock? above) =>
        above is not null && above.Has(Cue.EndsInColon) && !above.Has(Cue.AskLeadIn | Cue.SecondPerson) && above.Asks.EndsInPrediction(above.Text);

    /// <summary>What the sentence or heading over the list says of it.</summary>
    private static double LeadIn(CuedBlock? above)
    {
        if (above is null) return 0;
        bool opens = above.Has(Cue.EndsInColon | Cue.Heading) || !above.Has(Cue.EndsSentence);
        if (above.Has(Cue.AskLeadIn)) return AskingLeadInWeight;
        int tokens = above.Text.Tokens.Length;
        int lastSentence = LastSentence(above);
        double weight = opens && AskNouns.TryFind(above.Text.Tokens, lastSentence, tokens, out _, out _) ? LeadInWeight / 2 : 0;
        if (opens && OtherNouns.TryFind(above.Text.Tokens, lastSentence, tokens, out int at, out _) && !RefersBack(above, at)) return weight - LeadInWeight;
        // "She recommended:" opens what somebody else asks.
        if (weight == 0 && above.Has(Cue.EndsInColon) && !above.Has(Cue.FirstPerson | Cue.Heading)) return -OthersWeight;
        if (weight == 0 && opens && above.Asks.Reports(above.Text)) return -OthersWeight;
        if (weight == 0 && above.Has(Cue.Heading)) return -OtherHeadingWeight;
        if (above.Asks.ReadProse(above.Text) is [.., var last] && last.Span.End >= above.Text.SourceSpanOf(lastSentence, tokens).Start) weight += AskBeforeWeight;
        return weight;
    }

    /// <summary>"For these reasons" opens no reasons: they were given before.</summary>
    private static bool RefersBack(CuedBlock block, int at) => at > 0 && Demonstratives.Contains(block.Text.Tokens[at - 1]);

    private static int LastSentence(CuedBlock block)
    {
        var tokens = block.Text.Tokens;
        for (int i = tokens.Length - 2; i > 0; i--)
        {
            if (tokens[i].Key is "." or "?" or "!" && tokens[i + 1].SpaceBefore) return i + 1;
        }
        return 0;
    }
}
