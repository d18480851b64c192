using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Cuts a printed name into pieces and parts: words are split at hyphens and elisions (<c>d'Enlace</c>), dotted letters joined
/// (<c>A.B.C.</c>), and brackets, dashes, commas and slashes begin parts.
/// </summary>
internal sealed class NameCutter
{
    private static readonly string[] Elisions = ["d", "l", "qu", "dell", "all", "nell", "sull", "dall", "un"];

    private readonly Dictionary<string, (string Key, int Start, int End)[]> _split = new(StringComparer.Ordinal);
    private readonly List<NamePiece> _pieces = [];
    private readonly List<NamePart> _parts = [];
    private int _part;
    private int _outer;
    private int _depth;
    private NamePart? _next;

    /// <summary>The pieces of the last name that was cut.</summary>
    public IReadOnlyList<NamePiece> Pieces => _pieces;

    /// <summary>Its parts.</summary>
    public IReadOnlyList<NamePart> Parts => _parts;

    /// <summary>Cuts a name.</summary>
    /// <param name="tokens">The tokens of the name.</param>
    /// <param name="skip">True for tokens to leave out: titles.</param>
    /// <param name="joinDotted">True to read <c>A.B.C.</c> as one word; false for a person's initials.</param>
    public void Cut(ImmutableArray<Token> tokens, ReadOnlySpan<bool> skip, bool joinDotted)
    {
        _pieces.Clear();
        _parts.Clear();
        _parts.Add(NamePart.Main);
        _part = _outer = _depth = 0;
        _next = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (skip[i]) continue;
            if (tokens[i].Key == "&") AddAnd(tokens[i], i);
            else if (IsDomainEnding(tokens, i)) i++;
            else if (tokens[i].Kind == TokenKind.Punctuation) Mark(tokens[i].Key);
            else if (joinDotted && DottedEnd(tokens, i) is var end && end > i) i = AddDotted(tokens, i, end);
            else Add(tokens[i], i);
        }
    }

    private void Mark(string mark)
    {
        switch (mark[0])
        {
            case '(' or '[':
                if (_depth++ == 0) _next = NamePart.Bracket;
                break;
            case ')' or ']':
                if (_depth > 0 && --_depth == 0)
                {
                    _part = _outer;
                    _next = null;
                }
                break;
            case '-' or ':' or ';' when _depth == 0:
                _next = NamePart.Dash;
                break;
            case ',' when _depth == 0:
                _next = NamePart.Comma;
                break;
            case '/' or '|' or '\\' when _depth == 0:
                _next = NamePart.Slash;
                break;
        }
    }

    /// <summary>Begins the part that a mark announced; a mark with nothing before it announces none.</summary>
    private void Enter()
    {
        if (_next is not { } kind) return;
        _next = null;
        if (_pieces.Count == 0 && kind != NamePart.Bracket) return;
        _parts.Add(kind);
        _part = _parts.Count - 1;
        if (kind != NamePart.Bracket) _outer = _part;
    }

    private void Add(in Token token, int word)
    {
        Enter();
        // A key is as long as the printed word but for odd characters; then its pieces all quote the whole word.
        bool exact = token.Key.Length == token.Length;
        foreach ((string key, int start, int end) in Split(token.Key))
        {
            _pieces.Add(new NamePiece(key, exact ? token.Start + start : token.Start, exact ? end - start : token.Length, _part, word));
        }
    }

    private (string Key, int Start, int End)[] Split(string key)
    {
        if (_split.TryGetValue(key, out (string, int, int)[]? known)) return known;
        var pieces = new List<(string, int, int)>();
        for (int at = 0; at < key.Length;)
        {
            int end = NextCut(key, at);
            string piece = NameWords.Default.Normalize(key.AsSpan(at, end - at));
            if (piece.Length > 0) pieces.Add((piece, at, end));
            at = end + 1;
        }
        return _split[key] = [.. pieces];
    }

    /// <summary>Where the piece that starts at a place ends: at a hyphen, or before the apostrophe of an elision.</summary>
    private static int NextCut(string key, int at)
    {
        int end = at;
        while (end < key.Length && key[end] is not ('-' or '·')) end++;
        int apostrophe = key.IndexOf('\'', at, end - at);
        if (apostrophe < 0 || end - apostrophe < 4) return end;
        foreach (string elision in Elisions)
        {
            if (key.AsSpan(at, apostrophe - at).SequenceEqual(elision)) return apostrophe;
        }
        return end;
    }

    /// <summary>The token after a run of single letters with points and no blanks; the start when there is none of two letters.</summary>
    private static int DottedEnd(ImmutableArray<Token> tokens, int start)
    {
        int at = start, letters = 0;
        while (at + 1 < tokens.Length && tokens[at].IsWord && tokens[at].Length == 1 && tokens[at + 1].Key == "." && !tokens[at + 1].SpaceBefore
            && (at == start || !tokens[at].SpaceBefore))
        {
            at += 2;
            letters++;
        }
        // "S.p.A" without its last point.
        if (letters > 0 && at < tokens.Length && tokens[at].IsWord && tokens[at].Length == 1 && !tokens[at].SpaceBefore)
        {
            at++;
            letters++;
        }
        return letters > 1 ? at : start;
    }

    /// <summary>True for ".org" glued to a word: "Vrijschrift.org" is Vrijschrift.</summary>
    private static bool IsDomainEnding(ImmutableArray<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at].Key == "." && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore
        && tokens[at - 1].IsWord && tokens[at - 1].Length > 2 && tokens[at + 1].Key is "org" or "com" or "net" or "ngo" or "info";

    private void AddAnd(in Token token, int word)
    {
        Enter();
        _pieces.Add(new NamePiece("and", token.Start, token.Length, _part, word));
    }

    private int AddDotted(ImmutableArray<Token> tokens, int start, int end)
    {
        Enter();
        var key = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (tokens[i].IsWord) key.Append(tokens[i].Key);
        }
        _pieces.Add(new NamePiece(
            NameWords.Default.Normalize(key.ToString()), tokens[start].Start, tokens[end - 1].End - tokens[start].Start, _part, start));
        return end - 1;
    }
}
