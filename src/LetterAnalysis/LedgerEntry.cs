using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>One recommendation, through all letters and years that make it.</summary>
public sealed record LedgerEntry
{
    /// <summary>Its number, from 1: entries are numbered by the first date asked, then by letter.</summary>
    public required int Id { get; init; }

    /// <summary>The topic that most of its letters name; null when none does.</summary>
    public string? Topic { get; init; }

    /// <summary>The wording that most of its letters have; of equally frequent ones the earliest.</summary>
    public required string Text { get; init; }

    /// <summary>The date of the first letter that makes it; null when none is dated.</summary>
    public string? FirstAsked { get; init; }

    /// <summary>The date of the last letter that makes it; null when none is dated.</summary>
    public string? LastAsked { get; init; }

    /// <summary>Of whom it was asked: the first lines of the address blocks, each once, sorted.</summary>
    public required ImmutableArray<string> Addressees { get; init; }

    /// <summary>How many letters make it.</summary>
    public required int Letters { get; init; }

    /// <summary>How many different signers stand under these letters.</summary>
    public required int Signatories { get; init; }

    /// <summary>The years in which it was made, in order; letters without date are left out.</summary>
    public required ImmutableArray<LedgerYear> Years { get; init; }

    /// <summary>The recommendations that it consists of, by letter.</summary>
    public required ImmutableArray<LedgerOccurrence> Occurrences { get; init; }

    /// <summary>What became of it from edition to edition, by family and date.</summary>
    public required ImmutableArray<LedgerChange> Changes { get; init; }
}
