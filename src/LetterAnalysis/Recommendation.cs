using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>One item of a list that asks.</summary>
/// <param name="Number">The number as printed, brackets and points included (<c>1.</c>, <c>(a)</c>); null for a bullet.</param>
/// <param name="Ordinal">Its place in its list, from 1, whatever is printed.</param>
/// <param name="Topic">The words before the colon that name what it is about ("Right to food"), or the title that it and others stand under, numbered on across the titles; null when it has none.</param>
/// <param name="Text">The item without number and topic, its nested items left out.</param>
/// <param name="Span">The place of the item with number, topic and nested items.</param>
/// <param name="Asks">What it asks for, in order.</param>
/// <param name="Items">The items nested in it.</param>
public sealed record Recommendation(
    string? Number,
    int Ordinal,
    string? Topic,
    string Text,
    TextSpan Span,
    ImmutableArray<Ask> Asks,
    ImmutableArray<Recommendation> Items);
