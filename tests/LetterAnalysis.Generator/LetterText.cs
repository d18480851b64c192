using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterAnalysis.Generator;

/// <summary>Writes a planned letter as plain text or as Markdown.</summary>
internal sealed class LetterText
{
    private const int WrapAt = 72;
    private const int TypoEvery = 12;

    private readonly LetterPlan _plan;
    private readonly PhraseBook _book;
    private readonly PhraseFiller _filler;
    private readonly bool _markdown;
    private readonly StringBuilder _text = new(4096);

    private LetterText(LetterPlan plan, bool markdown)
    {
        _plan = plan;
        _book = PhraseBook.Of(plan.Language);
        _filler = new PhraseFiller(plan);
        _markdown = markdown;
    }

    /// <summary>The letter's text.</summary>
    public static string Write(LetterPlan plan, bool markdown)
    {
        var letter = new LetterText(plan, markdown);
        letter.WriteHead();
        letter.WriteBody();
        letter.WriteEnd();
        string text = letter._text.ToString();
        return plan.Look.At("quotes").Chance(40) ? text.Replace('\'', '’') : text;
    }

    /// <summary>The name of a country in a letter: it may have a second one.</summary>
    public static string CountryName(PhraseBook book, Entity entity, SignerStyle style) =>
        book.Wordings("countries", entity.Country) is var names && style == SignerStyle.OtherCountry ? names[^1].Pieces[0].Text : names[0].Pieces[0].Text;

    private bool HasFurniture => _plan.Look.At("furniture").Chance(25);

    private void WriteHead()
    {
        if (HasFurniture)
        {
            Paragraph(_book.Lines("furniture")[0]);
            Paragraph(_book.Lines("furniture")[1]);
        }
        bool dateFirst = _plan.Look.At("date first").Chance(50);
        string date = _filler.Date(_plan.Date, _plan.Phrases.At("date"), inSentence: false);
        if (_markdown && char.IsAsciiDigit(date[0])) date = date.Replace(". ", "\\. ", StringComparison.Ordinal); // "9. Mai" would begin a list.
        if (dateFirst) Paragraph(date);
        if (_plan.Relation != LetterRelation.Reply)
        {
            Line(_filler.Role);
            Line(_filler.Institution);
            Line(_filler.Main("address", _plan.Phrases.At("address").At(_plan.Recipient)));
            Paragraph(string.Create(CultureInfo.InvariantCulture, $"{1000 + _plan.Recipient * 17} {_plan.Phrases.At("city").Of(PhraseBook.World.Lines("cities"))}"));
        }
        if (!dateFirst) Paragraph(date);
        string subject = _filler.SubjectLine();
        Paragraph(_markdown ? $"**{subject}**" : subject);
        Paragraph(_plan.Relation == LetterRelation.Reply ? _book.Lines("replysalutation")[0] : _filler.Salutation);
    }

    private void WriteBody()
    {
        if (_plan.Relation == LetterRelation.Reply)
        {
            for (int i = 0; i < _book.List("reply").Length; i++)
            {
                int start = _text.Length;
                _filler.Add(_text, _book.List("reply")[i], _plan.Phrases.At("reply").At(i));
                EndParagraph(start);
            }
            return;
        }
        Paragraph(_filler.Main("opening", _plan.Phrases.At("opening")));
        Paragraphs(_plan.Paragraphs, "typos");
        if (!_plan.Paragraphs.IsEmpty && _plan.Phrases.At("mentions").Chance(60)) Paragraph(_filler.Main("mention", _plan.Phrases.At("mention")));
        Paragraph(_filler.Main("leadin", _plan.Phrases.At("leadin")));
        for (int i = 0; i < _plan.Asks.Length; i++) Item(i);
        _text.Append('\n');
        Paragraphs(_plan.Afterwards, "later typos");
        Paragraph(_filler.Main("thanks", _plan.Phrases.At("thanks")));
    }

