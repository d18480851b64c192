namespace LetterAnalysis.Tests.Properties;

/// <summary>One step of damage; what its numbers mean is up to what is damaged.</summary>
internal readonly record struct Mutation(int Kind, int At, int Other, int Length, byte Value);
