namespace LetterAnalysis.Generator.Damage;

/// <summary>One step of damage; what its numbers mean is up to what is damaged.</summary>
internal readonly record struct Mutation(int Kind, int At, int Other, int Length, char Value)
{
    private const int LongestPiece = 300;
    private const int FarthestPlace = 1 << 22;
    private const int Kinds = 1 << 10;

    public static Mutation Draw(Random random) =>
        new(random.Next(Kinds), random.Next(FarthestPlace), random.Next(FarthestPlace), random.Next(1, LongestPiece), (char)random.Next(1 << 16));

    /// <summary>One to so many steps.</summary>
    public static Mutation[] DrawSome(Random random, int most) => [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Draw(random))];
}
