using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>Plans the first letter of a family. Families of one campaign have their asks from one stock and their signatories from one circle.</summary>
internal sealed class CampaignPlanner(GeneratorOptions options)
{
    private const int FamiliesOfCampaign = 4;
    private const int StockOfAsks = 12;
    private const int Circle = 60;
    private const int FewestEntities = 60;
    private const int LettersOfEntity = 5;
    private const int OtherTopicEvery = 4;
    private const int OutsiderPercent = 10;
    private const int FirstYear = 2004, LastYear = 2018;

    private static readonly ImmutableArray<string> Objects = [.. PhraseBook.Of("en").Keys("objects")];
    private static readonly ImmutableArray<string> Topics = [.. PhraseBook.Of("en").Keys("topics")];
    private static readonly ImmutableArray<string> Actions = [.. PhraseBook.Of("en").Keys("actions")];

    private readonly int _entities = Math.Max(FewestEntities, options.Letters / LettersOfEntity);
    private readonly int _campaigns = Math.Max(1, options.FamilyCount / FamiliesOfCampaign);
    private readonly Seed _seed = new Seed((ulong)(uint)options.Seed).At("campaign");

    /// <summary>The first letter of a family.</summary>
    public LetterPlan First(int family, Seed seed)
    {
        int campaign = seed.At("campaign").Below(_campaigns);
        Seed own = _seed.At(campaign);
        string topic = own.At("topic").Of(Topics);
        Seed date = seed.At("date");
        return new LetterPlan
        {
            Family = family,
            Campaign = campaign,
            Language = options.Languages.Of(seed.At("language")),
            Date = new DateOnly(date.At("year").Between(FirstYear, LastYear), 1, 1).AddDays(date.At("day").Below(365)),
            Recipient = seed.At("recipient").Below(PhraseBook.Of("en").Lines("recipients").Length),
            Object = seed.At("object").Of(ObjectsOf(topic)),
            Phrases = seed.At("phrases"),
            Paragraphs = Paragraphs(seed.At("before"), options.Small ? 1 : seed.At("before").Between(4, 8)),
            Afterwards = Paragraphs(seed.At("after"), options.Small ? 0 : seed.At("after").Between(0, 2)),
            Asks = [.. Draw(seed.At("asks"), options.Small ? 2 : seed.At("asks").Between(4, 8), part => StockAsk(own, topic, part.Below(StockOfAsks)))],
            Signers = [.. Signers(campaign, seed.At("signers"), options.Small ? 2 : SignerCount(seed.At("signers")))],
            Look = seed.At("look"),
        };
    }

    /// <summary>An ask that a letter of a campaign does not have yet; null when its stock is used up.</summary>
    public PlannedAsk? NewAsk(LetterPlan plan, Seed seed)
    {
        Seed own = _seed.At(plan.Campaign);
        string topic = own.At("topic").Of(Topics);
        return Draw(seed, 1, part => StockAsk(own, topic, part.Below(StockOfAsks)), plan.Asks.Select(static ask => ask with { Wording = 0 })).Cast<PlannedAsk?>().FirstOrDefault();
    }

    /// <summary>A signatory that a letter of a campaign does not have yet; null when none was found.</summary>
    public PlannedSigner? NewSigner(LetterPlan plan, Seed seed) =>
        Draw(seed, 1, part => Entity(plan.Campaign, part), plan.Signers.Select(static signer => signer.Entity)).Select(entity => (PlannedSigner?)Signer(entity, seed)).FirstOrDefault();

    /// <summary>How a signatory writes its name: most as it is.</summary>
    public static PlannedSigner Signer(int entity, Seed seed)
    {
        Seed own = seed.At(entity);
        return new PlannedSigner(entity, own.Chance(70) ? SignerStyle.Plain : (SignerStyle)own.At("style").Below(Enum.GetValues<SignerStyle>().Length));
    }

    /// <summary>The seed of sentences, some for each paragraph.</summary>
    private ImmutableArray<ImmutableArray<Seed>> Paragraphs(Seed seed, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Sentences(seed.At(i), options.Small ? 2 : seed.At(i).Between(2, 5)))];

    private static ImmutableArray<Seed> Sentences(Seed seed, int count) => [.. Enumerable.Range(0, count).Select(seed.At)];

    private static string[] ObjectsOf(string topic) => [.. Objects.Where(key => key.StartsWith(topic + ".", StringComparison.Ordinal))];

    /// <summary>The ask of a number in the stock of a campaign: no two with the same object and the same action.</summary>
    private static PlannedAsk StockAsk(Seed campaign, string topic, int number)
    {
        Seed seed = campaign.At("stock").At(number);
        string of = number % OtherTopicEvery == OtherTopicEvery - 1 ? campaign.At("other").Of(Topics) : topic;
        int action = (campaign.At("actions").Below(Actions.Length) + number) % Actions.Length;
        return new PlannedAsk(Actions[action], seed.At("object").Of(ObjectsOf(of)), Wording: 0);
    }

    private IEnumerable<PlannedSigner> Signers(int campaign, Seed seed, int count) => Draw(seed, count, part => Entity(campaign, part)).Select(entity => Signer(entity, seed.At("style")));

    private int Entity(int campaign, Seed seed) =>
        seed.Chance(OutsiderPercent) ? seed.At("outsider").Below(_entities) : (campaign * (Circle / 2) + seed.At("circle").Below(Circle)) % _entities;

    /// <summary>Many letters have few signatories, few have many.</summary>
    private static int SignerCount(Seed seed) => 4 + (int)(36L * seed.At("a").Below(100) * seed.At("b").Below(100) / 10_000);

    /// <summary>Up to so many different things, none of them known.</summary>
    private static List<T> Draw<T>(Seed seed, int count, Func<Seed, T> draw, IEnumerable<T>? known = null)
    {
        var seen = new HashSet<T>(known ?? []);
        var drawn = new List<T>();
        for (int i = 0; drawn.Count < count && i < 8 * count; i++)
        {
            T next = draw(seed.At("draw").At(i));
            if (seen.Add(next)) drawn.Add(next);
        }
        return drawn;
    }
}
