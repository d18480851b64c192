namespace LetterAnalysis;

/// <summary>Two that signed letters together.</summary>
/// <param name="First">The place of the one among <see cref="SignatoryEntities.Entities"/>, from 0.</param>
/// <param name="Second">The place of the other, greater than <paramref name="First"/>.</param>
/// <param name="Letters">How many letters both signed.</param>
public sealed record CoSigning(int First, int Second, int Letters);
