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

    /// <summary>True when several lines of the list run name and country together.</summary>
    public bool FusedColumn { get; set; }

    public EntryDraft Add(string name, TextSpan span)
    {
        var entry = new EntryDraft
        {
            Name = name.Trim().TrimEnd(';', ','),
            Span = span,
            Group = Group,
            GroupKind = GroupKind,
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
        entry.Country = parts.Country;
        entry.Role = parts.Role;
        return entry;
    }

    /// <summary>Adds a row of a table; one without a name is left out.</summary>
    public void AddRow(SignatoryTable table, string[] cells, TextSpan span)
    {
        if (table.NameColumn >= cells.Length || cells[table.NameColumn].Trim() is not { Length: > 0 } name) return;
        string? country = table.CountryColumn >= 0 && table.CountryColumn < cells.Length ? cells[table.CountryColumn].Trim() : null;
        EntryDraft entry = Add(name, span);
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

    /// <summary>Where a part of a line stands.</summary>
    public static TextSpan PartSpan(CuedBlock line, string part)
    {
        int at = line.Block.Text.IndexOf(part, StringComparison.Ordinal);
        return line.Block.Content.ToSource(new TextSpan(Math.Max(0, at), part.Length));
    }

    public ImmutableArray<Signatory> Finish() => [.. _entries.Select(Finish)];

    private Signatory Finish(EntryDraft entry)
    {
        SignatoryKind kind = entry.GroupKind != SignatoryKind.Unknown ? entry.GroupKind
            : shape.HasOrganizationWord(entry.Name) ? SignatoryKind.Organization
            : entry.LooksLikePerson && (entry.Role is not null || _entries.Count <= 3) ? SignatoryKind.Person
            : NameParts.Acronym(entry.Name) is not null ? SignatoryKind.Organization
            : SignatoryKind.Unknown;
        return new Signatory(entry.Name, kind, entry.Group, NameParts.Acronym(entry.Name), NameParts.OtherNames(entry.Name), entry.Country, entry.Role, entry.Span)
        {
            Organization = entry.Role is { } role && kind != SignatoryKind.Organization ? new RoleOrganization(shape).Find(role) : null,
            Number = entry.Number,
        };
    }
}
