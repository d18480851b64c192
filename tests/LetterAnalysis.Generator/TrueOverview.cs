using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Archives.Page;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Generator;

/// <summary>What the page on a generated archive shows when all that is true of its letters is found.</summary>
public static class TrueOverview
{
    private const int MostSignersOfPairs = 12;

    /// <summary>The overview of an archive; its letters are planned, not written.</summary>
    /// <param name="options">What archive.</param>
    public static ArchiveOverview Of(GeneratorOptions options)
    {
        JObject[] truth = [.. new LetterGenerator(options).Truth().Select(JObject.Parse)];
        Dictionary<string, int> families = truth.Select(static letter => (string)letter["family"]!).Distinct().Index().ToDictionary(static pair => pair.Item, static pair => pair.Index + 1);
        OverviewLetter[] letters = [.. truth.Select((letter, i) => new OverviewLetter(i + 1, (string)letter["path"]!, (string)letter["subject"]!)
        {
            Date = (string)letter["date"]!,
            Recipient = (string?)letter["addressee"],
            Language = (string)letter["language"]!,
            Family = families[(string)letter["family"]!],
            Relation = RelationOf((string)letter["relation"]!),
            Recommendations = letter["recommendations"]!.Count(),
            Signatories = letter["signatories"]!.Count(),
        })];
        return new ArchiveOverview { Letters = [.. letters], Topics = Topics(truth, letters), Signers = Signers(truth, letters), CoSignings = CoSignings(truth) };
    }

    private static FamilyRelation RelationOf(string relation) => relation switch
    {
        "variant" => FamilyRelation.RecipientVariant,
        "edition" => FamilyRelation.Edition,
        "translation" => FamilyRelation.Translation,
        "copy" => FamilyRelation.Copy,
        "reply" => FamilyRelation.Reply,
        _ => FamilyRelation.Head,
    };

    private static int YearOf(OverviewLetter letter) => int.Parse(letter.Date.AsSpan(0, 4), CultureInfo.InvariantCulture);

    private static ImmutableArray<OverviewTopic> Topics(JObject[] truth, OverviewLetter[] letters) =>
    [
        .. truth.SelectMany((letter, i) => letter["recommendations"]!.Select(ask => (Ledger: (string)ask["ledger"]!, Strength: Enum.Parse<AskStrength>((string)ask["strength"]!, ignoreCase: true), Letter: letters[i])))
            .GroupBy(static ask => ask.Ledger)
            .Select(static topic => new OverviewTopic(NameOf(topic.Key), [.. topic.GroupBy(static ask => (Year: YearOf(ask.Letter), ask.Strength))
                .Select(static part => new OverviewTopicYear(part.Key.Year, part.Key.Strength, part.Count(), part.First().Letter.Id))])),
    ];

    private static string NameOf(string ledger)
    {
        string[] parts = ledger.Split(':');
        PhraseBook book = PhraseBook.Of("en");
        string text = book.Written("actions", parts[0]).Replace("{o}", book.Written("objects", parts[1]), StringComparison.Ordinal);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static ImmutableArray<OverviewSigner> Signers(JObject[] truth, OverviewLetter[] letters) =>
    [
        .. truth.SelectMany((letter, i) => letter["signatories"]!.Select(signer => (Number: NumberOf(signer), Letter: letters[i])))
            .GroupBy(static signing => signing.Number)
            .Select(static signer => new OverviewSigner(signer.Key, new Entity(signer.Key).Name, [.. signer.GroupBy(static signing => YearOf(signing.Letter)).Select(static year => new OverviewSignerYear(year.Key, year.Count(), year.First().Letter.Id))])
            {
                Kind = new Entity(signer.Key).IsPerson ? SignatoryKind.Person : SignatoryKind.Organization,
                Country = new Entity(signer.Key).Country,
            }),
    ];

    private static ImmutableArray<OverviewCoSigning> CoSignings(JObject[] truth)
    {
        var pairs = new Dictionary<(int, int), (int Count, int First)>();
        for (int i = 0; i < truth.Length; i++)
        {
            int[] signers = [.. truth[i]["signatories"]!.Take(MostSignersOfPairs).Select(NumberOf).Order()];
            for (int a = 0; a < signers.Length; a++)
            {
                for (int b = a + 1; b < signers.Length; b++)
                {
                    pairs[(signers[a], signers[b])] = pairs.TryGetValue((signers[a], signers[b]), out (int Count, int First) known) ? (known.Count + 1, known.First) : (1, i + 1);
                }
            }
        }
        return [.. pairs.Select(static pair => new OverviewCoSigning(pair.Key.Item1, pair.Key.Item2, pair.Value.Count, pair.Value.First))];
    }

    private static int NumberOf(JToken signer) => int.Parse(((string)signer["entity"]!).AsSpan(1), CultureInfo.InvariantCulture);
}
