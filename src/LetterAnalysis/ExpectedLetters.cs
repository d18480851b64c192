using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>What a set of letters must hold before it is sent. What is not stated is not checked.</summary>
public sealed record ExpectedLetters
{
    /// <summary>The recipients, a letter each; each is a name that the letter's address block, salutation or subject prints.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>
    /// Slots beside the recipient's name: what each is called, and for each recipient of <see cref="Recipients"/> the words that its letter
    /// has there and no other letter may have.
    /// </summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Slots { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    /// <summary>The day the letters go out, which their date line must print.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The names of the signatories that every letter must list; empty when none are stated.</summary>
    public ImmutableArray<string> Signatories { get; init; } = [];

    /// <summary>How many recommendations each letter must list.</summary>
    public int? Recommendations { get; init; }
}
