namespace LetterAnalysis.Generator;

/// <summary>
/// A number from which all that is random follows. What is drawn at a place depends on the place's name and number alone, not on what was drawn before: a
/// letter with one sentence more has all its other sentences as they were, and a translation has the same ones.
/// </summary>
/// <param name="Value">The number.</param>
internal readonly record struct Seed(ulong Value)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The seed of a numbered place within this one.</summary>
    public Seed At(int index) => new(Mix(Value + ((ulong)(uint)index + 1) * Golden));

    /// <summary>The seed of a named place within this one.</summary>
    public Seed At(string name) => At(Key(name));

    /// <summary>A number under a bound.</summary>
    public int Below(int bound) => (int)(((Mix(Value ^ Golden) >> 32) * (ulong)bound) >> 32);

    /// <summary>A number between two bounds, both possible.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of a list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>A number for a name (FNV-1a), the same on every machine.</summary>
    public static int Key(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name) hash = (hash ^ c) * 16777619;
        return (int)hash;
    }

    /// <summary>The finalizer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
