using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>
/// Reads the signers out of the blocks labelled so: one a line, name and country on lines in turn, people with their roles below them,
/// tables, bullets, numbered lists, names side by side; under group headings.
/// </summary>
internal sealed class SignatoryReader(KeyPool keys, IReadOnlyList<CuedBlock> blocks, int[] labels, int from, int to)
{
    private const int MostLinesOfOneEntry = 6;
    private const int MostWordsOfEntry = 40;

    private readonly PersonShape _shape = new(keys);
    private readonly List<EntryDraft> _entries = [];
    private string? _group;
    private SignatoryKind _groupKind;
    private bool _fusedColumn;
    private bool _personOverRole;
    private int _linesOfEntry;

    public ImmutableArray<Signatory> Read()
    {
        List<CuedBlock> lines = [];
        int state = SectionModel.StateOf(SectionKind.Signatories);
        for (int i = from; i < to; i++)
        {
            if (labels[i] == state) lines.Add(blocks[i]);
        }
        _linesOfEntry = EntryLayout.LinesOfEntry(lines, IsHeading);
        _fusedColumn = lines.Count(line => EntryLine.IsFused(line.Block.Text)) >= 2;
        for (int i = 0; i < lines.Count;)
        {
            if (lines[i].Block.Kind == BlockKind.TableRow) i = ReadTable(lines, i);
            else if (IsHeading(lines[i]) || IsTableTitle(lines, i)) ReadHeading(lines[i++]);
            else i = ReadGroup(lines, i);
        }
        return [.. _entries.Select(Finish)];
    }

    private static bool IsHeading(CuedBlock line) => line.Has(Cue.Heading | Cue.SignatoriesHeading) || (line.Has(Cue.GroupHeading) && IsGroupName(line))
        || (line.Has(Cue.EndsInColon) && line.Block.Kind != BlockKind.ListItem);

    /// <summary>"Global" is a group's name, "Global Shelter Watch" an entry that begins with the same word, unless it is set apart.</summary>
    private static bool IsGroupName(CuedBlock line)
    {
        if (line.Has(Cue.EndsInColon | Cue.Emphasized)) return true;
        IReadOnlyList<Token> tokens = line.Text.Tokens;
        bool isWhole = Lexicon.All["groups"].TryMatch(tokens, 0, out PhraseMatch match) && line.WordCount <= match.TokenCount;
        return isWhole || (line.Block.Kind != BlockKind.ListItem && !line.Block.ContinuesGroup);
    }

    /// <summary>A line over a table that names a group: "International organizations".</summary>
    private static bool IsTableTitle(List<CuedBlock> lines, int at)
    {
        IReadOnlyList<Token> tokens = lines[at].Text.Tokens;
        return at + 1 < lines.Count && lines[at + 1].Block.Kind == BlockKind.TableRow && lines[at].Block.Kind != BlockKind.ListItem
            && Lexicon.All["groups"].TryFind(tokens, 0, tokens.Count, out _, out _);
    }

    private void ReadHeading(CuedBlock line)
    {
        if (line.Block.IsIn("table")) return;
        IReadOnlyList<Token> tokens = line.Text.Tokens;
        // "The undersigned organizations" names a group as "Organizations" does.
        bool known = Lexicon.All["groups"].TryFind(tokens, 0, tokens.Count, out _, out PhraseMatch match);
        if (!known && line.Has(Cue.SignatoriesHeading)) return;
        _group = line.Block.Text.Trim().TrimEnd(':').TrimEnd();
        if (!known || match.Value == "group") return;
        _groupKind = match.Value == "person" ? SignatoryKind.Person : SignatoryKind.Organization;
    }

    private int ReadTable(List<CuedBlock> lines, int start)
    {
        var rows = new List<string[]>();
        int end = start;
        for (; end < lines.Count && lines[end].Block.Kind == BlockKind.TableRow; end++) rows.Add(lines[end].Block.Text.Split('\t'));
        SignatoryTable table = SignatoryTable.Of(rows);
        for (int row = 0; row < rows.Count; row++)
        {
            string[] cells = rows[row];
            if (table.NameColumn >= cells.Length || cells[table.NameColumn].Trim() is not { Length: > 0 } name) continue;
            string? countryCell = table.CountryColumn >= 0 && table.CountryColumn < cells.Length ? cells[table.CountryColumn].Trim() : null;
            EntryDraft entry = AddEntry(name, lines[start + row].Block.Span);
            if (table.NameColumn > 0) entry.Number = NumberOf(cells[table.NameColumn - 1]);
            if (countryCell is { Length: > 0 }) entry.Country = CountryOf(countryCell);
            for (int column = table.NameColumn + 1; column < cells.Length; column++)
            {
                if (column != table.CountryColumn && cells[column].Trim() is { Length: > 0 } more && entry.Role is null) entry.Role = more;
            }
        }
        return end;
    }

