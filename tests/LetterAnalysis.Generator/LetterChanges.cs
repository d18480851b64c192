using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>Makes of one plan another one of the same family.</summary>
internal sealed class LetterChanges(CampaignPlanner campaigns, GeneratorOptions options)
{
    private const int RewrittenPercent = 18, DroppedAskPercent = 15, RewordedAskPercent = 30, DroppedSignerPercent = 12, RestyledSignerPercent = 20;
    private const int ShortestWait = 150, LongestWait = 700;
    private const int Wordings = 3;

    /// <summary>The same letter to another recipient.</summary>
    public static LetterPlan Variant(LetterPlan origin, int recipient, Seed seed) => origin with
    {
        Relation = LetterRelation.Variant,
        Recipient = recipient,
        Date = origin.Date.AddDays(seed.At("same day").Chance(60) ? 0 : seed.At("days").Between(1, 6)),
        Look = seed.At("look"),
    };

    /// <summary>A later letter on the same matter.</summary>
    public LetterPlan Edition(LetterPlan origin, Seed seed)
    {
        LetterPlan edition = origin with
        {
            Relation = LetterRelation.Edition,
            Date = origin.Date.AddDays(seed.At("wait").Between(ShortestWait, LongestWait)),
            Paragraphs = Rewritten(origin.Paragraphs, seed.At("before")),
            Afterwards = Rewritten(origin.Afterwards, seed.At("after")),
            Asks = [.. Kept(origin.Asks, seed.At("asks"), DroppedAskPercent, least: 1).Select((ask, i) => Reworded(ask, seed.At("wording").At(i)))],
            Signers = [.. Kept(origin.Signers, seed.At("signers"), DroppedSignerPercent, least: 1).Select(signer => Restyled(signer, seed.At("style").At(signer.Entity)))],
            Look = seed.At("look"),
        };
        int newAsks = seed.At("new asks").Below(options.Small ? 2 : 3);
        for (int i = 0; i < newAsks; i++)
        {
            if (campaigns.NewAsk(edition, seed.At("new ask").At(i)) is { } ask) edition = edition with { Asks = edition.Asks.Insert(seed.At("place").At(i).Below(edition.Asks.Length + 1), ask) };
        }
        int newSigners = seed.At("new signers").Below(2 + origin.Signers.Length / 5);
        for (int i = 0; i < newSigners; i++)
        {
            if (campaigns.NewSigner(edition, seed.At("new signer").At(i)) is { } signer) edition = edition with { Signers = edition.Signers.Add(signer) };
        }
        return edition;
    }

    /// <summary>The recipient's answer: signed by one person of the house, without asks.</summary>
    public LetterPlan Reply(LetterPlan origin, Seed seed) => origin with
    {
        Relation = LetterRelation.Reply,
        Answers = origin.Date,
        Date = origin.Date.AddDays(seed.At("wait").Between(20, 120)),
        Phrases = seed.At("phrases"),
        Paragraphs = [.. Enumerable.Range(0, options.Small ? 1 : seed.At("paragraphs").Between(1, 3)).Select(i => ImmutableArray.Create(seed.At("sentence").At(i)))],
        Afterwards = [],
        Asks = [],
        Signers = [],
        Look = seed.At("look"),
    };

    private static ImmutableArray<ImmutableArray<Seed>> Rewritten(ImmutableArray<ImmutableArray<Seed>> paragraphs, Seed seed) =>
        [.. paragraphs.Select((sentences, i) => sentences.Select((sentence, j) => seed.At(i).At(j).Chance(RewrittenPercent) ? seed.At(i).At("new").At(j) : sentence).ToImmutableArray())];

    private static PlannedAsk Reworded(PlannedAsk ask, Seed seed) => seed.Chance(RewordedAskPercent) ? ask with { Wording = (ask.Wording + 1 + seed.At("number").Below(Wordings - 1)) % Wordings } : ask;

    private static PlannedSigner Restyled(PlannedSigner signer, Seed seed) => seed.Chance(RestyledSignerPercent) ? CampaignPlanner.Signer(signer.Entity, seed) : signer;

    private static IEnumerable<T> Kept<T>(ImmutableArray<T> list, Seed seed, int droppedPercent, int least)
    {
        int left = list.Length;
        for (int i = 0; i < list.Length; i++)
        {
            if (left > least && seed.At(i).Chance(droppedPercent)) left--;
            else yield return list[i];
        }
    }
}
