using System.Globalization;
using System.Text;

namespace LetterAnalysis.Generator;

/// <summary>Fills the places of phrases with what one letter says.</summary>
internal sealed class PhraseFiller
{
    private readonly LetterPlan _plan;
    private readonly PhraseBook _book;
    private readonly string[] _recipient;
    private readonly string[] _objects;

    public PhraseFiller(LetterPlan plan)
    {
        _plan = plan;
        _book = PhraseBook.Of(plan.Language);
        _recipient = _book.Lines("recipients")[plan.Recipient].Split(" | ");
        _objects = [.. _book.Keys("objects").Where(key => key.StartsWith(plan.Topic + ".", StringComparison.Ordinal))];
    }

    /// <summary>The recipient's office: <c>Minister of Justice</c>.</summary>
    public string Role => _recipient[0];

    /// <summary>The recipient's house: <c>Ministry of Justice</c>.</summary>
    public string Institution => _recipient[1];

    public string Salutation => _recipient[2];

    /// <summary>What the letter is about, as its subject line says it without its label.</summary>
    public string Subject() => SubjectLine() is var line ? line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..] : "";

    /// <summary>The letter's subject line.</summary>
    public string SubjectLine() => Main(_plan.Relation == LetterRelation.Reply ? "replysubject" : "subject", _plan.Phrases.At("subject"));

    /// <summary>One phrase of a list, filled; its object is the one that the letter is about.</summary>
    public string Main(string list, Seed seed)
    {
        var text = new StringBuilder();
        Fill(text, seed.Of(_book.List(list)), seed, _plan.Object);
        return text.ToString();
    }

    /// <summary>Adds a sentence; its object is any one of the letter's topic.</summary>
    public void AddSentence(StringBuilder text, Seed seed) => Fill(text, seed.Of(_book.List("frames")), seed, null);

    /// <summary>Adds a phrase; its object is the one that the letter is about.</summary>
    public void Add(StringBuilder text, PhraseTemplate phrase, Seed seed) => Fill(text, phrase, seed, _plan.Object);

    /// <summary>The text of an ask.</summary>
    public string Ask(PlannedAsk ask)
    {
        var text = new StringBuilder();
        Fill(text, _book.Wordings("actions", ask.Action)[ask.Wording], default, ask.Object);
        return text.ToString();
    }

    /// <summary>A date as the letter writes it; without the town when it stands in a sentence.</summary>
    public string Date(DateOnly date, Seed seed, bool inSentence)
    {
        PhraseTemplate form = inSentence ? _book.List("date")[0] : seed.Of(_book.List("date"));
        var text = new StringBuilder();
        foreach (PhraseTemplate.Piece piece in form.Pieces)
        {
            text.Append(piece.Text switch
            {
                "day" when piece.IsSlot => date.Day.ToString(CultureInfo.InvariantCulture),
                "month" when piece.IsSlot => _book.Lines("months")[date.Month - 1],
                "fullyear" when piece.IsSlot => date.Year.ToString(CultureInfo.InvariantCulture),
                "city" when piece.IsSlot => _plan.Phrases.At("city").Of(PhraseBook.World.Lines("cities")),
                _ => inSentence && text.Length == 0 ? "" : piece.Text,
            });
        }
        return text.ToString();
    }

    private void Fill(StringBuilder text, PhraseTemplate phrase, Seed seed, string? of)
    {
        foreach (PhraseTemplate.Piece piece in phrase.Pieces)
        {
            int start = text.Length;
            if (piece.IsSlot) FillSlot(text, piece.Text, seed.At(piece.Key), of);
            else text.Append(piece.Text);
            if (piece.IsCapital) text[start] = char.ToUpperInvariant(text[start]);
        }
    }

    private void FillSlot(StringBuilder text, string name, Seed seed, string? of)
    {
        switch (name)
        {
            case "n":
                text.Append(CultureInfo.InvariantCulture, $"{seed.Between(3, 90)}");
                break;
            case "year":
                text.Append(CultureInfo.InvariantCulture, $"{_plan.Date.Year - seed.Between(0, 9)}");
                break;
            case "place":
                text.Append(NameSet.Places[seed.Below(NameSet.Places.Count)]);
                break;
            case "o":
                Fill(text, _book.Wordings("objects", of ?? seed.Of(_objects))[0], seed, of);
                break;
            case "recipient":
                text.Append(_recipient[3]);
                break;
            case "dative":
                text.Append(_recipient[4]);
                break;
            case "street":
                text.Append(seed.Of(PhraseBook.World.Lines("streets")));
                break;
            case "theirdate":
                text.Append(Date(_plan.Answers ?? _plan.Date, default, inSentence: true));
                break;
            default:
                Fill(text, seed.Of(_book.List(name)), seed, of);
                break;
        }
    }
}
