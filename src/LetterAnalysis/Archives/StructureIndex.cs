namespace LetterAnalysis.Archives;

/// <summary>Finds the letters that may be translations of one: those of its day, those whose files are named alike, and those with its signers, names and runs of numbers.</summary>
internal sealed class StructureIndex
{
    /// <summary>What more letters share tells little.</summary>
    private const int MostOfKey = 96;

    private const int MostCandidates = 16;
    private const int SignersNoted = 8;

    /// <summary>A name of a file weighs as much as a handful of other things shared.</summary>
    private const int NamedAlike = 6;

    private readonly Postings _postings = new(MostOfKey);
    private readonly EntryCounter _found = new();

    private enum Salt : uint
    {
        Day = 1,
        Signer = 2,
        Name = 3,
        Numbers = 4,
        File = 5,
    }

    public void Add(int entry, PlacedLetter letter) => Visit(letter, (key, _) => _postings.Add(key, entry));

    /// <summary>The likeliest, the best first.</summary>
    public int[] Candidates(PlacedLetter letter)
    {
        _found.Clear();
        Visit(letter, (key, weight) => _postings.Count(key, _found, weight));
        return _found.Most(MostCandidates);
    }

    private static void Visit(PlacedLetter letter, Action<uint, int> visit)
    {
        SketchParts parts = letter.Parts;
        if (letter.Day is { } day) visit(KeyOf(Salt.Day, (uint)day), 2);
        if (letter.Naming.Key != 0) visit(KeyOf(Salt.File, letter.Naming.Key), NamedAlike);
        for (int i = 0; i < parts.Signers.Length && i < SignersNoted; i++) visit(KeyOf(Salt.Signer, parts.Signers[i]), 1);
        foreach (uint name in parts.Names) visit(KeyOf(Salt.Name, name), 1);
        for (int i = 1; i < parts.Numbers.Length; i++) visit(KeyOf(Salt.Numbers, ((uint)parts.Numbers[i - 1] << 16) | parts.Numbers[i]), 1);
    }

    private static uint KeyOf(Salt salt, uint value) => WordScanner.Mix((value * 31) + (uint)salt);
}
