using System.Collections.Immutable;
using LetterAnalysis.Archive.Storage;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Searching;

/// <summary>Finds letters by words and by what is known of them.</summary>
internal sealed class LetterSearch(ArchiveDatabase database, SearchQuery query)
{
    private const int SnippetWords = 32;
    private const char MarkStart = '\u0001', MarkEnd = '\u0002';

    private readonly List<string> _conditions = [];
    private readonly List<SqliteParameter> _parameters = [];

    public SearchResult Find(CancellationToken cancellationToken)
    {
        string? words = QueryWords.Parse(query.Words);
        if (words is not null) Add("letter_words MATCH $words", "$words", words);
        if (query.Language is { } language) Add("l.language = $language", "$language", language);
        // Dates sort as their texts do; a shorter one stands for all that begin with it.
        if (query.Since is { } since) Add("l.date_iso >= $since", "$since", since);
        if (query.Until is { } until) Add("substr(l.date_iso, 1, length($until)) <= $until", "$until", until);
        if (query.Strength is { } strength)
        {
            Add("EXISTS (SELECT 1 FROM asks a WHERE a.letter = l.id AND a.strength = $strength)", "$strength", JsonName.Of(strength));
        }
        if (query.Addressee is { } addressee)
        {
            AddName(addressee, "sent_to", test => $"({test("l.addressee")} OR {test("l.salutation")} OR {test("l.subject")} "
                + $"OR EXISTS (SELECT 1 FROM copies c WHERE c.letter = l.id AND {test("c.text")}))");
        }
        if (query.Signatory is { } signatory)
        {
            AddName(signatory, "signed_by", test => $"EXISTS (SELECT 1 FROM signatories s WHERE s.letter = l.id AND ({test("s.name")} OR {test("s.acronym")}))");
        }
        string from = $"FROM letters l JOIN files f ON f.id = l.file {(words is null ? "" : "JOIN letter_words ON letter_words.rowid = l.id")}"
            + (_conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", _conditions));
        using SqliteCommand count = Command($"SELECT count(*) {from}");
        int total = Convert.ToInt32(count.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        cancellationToken.ThrowIfCancellationRequested();
        string snippet = words is null ? "''" : $"snippet(letter_words, -1, char({(int)MarkStart}), char({(int)MarkEnd}), '…', {SnippetWords})";
        string order = words is null ? "l.date_iso IS NULL, l.date_iso, l.id" : "bm25(letter_words, 4.0, 1.0), l.id";
        using SqliteCommand command = Command($"SELECT {LetterReader.Columns}, {snippet} {from} ORDER BY {order} LIMIT {query.Most}");
        using SqliteDataReader rows = command.ExecuteReader();
        var hits = ImmutableArray.CreateBuilder<SearchHit>();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            hits.Add(Hit(LetterReader.Read(rows), rows.GetString(LetterReader.ColumnCount)));
        }
        return new SearchResult(total, hits.ToImmutable());
    }

    private void Add(string condition, string name, string value)
    {
        _conditions.Add(condition);
        _parameters.Add(new SqliteParameter(name, value));
    }

    private void AddName(string name, string function, Func<Func<string, string>, string> condition)
    {
        var test = new NameQuery(name);
        database.Connection.CreateFunction(function, (string? text) => test.IsIn(text), isDeterministic: true);
        _conditions.Add(condition(column => $"{function}({column})"));
    }

    private SqliteCommand Command(string sql)
    {
        SqliteCommand command = database.Command(sql);
        foreach (SqliteParameter parameter in _parameters) command.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        return command;
    }

    private static SearchHit Hit(ArchivedLetter letter, string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        bool wasBlank = false;
        foreach (char c in SearchWords.ToText(marked))
        {
            if (c == MarkStart) start = text.Length;
            else if (c == MarkEnd) marks.Add(new TextSpan(start, text.Length - start));
            else if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (!wasBlank) text.Append(' ');
            if (c is not (MarkStart or MarkEnd)) wasBlank = char.IsWhiteSpace(c);
        }
        return new SearchHit(letter, text.ToString(), marks.ToImmutable());
    }
}
