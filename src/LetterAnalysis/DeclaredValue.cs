using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>
/// What one variant, or several, put into a <see cref="DeclaredSlot"/>. Its forms are looked for without regard to case, but one that starts
/// with a capital must do so in the letter, too.
/// </summary>
/// <param name="Variant">
/// Whose it is: a variant's id, the name of its file, or words that stand in its address block, subject or salutation; where several values
/// fit by these words, the one that stands first there.
/// </param>
/// <param name="Full">The full form: <c>European Union</c>.</param>
public sealed record DeclaredValue(string Variant, string Full)
{
    /// <summary>Short forms: <c>EU</c>, <c>the Union</c>; default none.</summary>
    public ImmutableArray<string> Short { get; init; } = [];

    /// <summary>Forms that stand before a noun: <c>European</c>; default none.</summary>
    public ImmutableArray<string> Adjective { get; init; } = [];

    /// <summary>Possessive forms that are more than an added 's, which is always understood: <c>Ihres Hauses</c>; default none.</summary>
    public ImmutableArray<string> Possessive { get; init; } = [];
}
