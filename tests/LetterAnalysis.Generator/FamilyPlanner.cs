using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>Plans the letters of one family: the first, and what was made of it.</summary>
internal sealed class FamilyPlanner(GeneratorOptions options, CampaignPlanner campaigns)
{
    private const int LargestShareOfEditions = 25, OfVariants = 35, OfTranslations = 15, OfCopies = 15;
    private const int SmallestWithEditions = 3;

    private static readonly int RecipientCount = PhraseBook.Of("en").Lines("recipients").Length;

    /// <summary>The plans of a family's letters, each after the one that it was made from.</summary>
    public List<LetterPlan> Plan(int family, int size)
    {
        Seed seed = new Seed((ulong)(uint)options.Seed).At("family").At(family);
        var plans = new List<LetterPlan> { campaigns.First(family, seed) };
        var change = new LetterChanges(campaigns, options);
        int edition = 0;
        var sent = new HashSet<int> { plans[0].Recipient };
        while (plans.Count < size)
        {
            Seed own = seed.At("member").At(plans.Count);
            int roll = own.Below(100);
            LetterPlan origin = plans[edition] with { Of = edition };
            if (size >= SmallestWithEditions && (roll -= LargestShareOfEditions) < 0)
            {
                edition = plans.Count;
                plans.Add(change.Edition(origin, own));
                sent = [origin.Recipient];
            }
            else if ((roll -= OfVariants) < 0 && FreeRecipient(sent, own) is { } recipient)
            {
                plans.Add(LetterChanges.Variant(origin, recipient, own));
            }
            else if ((roll -= OfTranslations) < 0 && OtherLanguage(origin.Language, own) is { } language)
            {
                plans.Add(origin with { Relation = LetterRelation.Translation, Language = language, Look = own.At("look") });
            }
            else
            {
                plans.Add(roll - OfCopies < 0 ? origin with { Relation = LetterRelation.Copy, Look = own.At("look") } : change.Reply(origin, own));
            }
        }
        return plans;
    }

    private static int? FreeRecipient(HashSet<int> sent, Seed seed)
    {
        if (sent.Count == RecipientCount) return null;
        int recipient = seed.At("recipient").Below(RecipientCount);
        while (!sent.Add(recipient)) recipient = (recipient + 1) % RecipientCount;
        return recipient;
    }

    private string? OtherLanguage(string language, Seed seed)
    {
        ImmutableArray<string> others = [.. options.Languages.Parts.Select(static part => part.Value).Where(other => other != language)];
        return others.IsEmpty ? null : seed.At("language").Of(others);
    }
}
