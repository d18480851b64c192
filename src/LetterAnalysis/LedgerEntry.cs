using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>One thing that letters of an archive ask for, in whatever words.</summary>
/// <param name="Text">What is asked, in the wording that is used most.</param>
/// <param name="Topic">The topic that is printed with it most often; null when none ever is.</param>
/// <param name="Language">The code of the language of <paramref name="Text"/>.</param>
/// <param name="Wordings">All wordings, the most used first; those that differ in case, marks and numbers only are one.</param>
/// <param name="Uses">Where it is asked, by letter.</param>
public sealed record LedgerEntry(string Text, string? Topic, string Language, ImmutableArray<LedgerWording> Wordings, ImmutableArray<LedgerUse> Uses)
{
    /// <summary>The first date of a letter that asks it; null when none is dated.</summary>
    public string? FirstAsked { get; init; }

    /// <summary>The last date of a letter that asks it.</summary>
    public string? LastAsked { get; init; }

    /// <summary>The first lines of the address blocks of the letters that ask it, each once, in order of their dates.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>How many letters ask it.</summary>
    public int Letters { get; init; }

    /// <summary>How many signatories ask it: of the letters of a family, which mostly share their signatories, the longest list counts.</summary>
    public int Signatories { get; init; }

    /// <summary>How strongly it was asked, year by year.</summary>
    public ImmutableArray<LedgerYear> Years { get; init; } = [];

    /// <summary>Editions of letters that left it out though the edition before asked it.</summary>
    public ImmutableArray<LedgerStep> Dropped { get; init; } = [];

    /// <summary>Editions of letters that ask it though the edition before did not.</summary>
    public ImmutableArray<LedgerStep> Added { get; init; } = [];
}