    /// <summary>Reads lines that no blank line parts.</summary>
    private int ReadGroup(List<CuedBlock> lines, int start)
    {
        int end = start + 1;
        while (end < lines.Count && lines[end].Block.ContinuesGroup && !IsHeading(lines[end]) && lines[end].Block.Kind != BlockKind.TableRow) end++;
        if (end - start > 1 && end - start <= _linesOfEntry) ReadEntry(lines, start, end);
        else if (end - start is > 1 and <= MostLinesOfOneEntry && IsOnePerson(lines, start, end)) ReadPerson(lines, start, end);
        else if (end - start > 1 && ReadColumns(lines, start, end)) return end;
        else for (int i = start; i < end; i++) ReadLine(lines[i]);
        return end;
    }

    /// <summary>One entry of several lines: the name, then what else is printed of it.</summary>
    private void ReadEntry(List<CuedBlock> lines, int start, int end)
    {
        int before = _entries.Count, first = start;
        while (first < end && _entries.Count == before) ReadLine(lines[first++]);
        if (_entries.Count == before) return;
        EntryDraft entry = _entries[^1];
        for (int i = first; i < end; i++)
        {
            CuedBlock line = lines[i];
            string text = line.Block.Text.Trim();
            if (IsCountry(line) && entry.Country is null) SetCountry(entry, line);
            else if (line.Has(Cue.ContactWord | Cue.AddressWord) || text.Any(char.IsAsciiDigit)) entry.Span = entry.Span.Union(line.Block.Span);
            else entry.AddRole(text, line.Block.Span);
        }
    }

    /// <summary>A person's name over lines that say what the person is.</summary>
    private bool IsOnePerson(List<CuedBlock> lines, int start, int end)
    {
        string first = lines[start].Block.Text;
        if (_groupKind == SignatoryKind.Organization || !_shape.IsPerson(first) || EntryLayout.HasColumns(first) || lines[start].Block.Kind == BlockKind.ListItem) return false;
        for (int i = start + 1; i < end; i++)
        {
            if (lines[i].Block.Kind == BlockKind.ListItem || IsCountry(lines[i]) && end - start == 2) return false;
            if (_shape.IsPerson(lines[i].Block.Text) && !_shape.IsRole(lines[i].Block.Text) || StartsWithPerson(lines[i].Block.Text)) return false;
        }
        // Two lines of a long list of names look the same; a title, a role, or such an entry before tells.
        string second = lines[start + 1].Block.Text;
        return end - start > 2 || lines.Count == end - start || _personOverRole || StartsWithTitle(first) || _shape.IsRole(second) || _shape.HasOrganizationWord(second) || _groupKind == SignatoryKind.Person;
    }

    private void ReadPerson(List<CuedBlock> lines, int start, int end)
    {
        _personOverRole = true;
        EntryDraft entry = AddEntry(lines[start].Block.Text, lines[start].Block.Span);
        for (int i = start + 1; i < end; i++)
        {
            CuedBlock line = lines[i];
            if (IsCountry(line) && entry.Country is null) SetCountry(entry, line);
            else if (line.Has(Cue.ContactWord | Cue.AddressWord) && !_shape.IsRole(line.Block.Text)) entry.Span = entry.Span.Union(line.Block.Span);
            else entry.AddRole(line.Block.Text.Trim(), line.Block.Span);
        }
    }

    /// <summary>Names side by side, their roles on the next lines.</summary>
    private bool ReadColumns(List<CuedBlock> lines, int start, int end)
    {
        string[] names = EntryLayout.Columns(lines[start].Block.Text);
        if (names.Length < 2 || !names.All(_shape.IsPerson)) return false;
        int first = _entries.Count;
        foreach (string name in names) AddEntry(name, PartSpan(lines[start], name));
        for (int i = start + 1; i < end; i++)
        {
            string[] more = EntryLayout.Columns(lines[i].Block.Text);
            if (more.Length > 1 && more.All(name => _shape.IsPerson(name) && !_shape.IsRole(name)))
            {
                first = _entries.Count;
                foreach (string name in more) AddEntry(name, PartSpan(lines[i], name));
                continue;
            }
            for (int column = 0; column < more.Length && first + column < _entries.Count; column++)
            {
                EntryDraft entry = _entries[first + column];
                entry.AddRole(more[column], entry.Span);
            }
        }
        return true;
    }

    private static TextSpan PartSpan(CuedBlock line, string part)
    {
        int at = line.Block.Text.IndexOf(part, StringComparison.Ordinal);
        return line.Block.Content.ToSource(new TextSpan(Math.Max(0, at), part.Length));
    }

