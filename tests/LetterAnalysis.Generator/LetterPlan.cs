using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>What a letter says, before it is said in a language and a form.</summary>
internal sealed record LetterPlan
{
    /// <summary>The number of its family.</summary>
    public required int Family { get; init; }

    /// <summary>The campaign that the family belongs to; families of one campaign share asks.</summary>
    public required int Campaign { get; init; }

    /// <summary>What it is to the letter that it was made from.</summary>
    public LetterRelation Relation { get; init; }

    /// <summary>The place in the family of the letter that it was made from; null for the first one.</summary>
    public int? Of { get; init; }

    public required string Language { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The number of the recipient in the list of recipients.</summary>
    public required int Recipient { get; init; }

    /// <summary>The key of the object that the letter is about: <c>water.wells</c>.</summary>
    public required string Object { get; init; }

    /// <summary>What the phrases that a letter has one of are drawn by: subject, opening, lead-in, thanks, valediction.</summary>
    public required Seed Phrases { get; init; }

    /// <summary>The seeds of the sentences of each paragraph before the asks.</summary>
    public required ImmutableArray<ImmutableArray<Seed>> Paragraphs { get; init; }

    /// <summary>The seeds of the sentences of each paragraph after the asks.</summary>
    public required ImmutableArray<ImmutableArray<Seed>> Afterwards { get; init; }

    public required ImmutableArray<PlannedAsk> Asks { get; init; }

    public required ImmutableArray<PlannedSigner> Signers { get; init; }

    /// <summary>What the look of the letter is drawn by: its list's numbers, its furniture, its typos.</summary>
    public required Seed Look { get; init; }

    /// <summary>The date of the letter that a reply answers.</summary>
    public DateOnly? Answers { get; init; }

    /// <summary>The letter's topic: <c>water</c>.</summary>
    public string Topic => Object[..Object.IndexOf('.')];
}
