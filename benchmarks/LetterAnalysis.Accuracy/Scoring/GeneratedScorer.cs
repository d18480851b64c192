using System.Globalization;
using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>Scores families, ledger and signatories of an archive whose truth is known.</summary>
internal static class GeneratedScorer
{
    /// <summary>The scores of an archive's letters. Lists that were read with another length than they have tell nothing of joining and are left out.</summary>
    public static (PairScore Families, PairScore Ledger, PairScore Signatories) Score(IReadOnlyList<(Letter Letter, GeneratedTruth Truth)> letters)
    {
        var filed = new List<FiledLetter>();
        for (int i = 0; i < letters.Count; i++)
        {
            Letter letter = letters[i].Letter;
            filed.Add(new FiledLetter(i, LetterSketch.Of(letter), letter.Date?.Iso, letter.Language, letter.Addressee?.Text));
        }
        LetterFamilies families = LetterFamilies.Find(filed, id => LetterSketch.TextOf(letters[(int)id].Letter));
        return (
            PairScore.Of([.. families.Families.SelectMany(family => family.Members.Select(member => (Name(family.Id), letters[(int)member.Letter].Truth.Family)))]),
            ScoreLedger(letters, families),
            ScoreSignatories(letters));
    }

    private static PairScore ScoreLedger(IReadOnlyList<(Letter Letter, GeneratedTruth Truth)> letters, LetterFamilies families)
    {
        var filed = new List<LedgerLetter>();
        var items = new List<FiledRecommendation>();
        foreach (LetterFamily family in families.Families)
        {
            foreach (FamilyMember member in family.Members)
            {
                (Letter letter, GeneratedTruth truth) = letters[(int)member.Letter];
                filed.Add(new LedgerLetter(member.Letter, letter.Date?.Iso, letter.Language, letter.Addressee?.Text, [], family.Id)
                {
                    TranslationOf = member.Relation == FamilyRelation.Translation ? member.RelatedTo : null,
                });
                if (letter.Recommendations.Length != truth.Recommendations.Length) continue;
                items.AddRange(letter.Recommendations.Select((item, i) => new FiledRecommendation(member.Letter, i, item.Topic, item.Text,
                    [.. item.Asks.Select(ask => new FiledAsk(ask.Verbs, ask.Negative, ask.Strength, ask.Deadline))])));
            }
        }
        return PairScore.Of([.. RecommendationLedger.Build(filed, items).Entries
            .SelectMany(entry => entry.Occurrences.Select(one => (Name(entry.Id), letters[(int)one.Letter].Truth.Recommendations[one.Ordinal])))]);
    }

    private static PairScore ScoreSignatories(IReadOnlyList<(Letter Letter, GeneratedTruth Truth)> letters)
    {
        var signers = new List<FiledSigner>();
        var truths = new Dictionary<long, string>();
        foreach ((Letter letter, GeneratedTruth truth) in letters)
        {
            if (letter.Signatories.Length != truth.Signatories.Length) continue;
            // Each entry is a letter of its own, so that an entity's letters tell its entries.
            for (int i = 0; i < letter.Signatories.Length; i++)
            {
                truths.Add(signers.Count, truth.Signatories[i]);
                signers.Add(new FiledSigner(signers.Count, letter.Signatories[i]));
            }
        }
        return PairScore.Of([.. SignatoryEntities.Find(signers).Entities.SelectMany((entity, i) => entity.Letters.Select(row => (Name(i), truths[row])))]);
    }

    private static string Name(long id) => id.ToString(CultureInfo.InvariantCulture);
}
