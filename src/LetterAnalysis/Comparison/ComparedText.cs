using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>One variant as tokens in reading order, each with the id of its match key, and cut into units.</summary>
internal sealed class ComparedText(Variant variant, Vocabulary vocabulary)
{
    // Room for all tokens at once: a word and the blank after it take six characters or so.
    private const int TokenLength = 6;

    private readonly List<MappedText> _pieces = [];
    private readonly List<int> _pieceOf = new(variant.Letter.Span.Length / TokenLength);

    public Variant Variant => variant;

    public List<Token> Tokens { get; } = new(variant.Letter.Span.Length / TokenLength);

    /// <summary>For each token the id of its key in the vocabulary that both variants share.</summary>
    public List<int> Keys { get; } = new(variant.Letter.Span.Length / TokenLength);

    public List<Unit> Units { get; } = [];

    /// <summary>Adds the tokens of a piece of text after those that are there.</summary>
    public void Append(MappedText content)
    {
        foreach (Token token in vocabulary.Tokenize(content.Text))
        {
            Tokens.Add(token);
            Keys.Add(vocabulary.IdOf(token));
            _pieceOf.Add(_pieces.Count);
        }
        _pieces.Add(content);
    }

    /// <summary>The first token of some units, and the token after their last; 0 and 0 for none.</summary>
    public (int From, int To) TokensOf(UnitRun run) => run.IsEmpty ? (0, 0) : (Units[run.From].From, Units[run.End - 1].To);

    /// <summary>A token as printed.</summary>
    public ReadOnlySpan<char> Surface(int token) => _pieces[_pieceOf[token]].Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>True for a token that carries meaning. Capitals make a name of a word that is none in lower case: "UN", "US".</summary>
    public bool IsContent(int token)
    {
        if (vocabulary.IsContent(Keys[token])) return true;
        ReadOnlySpan<char> surface = Surface(token);
        return surface.Length > 1 && char.IsUpper(surface[0]) && char.IsUpper(surface[^1]);
    }

    /// <summary>True when the tokens stand in one piece of text, without the line breaks that part a name from its country.</summary>
    public bool IsOnePiece(int from, int to) => from < to && _pieceOf[from] == _pieceOf[to - 1];

    /// <summary>True when the tokens stand in one piece of text that has no blanks but spaces, so that it is shown as it is.</summary>
    public bool IsPlain(int from, int to) => IsOnePiece(from, to) && PieceText(from, to).IndexOfAny('\t', '\n', '\r') < 0;

    /// <summary>The text from one token up to, and without, another that stands in the same piece.</summary>
    public ReadOnlySpan<char> PieceText(int from, int to) =>
        _pieces[_pieceOf[from]].Text.AsSpan(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start);

    /// <summary>The blanks between a token and the one before it; a line break counts as one space.</summary>
    public ReadOnlySpan<char> BlankBefore(int token)
    {
        if (_pieceOf[token] != _pieceOf[token - 1]) return " ";
        ReadOnlySpan<char> blank = _pieces[_pieceOf[token]].Text.AsSpan(Tokens[token - 1].End, Tokens[token].Start - Tokens[token - 1].End);
        return blank is "\t" or "\n" or "\r\n" ? " " : blank;
    }

    /// <summary>The words from one token up to, and without, another, as printed; line breaks as single spaces.</summary>
    public string TextOf(int from, int to)
    {
        if (from >= to) return "";
        if (IsOnePiece(from, to)) return PieceText(from, to).ToString();
        var text = new StringBuilder();
        for (int start = from; start < to;)
        {
            int end = start + 1;
            while (end < to && _pieceOf[end] == _pieceOf[start]) end++;
            if (text.Length > 0) text.Append(' ');
            text.Append(PieceText(start, end));
            start = end;
        }
        return text.ToString();
    }

    /// <summary>True when a token is the first of its piece or stands after the end of a sentence.</summary>
    public bool OpensSentence(int token)
    {
        if (token == 0 || _pieceOf[token] != _pieceOf[token - 1]) return true;
        return Surface(token - 1)[0] is '.' or '!' or '?';
    }

    /// <summary>The place in the source from one token up to, and without, another.</summary>
    public TextSpan SourceSpan(int from, int to)
    {
        int start = SourceStart(from), end = SourceEnd(to - 1);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The place in the source where a token starts.</summary>
    public int SourceStart(int token) => _pieces[_pieceOf[token]].ToSource(Tokens[token].Span).Start;

    /// <summary>The place in the source where a token ends.</summary>
    public int SourceEnd(int token) => _pieces[_pieceOf[token]].ToSource(Tokens[token].Span).End;

    /// <summary>The first of a range of tokens that starts at or after a place in the source.</summary>
    public int FirstTokenFrom(int place, int from, int to) => Sorted.FirstNot(from, to, (Text: this, place), static (token, sought) => sought.Text.SourceStart(token) < sought.place);
}
