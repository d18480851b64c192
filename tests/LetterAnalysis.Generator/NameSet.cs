using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>Names made of a start, a middle and an end. Two of them differ by two letters at least.</summary>
internal sealed class NameSet
{
    private const int Step = 769; // A prime: neighbours in number are not neighbours in the alphabet.

    private readonly ImmutableArray<string> _starts, _middles, _ends;

    private NameSet(string of)
    {
        _starts = PhraseBook.World.Lines(of + "start");
        _middles = PhraseBook.World.Lines(of + "middle");
        _ends = PhraseBook.World.Lines(of + "end");
        Count = _starts.Length * _middles.Length * _ends.Length;
    }

    public static NameSet Places { get; } = new("place");

    public static NameSet Surnames { get; } = new("surname");

    /// <summary>How many names there are; a number beyond begins again.</summary>
    public int Count { get; }

    /// <summary>The name of a number.</summary>
    public string this[int number]
    {
        get
        {
            int at = At(number);
            return _starts[at / _middles.Length / _ends.Length] + _middles[at / _ends.Length % _middles.Length] + _ends[at % _ends.Length];
        }
    }

    /// <summary>A choice to go with the name of a number: another one for names that differ in their middle alone, and for the same name in the next round.</summary>
    public int Companion(int number, int choices)
    {
        int at = At(number), round = number / Count;
        Seed stem = new Seed((ulong)(at / _ends.Length / _middles.Length)).At(at % _ends.Length);
        return (stem.Below(choices) + at / _ends.Length % _middles.Length + round * _middles.Length) % choices;
    }

    private int At(int number) => (int)((long)number * Step % Count);
}
