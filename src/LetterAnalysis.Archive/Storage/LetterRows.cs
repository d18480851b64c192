using LetterAnalysis.Reporting;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Inserts letters with all that was found in them.</summary>
internal sealed class LetterRows : IDisposable
{
    private readonly RowInserter _letters, _words, _copies, _sections, _recommendations, _asks, _signatories, _claims, _citations;
    private long _last;
    private int _items, _askCount;

    public LetterRows(ArchiveDatabase database)
    {
        _letters = new RowInserter(database, "letters",
            "id, file, number, start, length, language, date, date_iso, date_origin, addressee, subject, salutation, valediction, sketch");
        _words = new RowInserter(database, "letter_words", "rowid, subject, text");
        _copies = new RowInserter(database, "copies", "letter, ordinal, text");
        _sections = new RowInserter(database, "sections", "letter, ordinal, kind, start, length");
        _recommendations = new RowInserter(database, "recommendations", "letter, ordinal, parent, number, topic, text, start, length");
        _asks = new RowInserter(database, "asks",
            "letter, ordinal, recommendation, text, frame_verb, verbs, addressees, negative, strength, deadline, start, length");
        _signatories = new RowInserter(database, "signatories", "letter, ordinal, name, kind, heading, acronym, country, country_text, role, organization, other_names, start, length");
        _claims = new RowInserter(database, "claims", "letter, ordinal, subject, comparator, value, text, start, length");
        _citations = new RowInserter(database, "citations", "letter, ordinal, kind, text, canonical, start, length");
        _last = database.Count("SELECT coalesce(max(id), 0) FROM letters");
    }

    public void Insert(long file, int number, Letter letter, byte[] sketch)
    {
        long id = ++_last;
        _letters.Insert(id, file, number, letter.Span.Start, letter.Span.Length, letter.Language, letter.Date?.Text, letter.Date?.Iso, Name(letter.Date?.Origin),
            letter.Addressee?.Text, letter.Subject?.Text, letter.Salutation?.Text, letter.Valediction?.Text, sketch);
        _words.Insert(id, SearchWords.Of(letter.Subject?.Text ?? ""), SearchWords.Of(letter.Source[letter.Span]));
        for (int i = 0; i < letter.Copies.Length; i++) _copies.Insert(id, i + 1, letter.Copies[i].Text);
        for (int i = 0; i < letter.Sections.Length; i++)
        {
            Section section = letter.Sections[i];
            _sections.Insert(id, i + 1, Name(section.Kind), section.Span.Start, section.Span.Length);
        }
        _items = _askCount = 0;
        foreach (Recommendation item in letter.Recommendations) InsertItem(id, null, item);
        foreach (Ask ask in letter.Requests) InsertAsk(id, null, ask);
        for (int i = 0; i < letter.Signatories.Length; i++)
        {
            Signatory signer = letter.Signatories[i];
            _signatories.Insert(id, i + 1, signer.Name, Name(signer.Kind), signer.Group, signer.Acronym, signer.Country?.Code, signer.Country?.Text, signer.Role,
                signer.Organization, string.Join('\n', signer.OtherNames),
                signer.Span.Start, signer.Span.Length);
        }
        for (int i = 0; i < letter.Claims.Length; i++)
        {
            Claim claim = letter.Claims[i];
            _claims.Insert(id, i + 1, Name(claim.Subject), Name(claim.Comparator), claim.Value, claim.Text, claim.Span.Start, claim.Span.Length);
        }
        for (int i = 0; i < letter.Citations.Length; i++)
        {
            Citation citation = letter.Citations[i];
            _citations.Insert(id, i + 1, citation.Kind, citation.Text, citation.Canonical, citation.Span.Start, citation.Span.Length);
        }
    }

    public void Dispose()
    {
        foreach (RowInserter rows in (RowInserter[])[_letters, _words, _copies, _sections, _recommendations, _asks, _signatories, _claims, _citations]) rows.Dispose();
    }

    private void InsertItem(long letter, int? parent, Recommendation item)
    {
        int ordinal = ++_items;
        _recommendations.Insert(letter, ordinal, parent, item.Number, item.Topic, item.Text, item.Span.Start, item.Span.Length);
        foreach (Ask ask in item.Asks) InsertAsk(letter, ordinal, ask);
        foreach (Recommendation nested in item.Items) InsertItem(letter, ordinal, nested);
    }

    private void InsertAsk(long letter, int? item, Ask ask) =>
        _asks.Insert(letter, ++_askCount, item, ask.Text, ask.FrameVerb, string.Join('\n', ask.Verbs), string.Join('\n', ask.Addressees), ask.Negative ? 1 : 0,
            Name(ask.Strength), ask.Deadline, ask.Span.Start, ask.Span.Length);

    private static string? Name(Enum? value) => value is null ? null : JsonName.Of(value);
}
