using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>An organization or a person that signs letters, told by its number; every fourth is a person.</summary>
internal sealed class Entity
{
    private const int PersonEvery = 4;
    private const int LeastLetters = 7;

    private static readonly ImmutableArray<string> Countries = [.. PhraseBook.Of("en").Keys("countries")];

    private static readonly ImmutableArray<string> FirstNames = PhraseBook.World.Lines("firstnames");
    private static readonly ImmutableArray<string> Organizations = PhraseBook.World.Lines("organizations");

    private readonly int _number;
    private readonly Seed _seed;

    public Entity(int number)
    {
        _number = number;
        _seed = new Seed((ulong)number).At("entity");
        IsPerson = number % PersonEvery == 0;
        Country = _seed.At("country").Of(Countries);
        Name = IsPerson ? $"{FirstName} {Surname}" : Organization();
    }

    /// <summary>What it is called in the truth.</summary>
    public string Id => $"e{_number}";

    public bool IsPerson { get; }

    /// <summary>The code of its country.</summary>
    public string Country { get; }

    /// <summary>Its full name.</summary>
    public string Name { get; }

    private int Person => _number / PersonEvery;

    private string Surname => NameSet.Surnames[Person];

    private string FirstName => FirstNames[NameSet.Surnames.Companion(Person, FirstNames.Length)];

    /// <summary>The name as one letter writes it.</summary>
    public string Written(SignerStyle style) => style switch
    {
        SignerStyle.Longer when IsPerson => $"{FirstName} {(char)('A' + _seed.At("initial").Below(26))}. {Surname}",
        SignerStyle.Longer => $"{Name} ({Acronym()})",
        SignerStyle.Formal when IsPerson => "Dr. " + Name,
        SignerStyle.Formal => $"{Name} {_seed.At("form").Of(PhraseBook.World.Lines("legalforms"))}",
        SignerStyle.Typo => Mistyped(),
        SignerStyle.Initial when IsPerson && Person < NameSet.Surnames.Count => $"{FirstName[0]}. {Surname}",
        _ => Name,
    };

    private string Organization() => Organizations[NameSet.Places.Companion(_number, Organizations.Length)].Replace("{base}", NameSet.Places[_number], StringComparison.Ordinal);

    private string Acronym() => string.Concat(Name.Split(' ').Where(static word => char.IsUpper(word[0])).Select(static word => word[0]));

    /// <summary>Two letters swapped within the longest word.</summary>
    private string Mistyped()
    {
        string longest = Name.Split(' ').MaxBy(static word => word.Length)!;
        if (longest.Length < LeastLetters) return Name;
        int at = _seed.At("typo").Between(2, longest.Length - 4);
        return Name.Replace(longest, string.Concat(longest.AsSpan(0, at), longest.AsSpan(at + 1, 1), longest.AsSpan(at, 1), longest.AsSpan(at + 2)), StringComparison.Ordinal);
    }
}
