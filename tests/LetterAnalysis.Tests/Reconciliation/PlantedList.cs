namespace LetterAnalysis.Tests.Reconciliation;

/// <summary>
/// A list of signers and another edition of it in which every row was changed in one known way: the truth to hold a reconciliation against.
/// Seeded: the same numbers make the same lists.
/// </summary>
internal sealed class PlantedList
{
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["Germany"] = "Deutschland",
        ["United Kingdom"] = "UK",
        ["Netherlands"] = "The Netherlands",
        ["Spain"] = "España",
        ["France"] = "FRANCE",
        ["Poland"] = "Polska",
        ["Norway"] = "Norvège",
        ["Italy"] = "Italia",
        ["Belgium"] = "Belgique",
        ["Sweden"] = "Sverige",
        ["Kenya"] = "Kenia",
        ["Portugal"] = "Portugal",
        ["Denmark"] = "Danmark",
        ["Ireland"] = "Irland",
        ["Greece"] = "Griechenland",
    };

    private readonly Random _random;
    private readonly List<Signatory> _changed = [];

    public PlantedList(IReadOnlyList<Signatory> list, IReadOnlyList<Signatory> strangers, int seed)
    {
        _random = new Random(seed);
        foreach (Signatory signatory in list) Plant(signatory);
        foreach (Signatory stranger in strangers)
        {
            _changed.Add(stranger);
            Truths.Add(new Truth("added", null, stranger));
        }
        Changed = [.. _changed.OrderBy(_ => _random.Next())];
    }

    /// <summary>The other edition, in another order.</summary>
    public IReadOnlyList<Signatory> Changed { get; }

    public List<Truth> Truths { get; } = [];

    /// <summary>A row and what became of it: null for one that is not there.</summary>
    public sealed record Truth(string Change, Signatory? Before, Signatory? After);

    private void Plant(Signatory one)
    {
        bool person = one.Kind == SignatoryKind.Person;
        switch (_random.Next(9))
        {
            case 0:
                Truths.Add(new Truth("dropped", one, null));
                return;
            case 1 when LongestWord(one.Name) is { Length: >= 9 } word:
                Add("typo", one, one.Name.Replace(word, Misspell(word), StringComparison.Ordinal));
                return;
            case 2 when one.Country is { } country && Spellings.TryGetValue(country.Text, out string? spelling):
                Add("country spelling", one, one with { Country = new Country(country.Code, spelling) });
                return;
            case 3 when person:
                Add("title", one, "Dr. " + one.Name);
                return;
            case 3 when one.Acronym is null && one.Name.Split(' ').Length > 2:
                Add("acronym added", one, $"{one.Name} ({Initials(one.Name)})");
                return;
            case 4 when person && one.Name.Split(' ') is [var given, var family]:
                Add("swapped", one, $"{family.ToUpperInvariant()} {given}");
                return;
            case 4 when one.Acronym is { Length: >= 4 } acronym && one.Country is not null && !person:
                Add("acronym alone", one, acronym);
                return;
            case 5 when !person:
                Add("renamed", one, one.Name.Contains("&", StringComparison.Ordinal) ? one.Name.Replace("&", "and", StringComparison.Ordinal)
                    : one.Name.StartsWith("The ", StringComparison.Ordinal) ? one.Name[4..] : "The " + one.Name);
                return;
            case 6:
                Add("duplicate", one, one);
                _changed.Add(one);
                return;
            default:
                Add("same", one, one);
                return;
        }
    }

    private void Add(string change, Signatory before, string name) => Add(change, before, before with { Name = name, Acronym = null, OtherNames = [] });

    private void Add(string change, Signatory before, Signatory after)
    {
        _changed.Add(after);
        Truths.Add(new Truth(change, before, after));
    }

    private string Misspell(string word)
    {
        int at = _random.Next(2, word.Length - 2);
        return _random.Next(2) == 0 ? word.Remove(at, 1) : word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
    }

    private static string LongestWord(string name) => name.Split(' ').Where(word => word.All(char.IsLetter)).DefaultIfEmpty("").MaxBy(word => word.Length)!;

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0])) + "X";
}
