using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>The signers found so far, and the heading that the next ones stand under.</summary>
internal sealed class EntryList(PersonShape shape)
{
    private readonly List<EntryDraft> _entries = [];

    public int Count => _entries.Count;

    /// <summary>The entry added last; null when there is none.</summary>
    public EntryDraft? Last => _entries.Count > 0 ? _entries[^1] : null;

    public EntryDraft this[int index] => _entries[index];

    public string? Group { get; set; }

    public SignatoryKind GroupKind { get; set; }

    /// <summary>The country that the next signers stand under.</summary>
    public Country? GroupCountry { get; set; }

    /// <summary>True when several lines of the list run name and country together.</summary>
    public bool FusedColumn { get; set; }

    public EntryDraft Add(string name, TextSpan span)
    {
        var entry = new EntryDraft
        {
            Name = name.Trim().TrimEnd(';', ','),
            Span = span,
            Group = Group,
            Country = GroupCountry,
            Kind = GroupKind,
            LooksLikePerson = GroupKind != SignatoryKind.Organization && shape.IsPerson(name),
        };
        _entries.Add(entry);
        return entry;
    }

    /// <summary>Adds an entry of one line, taken apart into name, country and role.</summary>
    public EntryDraft AddParsed(string text, TextSpan span)
    {
        EntryLine.Parts parts = new EntryLine(shape).Read(text, GroupKind, FusedColumn);
        EntryDraft entry = Add(parts.Name, span);
        entry.Country = parts.Country ?? entry.Country;
        entry.Role = parts.Role;
        if (entry.Kind == SignatoryKind.Unknown) entry.Kind = parts.Kind;
        return entry;
    }

    /// <summary>Adds the entries that stand one after another in a line.</summary>
    public void AddNames(CuedBlock line, IEnumerable<string> names)
    {
        foreach ((string name, TextSpan span) in Place(line, names)) AddParsed(name, span);
    }

    /// <summary>Adds a row of a table; one without a name is left out.</summary>
    public void AddRow(SignatoryTable table, string[] cells, TextSpan span)
    {
        if (table.NameColumn >= cells.Length || cells[table.NameColumn].Trim() is not { Length: > 0 } name) return;
        string? country = table.CountryColumn >= 0 && table.CountryColumn < cells.Length ? cells[table.CountryColumn].Trim() : null;
        // A cell that has its row to itself may hold all that a line does.
        bool alone = table.CountryColumn < 0 && (name.Contains(',', StringComparison.Ordinal) || EntryLine.IsLong(name)) && cells.Skip(table.NameColumn + 1).All(string.IsNullOrWhiteSpace);
        EntryDraft entry = alone ? AddParsed(name, span) : Add(name, span);
        if (table.NameColumn > 0) entry.Number = NumberOf(cells[table.NameColumn - 1]);
        if (country is { Length: > 0 }) entry.Country = CountryOf(country);
        for (int column = table.NameColumn + 1; column < cells.Length; column++)
        {
            if (column != table.CountryColumn && cells[column].Trim() is { Length: > 0 } more && entry.Role is null) entry.Role = more;
        }
    }

    /// <summary>The country that a text names; one without a code when no list has it.</summary>
    public static Country CountryOf(string text) =>
        CountryTable.Default.Find(text) is { } match ? new Country(match.Code, text, match.IsRepaired) : new Country(null, text);

    /// <summary>A printed number; null for a bullet or another mark.</summary>
    public static int? NumberOf(string? printed) =>
        int.TryParse(printed?.Trim(' ', '.', ')', '('), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The parts of a line with their places, each after the one before: a name may hold another ("Joanna", "Anna").</summary>
    public static IEnumerable<(string Part, TextSpan Span)> Place(CuedBlock line, IEnumerable<string> parts)
    {
        int from = 0;
        foreach (string part in parts)
        {
            int at = Math.Max(from, line.Block.Text.IndexOf(part, from, StringComparison.Ordinal));
            from = Math.Min(at + part.Length, line.Block.Text.Length);
            yield return (part, line.Block.Content.ToSource(TextSpan.FromBounds(at, from)));
        }
    }

    public ImmutableArray<Signatory> Finish() => [.. _entries.Select(Finish)];

    private Signatory Finish(EntryDraft entry)
    {
        SignatoryKind kind = entry.Kind != SignatoryKind.Unknown ? entry.Kind
            : shape.HasOrganizationWord(entry.Name) ? SignatoryKind.Organization
            : entry.LooksLikePerson && (entry.Role is not null || _entries.Count <= 3) ? SignatoryKind.Person
            : PrintedName.Acronym(entry.Name) is not null ? SignatoryKind.Organization
            : SignatoryKind.Unknown;
        return new Signatory(entry.Name, kind, entry.Group, PrintedName.Acronym(entry.Name), PrintedName.OtherNames(entry.Name), entry.Country, entry.Role, entry.Span)
        {
            Organization = entry.Role is { } role && kind != SignatoryKind.Organization ? new RoleOrganization(shape).Find(role) : null,
            Number = entry.Number,
        };
    }
}
