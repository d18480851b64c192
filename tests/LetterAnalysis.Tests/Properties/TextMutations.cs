using CsCheck;
using LetterAnalysis.Generator.Damage;

namespace LetterAnalysis.Tests.Properties;

/// <summary>Texts damaged in one to six steps.</summary>
internal static class TextMutations
{
    public static Gen<string> Of(string text) =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, Math.Max(0, text.Length - 1)], Gen.Int[0, 300], Gen.Int[0, Math.Max(0, text.Length - 1)], Gen.Char).Array[1, 6]
            .Select(steps => steps.Aggregate(text, static (current, step) => TextDamage.Apply(current, new Mutation(step.Item1, step.Item2, step.Item4, step.Item3, step.Item5))));
}