    private void ReadLine(CuedBlock line)
    {
        string text = line.Block.Text.Trim();
        if (text.Length == 0 || IsNoEntry(line, text)) return;
        EntryDraft? last = _entries.Count > 0 ? _entries[^1] : null;
        if (line.Block.Kind != BlockKind.ListItem && last is not null)
        {
            if (IsCountry(line) && last.Country is null)
            {
                SetCountry(last, line);
                return;
            }
            bool inPerson = last.LooksLikePerson || last.GroupKind == SignatoryKind.Person;
            if (inPerson && last.Role is null && _groupKind != SignatoryKind.Organization && _shape.IsRole(text) && !StartsWithTitle(text) && !StartsWithPerson(text))
            {
                last.AddRole(text, line.Block.Span);
                return;
            }
        }
        if (SeveralNames.Split(text, _groupKind, _shape) is { } names)
        {
            foreach (string name in names) AddParsed(name, PartSpan(line, name));
            return;
        }
        AddParsed(text, line.Block.Span);
        _entries[^1].Number = NumberOf(line.Block.Marker);
    }

    private static int? NumberOf(string? printed) =>
        int.TryParse(printed?.Trim(' ', '.', ')', '('), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private void AddParsed(string text, TextSpan span)
    {
        EntryLine.Parts parts = new EntryLine(_shape).Read(text, _groupKind, _fusedColumn);
        EntryDraft entry = AddEntry(parts.Name, span);
        entry.Country = parts.Country;
        entry.Role = parts.Role;
    }

    /// <summary>"Jane Doe, Professor of Law" is an entry of its own; "Professor of Law, Utrecht" is not.</summary>
    private bool StartsWithPerson(string text)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && _shape.IsPerson(text[..comma]) && !_shape.StartsWithOffice(text.AsSpan(0, comma));
    }

    private bool StartsWithTitle(string text)
    {
        List<Token> tokens = _shape.Tokens(text);
        return tokens.Count > 0 && Lexicon.All["honorifics"].TryMatch(tokens, 0, out _);
    }

    /// <summary>A number alone on its line, a formula, a sentence: nobody's name.</summary>
    private bool IsNoEntry(CuedBlock line, string text)
    {
        if (line.WordCount == 0 || line.WordCount > MostWordsOfEntry || text.Contains('?', StringComparison.Ordinal)) return true;
        if (!text.Any(char.IsLetter)) return int.TryParse(text.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out _) || text.Length < 2;
        if (line.Has(Cue.ValedictionWhole | Cue.LabelOther) || (text[0] == '(' && text[^1] == ')') || IsProxyMark(line)) return true;
        bool first = _entries.Count == 0;
        return (line.Has(Cue.FirstPerson) && line.Has(Cue.Sentence)) || (first && line.Has(Cue.EndsInComma) && !_shape.IsPerson(text) && line.Block.Kind != BlockKind.ListItem)
            || (line.WordCount == 1 && Lexicon.All["second.person"].Contains(line.Text.Tokens[0].Key));
    }

    /// <summary>"p.p.", "Im Auftrag": that somebody signs for another.</summary>
    private static bool IsProxyMark(CuedBlock line) =>
        Lexicon.All["on.behalf"].TryMatch(line.Text.Tokens, 0, out PhraseMatch match) && match.TokenCount >= line.Text.Tokens.Count;

    private static bool IsCountry(CuedBlock line) => line.WordCount <= 6 && CountryTable.Default.Find(line.Block.Text) is not null;

    private static void SetCountry(EntryDraft entry, CuedBlock line)
    {
        string text = line.Block.Text.Trim();
        entry.Country = CountryOf(text);
        entry.Span = entry.Span.Union(line.Block.Span);
    }

    private static Country CountryOf(string text) =>
        CountryTable.Default.Find(text) is { } match ? new Country(match.Code, text, match.IsRepaired) : new Country(null, text);

    private EntryDraft AddEntry(string name, TextSpan span)
    {
        var entry = new EntryDraft
        {
            Name = name.Trim().TrimEnd(';', ','),
            Span = span,
            Group = _group,
            GroupKind = _groupKind,
            LooksLikePerson = _groupKind != SignatoryKind.Organization && _shape.IsPerson(name),
        };
        _entries.Add(entry);
        return entry;
    }

    private Signatory Finish(EntryDraft entry)
    {
        SignatoryKind kind = entry.GroupKind != SignatoryKind.Unknown ? entry.GroupKind
            : _shape.HasOrganizationWord(entry.Name) ? SignatoryKind.Organization
            : entry.LooksLikePerson && (entry.Role is not null || _entries.Count <= 3) ? SignatoryKind.Person
            : NameParts.Acronym(entry.Name) is not null ? SignatoryKind.Organization
            : SignatoryKind.Unknown;
        return new Signatory(entry.Name, kind, entry.Group, NameParts.Acronym(entry.Name), NameParts.OtherNames(entry.Name), entry.Country, entry.Role, entry.Span)
        {
            Organization = entry.Role is { } role && kind != SignatoryKind.Organization ? new RoleOrganization(_shape).Find(role) : null,
            Number = entry.Number,
        };
    }
}
