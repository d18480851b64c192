using System.Collections.Immutable;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>What a lead-in ("we urge the government to:") hands on to the items after it.</summary>
/// <param name="Verb">The asking verb in its base form; null when there is none.</param>
/// <param name="Addressees">Who is to act, outermost first.</param>
/// <param name="IsHope">True when what is asked is only hoped for ("we hope that"), which makes every ask in it minimal.</param>
/// <param name="TakesClauses">True after "we ask that:", where each item is a clause.</param>
internal sealed record AskFrame(string? Verb, ImmutableArray<string> Addressees, bool IsHope = false, bool TakesClauses = false)
{
    public static AskFrame None { get; } = new(null, []);

    /// <summary>The frame with one more link of the chain: senders, resolution, states.</summary>
    public AskFrame Towards(string? addressee) =>
        addressee is null || Addressees.Contains(addressee, StringComparer.Ordinal) ? this
            : this with { Addressees = Addressees.Add(addressee) };

    /// <summary>The frame inside an action: "request the resolution to call upon states to observe".</summary>
    public AskFrame Around(ActionGroup action)
    {
        AskFrame inner = action.FrameVerb is null ? this : this with { Verb = action.FrameVerb };
        foreach (string addressee in action.Addressees) inner = inner.Towards(addressee);
        return inner;
    }
}