    private void WriteEnd()
    {
        Paragraph(_filler.Main("valediction", _plan.Phrases.At("valediction")));
        if (_plan.Relation == LetterRelation.Reply)
        {
            Line($"{_plan.Look.At("first").Of(PhraseBook.World.Lines("firstnames"))} {NameSet.Surnames[_plan.Look.At("last").Below(NameSet.Surnames.Count)]}");
            Line(_filler.Role);
        }
        foreach (PlannedSigner signer in _plan.Signers)
        {
            var entity = new Entity(signer.Entity);
            string role = entity.IsPerson ? ", " + new Seed((ulong)signer.Entity).At("role").Of(_book.Lines("roles")) : "";
            string line = $"{entity.Written(signer.Style)}{role}, {CountryName(_book, entity, signer.Style)}";
            if (_markdown) _text.Append("- ").Append(line).Append('\n');
            else Line(line);
        }
        if (!HasFurniture) return;
        _text.Append('\n');
        for (int i = 2; i < _book.Lines("furniture").Length; i++)
        {
            int start = _text.Length;
            _filler.Add(_text, _book.List("furniture")[i], _plan.Look);
            EndParagraph(start);
        }
    }

    private void Paragraphs(IReadOnlyList<ImmutableArray<Seed>> paragraphs, string typos)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            int start = _text.Length;
            foreach (Seed sentence in paragraphs[i])
            {
                if (_text.Length > start) _text.Append(' ');
                _filler.AddSentence(_text, sentence);
            }
            Seed typo = _plan.Look.At(typos).At(i);
            if (typo.Below(TypoEvery) == 0) AddTypo(start, typo);
            EndParagraph(start);
        }
    }

    /// <summary>Swaps two small letters of a paragraph.</summary>
    private void AddTypo(int start, Seed seed)
    {
        int at = seed.At("place").Between(start + 1, _text.Length - 3);
        while (at < _text.Length - 2 && !(char.IsLower(_text[at]) && char.IsLower(_text[at + 1]))) at++;
        if (at < _text.Length - 2) (_text[at], _text[at + 1]) = (_text[at + 1], _text[at]);
    }

    private void Item(int index)
    {
        Seed look = _plan.Look.At("list");
        bool last = index == _plan.Asks.Length - 1;
        string number = (index + 1).ToString(CultureInfo.InvariantCulture);
        string marker = look.Below(4) switch
        {
            0 => number + ".",
            1 => _markdown ? number + ")" : $"({number})",
            2 => _markdown ? "-" : "•",
            _ => _markdown ? number + "." : number + ")",
        };
        string text = _filler.Ask(_plan.Asks[index]);
        if (_plan.Language != "de" && look.At("capital").Chance(40)) text = char.ToUpperInvariant(text[0]) + text[1..];
        int start = _text.Length;
        _text.Append(marker).Append(' ').Append(text).Append(look.At("end").Chance(50) || last ? last ? "." : ";" : ".").Append('\n');
        if (IsWrapped) Wrap(start, marker.Length + 1);
    }

    private void Line(string text) => _text.Append(text).Append(_markdown ? "  \n" : "\n");

    private void Paragraph(string text)
    {
        int start = _text.Length;
        _text.Append(text);
        EndParagraph(start);
    }

    private void EndParagraph(int start)
    {
        if (IsWrapped) Wrap(start, 0);
        _text.Append("\n\n");
    }

    private bool IsWrapped => !_markdown && _plan.Look.At("wrap").Chance(10);

    /// <summary>Breaks the lines from a place on at blanks, with the lines after the first indented.</summary>
    private void Wrap(int start, int indent)
    {
        int line = start, blank = -1;
        for (int i = start; i < _text.Length; i++)
        {
            if (_text[i] == ' ' && i > start + indent) blank = i;
            if (i - line < WrapAt || blank < line) continue;
            _text[blank] = '\n';
            _text.Insert(blank + 1, " ", indent);
            line = blank + 1;
            blank = -1;
            i += indent;
        }
    }
}
