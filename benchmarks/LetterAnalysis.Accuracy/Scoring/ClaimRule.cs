using System.Collections.Immutable;
using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>What the letter says of its signatories: is there a claim with these words? Where no claim is labelled, one about signatories is false.</summary>
internal sealed class ClaimRule() : FieldRule("claim")
{
    protected override bool IsLabelled(TruthLetter truth) => truth.Labels("claim", truth.Claim);

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter)
    {
        ImmutableArray<Claim> claims = [.. letter.Claims.Where(claim => claim.Subject is not (ClaimSubject.Recommendations or ClaimSubject.Other))];
        string? found = claims.IsEmpty ? null : string.Join(" | ", claims.Select(claim => claim.Text));
        return [Judge(truth.Claim, claims, found)];
    }

    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) =>
        [new Judgement(Outcome.Missed, truth.Claim, null, reason)];

    private static Judgement Judge(string? label, ImmutableArray<Claim> claims, string? found) => (label, found) switch
    {
        (null, null) => new Judgement(Outcome.Absent, null, null, "none, as labelled"),
        (null, _) => new Judgement(Outcome.Invented, null, found, "no claim is labelled"),
        (_, null) => new Judgement(Outcome.Missed, label, null, "not found"),
        _ when claims.Any(claim => Agreement.OfClaim(label, claim.Text)) => new Judgement(Outcome.Right, label, found, "overlaps"),
        _ => new Judgement(Outcome.Wrong, label, found, "no overlap"),
    };
}
