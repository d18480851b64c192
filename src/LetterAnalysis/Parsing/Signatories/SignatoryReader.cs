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
    private const int FewestUnderCountry = 2;
    private const int MostLinesOfOneEntry = 6;
    private const int MostWordsOfEntry = 40;
    private const int MostTokensOfLabel = 6;
    private const int MostWordsOfTitle = 6;

    private readonly PersonShape _shape = new(keys);
    private readonly EntryList _entries = new(new PersonShape(keys));
    private bool _personOverRole, _countriesHead;
    private int _linesOfEntry;

    public ImmutableArray<Signatory> Read()
    {
        List<CuedBlock> lines = [];
        int state = SectionModel.StateOf(SectionKind.Signatories);
        for (int i = from; i < to; i++)
        {
            if (labels[i] == state) lines.Add(blocks[i]);
        }
        int first = lines.FindIndex(line => !GroupHeading.Is(line));
        _countriesHead = first >= 0 && first + 2 < lines.Count && lines[first].Block.Kind == BlockKind.Paragraph && IsCountry(lines[first]) && !IsCountry(lines[first + 1]);
        _linesOfEntry = EntryLayout.LinesOfEntry(lines, IsHeading);
        _entries.FusedColumn = lines.Count(line => EntryLine.IsFused(line.Block.Text)) >= 2;
        for (int i = 0; i < lines.Count;)
        {
            if (lines[i].Block.Kind == BlockKind.TableRow) i = ReadTable(lines, i);
            else if (IsHeading(lines[i]) || GroupHeading.IsOverTable(lines, i) || IsBoldTitle(lines, i)) ReadHeading(lines[i++]);
            else i = ReadGroup(lines, i);
        }
        return _entries.Finish();
    }

    /// <summary>A list that begins with a country has its signers under their countries.</summary>
    private bool IsHeading(CuedBlock line) => GroupHeading.Is(line) || (_countriesHead && IsCountry(line));

    /// <summary>A line in bold over several that are not, which names no person: a group of signers in words that no list has.</summary>
    private bool IsBoldTitle(List<CuedBlock> lines, int at)
    {
        if (at + 2 >= lines.Count || !IsBold(lines[at]) || lines[at].WordCount > MostWordsOfTitle || lines[at].Block.ContinuesGroup) return false;
        CuedBlock first = lines[at + 1], second = lines[at + 2];
        bool list = first.Block.Kind == BlockKind.ListItem ? second.Block.Kind == BlockKind.ListItem : !first.Block.ContinuesGroup && second.Block.ContinuesGroup;
        return list && !IsBold(first) && !IsBold(second) && !_shape.IsPerson(lines[at].Block.Text);
    }

    private static bool IsBold(CuedBlock line) => line.Has(Cue.Emphasized) && line.Block.Kind == BlockKind.Paragraph;

    private void ReadHeading(CuedBlock line)
    {
        if (line.Block.IsIn("table")) return;
        ImmutableArray<Token> tokens = line.Text.Tokens;
        // "National" and "Africa" head groups; no signer's country is known by them.
        _entries.GroupCountry = IsCountry(line) && EntryList.CountryOf(line.Block.Text.Trim().TrimEnd(':')) is { Code: not null } country ? country : null;
        // "The undersigned organizations" names a group as "Organizations" does.
        bool known = Lexicon.All["groups"].TryFind(tokens, 0, tokens.Length, out _, out PhraseMatch match);
        if (!known && line.Has(Cue.SignatoriesHeading)) return;
        _entries.Group = line.Block.Text.Trim().TrimEnd(':').TrimEnd();
        if (!known || match.Value == "group") return;
        _entries.GroupKind = match.Value == "person" ? SignatoryKind.Person : SignatoryKind.Organization;
    }

    private int ReadTable(List<CuedBlock> lines, int start)
    {
        var rows = new List<string[]>();
        int end = start;
        for (; end < lines.Count && lines[end].Block.Kind == BlockKind.TableRow; end++) rows.Add(lines[end].Block.Text.Split('\t'));
        SignatoryTable table = SignatoryTable.Of(rows);
        if (table.IsGridOfNames(rows, _shape) && !(start > 0 && lines[start - 1].Has(Cue.Heading) && lines[start - 1].Block.Text.Contains('\t', StringComparison.Ordinal)))
        {
            for (int row = 0; row < rows.Count; row++) _entries.AddNames(lines[start + row], [.. rows[row].Select(cell => cell.Trim()).Where(cell => cell.Length > 0)]);
            return end;
        }
        for (int row = 0; row < rows.Count; row++) _entries.AddRow(table, rows[row], lines[start + row].Block.Span);
        return end;
    }

    /// <summary>Reads lines that no blank line parts.</summary>
    private int ReadGroup(List<CuedBlock> lines, int start)
    {
        int end = start + 1;
        while (end < lines.Count && lines[end].Block.ContinuesGroup && !IsHeading(lines[end]) && lines[end].Block.Kind != BlockKind.TableRow && !EntryLayout.OpensEntry(lines, start, end)) end++;
        if (end - start > 1 && new EntryColumns(_entries, _shape).Read(lines, start, end)) return end;
        if (end - start > 1 && end - start <= _linesOfEntry) ReadEntry(lines, start, end);
        else if (end - start is > 1 and <= MostLinesOfOneEntry && IsOnePerson(lines, start, end)) ReadPerson(lines, start, end);
        else if (new RunOnList(_entries, _shape).Read(lines, start, end)) return end;
        else for (int i = start; i < end; i++) ReadLine(lines[i]);
        return end;
    }

    /// <summary>One entry of several lines: the name, then what else is printed of it.</summary>
    private void ReadEntry(List<CuedBlock> lines, int start, int end)
    {
        int before = _entries.Count, first = start;
        while (first < end && _entries.Count == before) ReadLine(lines[first++]);
        if (_entries.Count == before || _entries.Last is not { } entry) return;
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
        if (_entries.GroupKind == SignatoryKind.Organization || !_shape.IsPerson(first) || EntryLayout.HasColumns(first) || lines[start].Block.Kind == BlockKind.ListItem) return false;
        int organizations = 0;
        for (int i = start + 1; i < end; i++)
        {
            if (lines[i].Block.Kind == BlockKind.ListItem || IsCountry(lines[i]) && end - start == 2) return false;
            string text = lines[i].Block.Text;
            if (_shape.IsPerson(text) && !_shape.IsRole(text) && !IsUnderRole(lines, start, i, end) || StartsWithPerson(text)) return false;
            if (_shape.HasOrganizationWord(text) && !_shape.IsRole(text)) organizations++;
        }
        // One works for one organization.
        if (organizations > 1) return false;
        // Two lines of a long list of names look the same; a title, a role, or such an entry before tells.
        string second = lines[start + 1].Block.Text;
        return end - start > 2 || lines.Count == end - start || _personOverRole || _shape.OpensWithTitle(first) || _shape.IsRole(second) || _shape.HasOrganizationWord(second) || _entries.GroupKind == SignatoryKind.Person;
    }

    /// <summary>Below a name and a role stands what the role is in, even if it looks like a name; who has a role below is the next person.</summary>
    private bool IsUnderRole(List<CuedBlock> lines, int start, int at, int end) =>
        at > start + 1 && _shape.IsRole(lines[at - 1].Block.Text) && !(at + 1 < end && _shape.StartsWithOffice(lines[at + 1].Block.Text));

    private void ReadPerson(List<CuedBlock> lines, int start, int end)
    {
        _personOverRole = true;
        EntryDraft entry = _entries.AddParsed(lines[start].Block.Text, lines[start].Block.Span);
        for (int i = start + 1; i < end; i++)
        {
            CuedBlock line = lines[i];
            if (IsCountry(line) && entry.Country is null) SetCountry(entry, line);
            else if (line.Has(Cue.ContactWord | Cue.AddressWord) && !_shape.IsRole(line.Block.Text)) entry.Span = entry.Span.Union(line.Block.Span);
            else entry.AddRole(line.Block.Text.Trim(), line.Block.Span);
        }
    }

    private void ReadLine(CuedBlock line)
    {
        string text = _shape.WithoutSignMark(line.Block.Text);
        if (text.Length == 0 || IsNoEntry(line, text)) return;
        EntryDraft? last = _entries.Last;
        if (line.Block.Kind != BlockKind.ListItem && last is not null)
        {
            if (IsCountry(line) && last.Country is null)
            {
                SetCountry(last, line);
                return;
            }
            // Under an organization's name, "代表　鈴木 花子" is who speaks for it.
            if (last.Role is null && Script.IsEastAsian(text[0]) && _shape.OpensWithOffice(text) && _shape.HasOrganizationWord(last.Name))
            {
                last.AddRole(text, line.Block.Span);
                return;
            }
            bool inPerson = last.LooksLikePerson || last.Kind == SignatoryKind.Person;
            if (inPerson && last.Role is null && last.Country is null && _entries.GroupKind != SignatoryKind.Organization && _shape.IsRole(text) && !_shape.OpensWithTitle(text) && !StartsWithPerson(text))
            {
                last.AddRole(text, line.Block.Span);
                return;
            }
        }
        // "Swan Fund" over "with its branches in Abéché and Moundou", an item in the item.
        if (line.Block is { Kind: BlockKind.ListItem, Level: > 1 } && last is not null && char.IsLower(text[0]))
        {
            last.Span = last.Span.Union(line.Block.Span);
            return;
        }
        if ((SeveralNames.Split(text, _entries.GroupKind, _shape) ?? SeveralNames.SplitNumbered(text, line.Block.Marker)) is { } names)
        {
            _entries.AddNames(line, names);
            return;
        }
        if (ReadUnderCountry(line, text)) return;
        _entries.AddParsed(text, line.Block.Span).Number = EntryList.NumberOf(line.Block.Marker);
    }

    /// <summary>"Norway: Reed Watch, Fjord Friends"</summary>
    private bool ReadUnderCountry(CuedBlock line, string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || CountryTable.Default.Find(text[..colon].Trim()) is not { Code: { } code }) return false;
        string names = text[(colon + 1)..].Trim();
        if (names.Length == 0) return false;
        Country? outer = _entries.GroupCountry;
        _entries.GroupCountry = new Country(code, text[..colon].Trim());
        _entries.AddNames(line, SeveralNames.SplitList(names, _shape, FewestUnderCountry) ?? [names]);
        _entries.GroupCountry = outer;
        return true;
    }

    /// <summary>"Jane Doe, Professor of Law" and "Jane Doe (Professor)" are entries of their own; "Professor of Law, Utrecht" is not.</summary>
    private bool StartsWithPerson(string text)
    {
        int comma = text.AsSpan().IndexOfAny(',', '('), dash = EntryLine.DashAt(text);
        if (comma < 0 || (dash > 0 && dash < comma)) comma = dash;
        return comma > 0 && _shape.IsPerson(text[..comma]) && !_shape.StartsWithOffice(text.AsSpan(0, comma));
    }

    /// <summary>A number alone on its line, a formula, a sentence: nobody's name.</summary>
    private bool IsNoEntry(CuedBlock line, string text)
    {
        // The letters of an alphabetical list.
        if (text.Length == 1 && !Script.IsEastAsian(text[0])) return true;
        if (line.WordCount == 0 || line.WordCount > MostWordsOfEntry || text.Contains('?', StringComparison.Ordinal)) return true;
        if (!text.Any(char.IsLetter)) return int.TryParse(text.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out _) || text.Length < 2;
        if (line.Has(Cue.ValedictionWhole | Cue.LabelOther) || (text[0] == '(' && text[^1] == ')')) return true;
        if (ProxyMark.Is(line.Text.Tokens) || _shape.IsSignMark(text) || MoreSigners.Are(line.Text.Tokens) || IsContact(line)) return true;
        bool first = _entries.Count == 0;
        return (line.Has(Cue.FirstPerson) && line.Has(Cue.Sentence)) || (first && line.Has(Cue.EndsInComma) && !_shape.IsPerson(text) && line.Block.Kind != BlockKind.ListItem)
            || (line.WordCount == 1 && Lexicon.All["second.person"].Contains(line.Text.Tokens[0].Key));
    }

    /// <summary>"Contact: press@example.org" is nobody's name.</summary>
    private static bool IsContact(CuedBlock line)
    {
        ImmutableArray<Token> tokens = line.Text.Tokens;
        if (!line.Has(Cue.ContactWord)) return false;
        for (int i = 1; i < tokens.Length && i <= MostTokensOfLabel; i++)
        {
            // The colon of "https://" labels nothing.
            if (tokens[i].Key == ":" && (i + 1 == tokens.Length || tokens[i + 1].SpaceBefore)) return true;
        }
        return false;
    }

    private static bool IsCountry(CuedBlock line) => line.WordCount <= 6 && CountryTable.Default.Find(line.Block.Text) is not null;

    private static void SetCountry(EntryDraft entry, CuedBlock line)
    {
        string text = line.Block.Text.Trim();
        entry.Country = EntryList.CountryOf(text);
        entry.Span = entry.Span.Union(line.Block.Span);
    }
}
