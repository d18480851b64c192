using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>Takes printed names apart. Keeps what it learnt of words, so one reader serves a whole list; not for two threads at once.</summary>
internal sealed class NameReader
{
    /// <summary>Words of a name beyond these are read as one: a list never prints such names, a broken file may.</summary>
    private const int MostTokens = 64;

    private readonly KeyPool _keys = new();
    private readonly NameCutter _cutter = new();
    private readonly PlaceWords _places = new();
    private readonly Dictionary<(string, SignatoryKind), SignatoryName> _read = [];

    /// <summary>The name of an entry, with the acronym and the other names that its parser set apart.</summary>
    public SignatoryName Read(Signatory signatory)
    {
        string printed = signatory.Name;
        if (signatory.Acronym is { Length: > 0 } acronym) printed = With(printed, acronym);
        foreach (string other in signatory.OtherNames) printed = With(printed, other);
        return Read(printed, signatory.Kind);
    }

    /// <summary>A name as printed.</summary>
    public SignatoryName Read(string printed, SignatoryKind kind)
    {
        if (!_read.TryGetValue((printed, kind), out SignatoryName? name)) _read.Add((printed, kind), name = Make(printed, kind));
        return name;
    }

    private static string With(string name, string addition) =>
        name.Contains(addition, StringComparison.Ordinal) ? name : $"{name} ({addition})";

    private SignatoryName Make(string printed, SignatoryKind kind)
    {
        ImmutableArray<Token> words = Tokenizer.Tokenize(printed, _keys);
        Span<bool> skipped = words.Length <= 256 ? stackalloc bool[words.Length] : new bool[words.Length];
        bool person = PersonName.TryRead(printed, words, kind, skipped);
        _cutter.Cut(words, skipped, joinDotted: !person);
        IReadOnlyList<NamePiece> pieces = _cutter.Pieces;
        LegalForm? legal = person ? null : LegalForm.Find(pieces);
        var tokens = new List<NameToken>(pieces.Count);
        for (int i = 0; i < pieces.Count;)
        {
            if (legal is not null && i == legal.Start)
            {
                i += legal.Length;
                continue;
            }
            int limit = legal is not null && i < legal.Start ? legal.Start : pieces.Count;
            i += AddToken(printed, words, i, limit, person, kind, tokens);
        }
        if (tokens.Count > MostTokens) Shorten(tokens);
        // A place behind other words is no surname, and then "Justice" is no title.
        bool guessed = person && kind != SignatoryKind.Person;
        if (guessed && tokens.FindIndex(token => token.IsPlace) > 0) return Make(printed, SignatoryKind.Organization);
        var parts = new NameParts(printed, tokens, _cutter.Parts);
        if (!person) parts.Sort();
        if (tokens.Count == 0) tokens.Add(Whole(printed));
        return new SignatoryName
        {
            Printed = printed,
            IsPerson = person,
            Tokens = [.. tokens],
            Parts = [.. _cutter.Parts],
            MainPart = parts.Main,
            Acronyms = [.. parts.Acronyms],
            IsAcronymOnly = parts.IsAcronymOnly,
            LegalForm = legal?.Canonical,
            PrintedLegalForm = legal is null ? null : printed[pieces[legal.Start].Start..pieces[legal.Start + legal.Length - 1].End],
            Titles = TitlesOf(printed, words, skipped),
        };
    }

    /// <summary>Reads one word or phrase; gives the number of pieces it takes.</summary>
    private int AddToken(string printed, ImmutableArray<Token> words, int at, int limit, bool person, SignatoryKind kind, List<NameToken> tokens)
    {
        IReadOnlyList<NamePiece> pieces = _cutter.Pieces;
        NamePiece piece = pieces[at];
        bool known = NameWords.Default.TryMatch(pieces, at, out WordEntry? entry) && at + entry.Words.Length <= limit
            && (entry.Kind != NameTokenKind.Suffix || person);
        int length = known ? entry!.Words.Length : 1;
        if (kind != SignatoryKind.Person && _places.TryFind(printed, pieces, at, limit, out PlaceWord place) && place.Length >= length
            && !(known && entry!.Kind == NameTokenKind.Place && place.Length == length))
        {
            tokens.Add(Token(place.Key, place.Kind, place.Code, pieces, at, place.Length));
            return place.Length;
        }
        if (person && piece.Length == 1 && char.IsUpper(printed[piece.Start]))
        {
            tokens.Add(Token(piece.Key, NameTokenKind.Initial, null, pieces, at, 1));
            return 1;
        }
        if (!known)
        {
            bool number = char.IsAsciiDigit(piece.Key[0]) && !piece.Key.AsSpan().ContainsAnyInRange('a', 'z');
            NameToken word = Token(piece.Key, number ? NameTokenKind.Number : NameTokenKind.Word, null, pieces, at, 1);
            tokens.Add(word with
            {
                IsGeneric = IsGeneric(words[piece.Word]),
                IsAcronym = Capitals.AreAcronym(printed.AsSpan(piece.Start, piece.Length)) && Capitals.HasLower(printed),
            });
            return 1;
        }
        if (entry!.Kind == NameTokenKind.Small)
        {
            // "Kim Jong Il": a capital makes it a name.
            bool isName = person && char.IsUpper(printed[piece.Start]);
            tokens.Add(Token(piece.Key, isName ? NameTokenKind.Word : NameTokenKind.Small, isName ? null : entry.Canonical, pieces, at, 1));
            return 1;
        }
        if (entry.Kind == NameTokenKind.Number) return AddNumber(entry.Canonical, at, limit, tokens);
        NameToken found = Token(entry.Canonical, entry.Kind, entry.Code, pieces, at, length);
        tokens.Add(found with
        {
            IsGeneric = entry.Kind is NameTokenKind.Scope or NameTokenKind.Unit || IsGeneric(words[piece.Word]),
        });
        return length;
    }

    /// <summary>A spelt number, with the unit behind a ten: "Forty-Four", "Forty 4".</summary>
    private int AddNumber(string digits, int at, int limit, List<NameToken> tokens)
    {
        IReadOnlyList<NamePiece> pieces = _cutter.Pieces;
        if (digits.Length == 2 && digits[1] == '0' && digits[0] > '1' && at + 1 < limit && pieces[at + 1].Part == pieces[at].Part)
        {
            string unit = NameWords.Default.TryMatch(pieces, at + 1, out WordEntry? next) && next.Kind == NameTokenKind.Number
                ? next.Canonical : pieces[at + 1].Key;
            if (unit.Length == 1 && unit[0] is >= '1' and <= '9')
            {
                tokens.Add(Token(digits[..1] + unit, NameTokenKind.Number, null, pieces, at, 2));
                return 2;
            }
        }
        tokens.Add(Token(digits, NameTokenKind.Number, null, pieces, at, 1));
        return 1;
    }

    private static bool IsGeneric(in Token word) => Lexicon.All["organization.words"].Contains(word.Key);

    private static NameToken Token(string key, NameTokenKind kind, string? code, IReadOnlyList<NamePiece> pieces, int at, int length) =>
        new(key, length == 1 ? pieces[at].Key : key, kind, code, pieces[at].Start, pieces[at + length - 1].End - pieces[at].Start, pieces[at].Part,
            StableHash.Of(kind is NameTokenKind.Place or NameTokenKind.Demonym ? code! : key), IsGeneric: false, IsAcronym: false);

    /// <summary>What is left when every word of a name was a title or a legal form, or when it has no word.</summary>
    private static NameToken Whole(string printed)
    {
        string key = KeyFolder.Fold(printed.AsSpan().Trim());
        return new NameToken(key, key, NameTokenKind.Word, null, 0, printed.Length, 0, StableHash.Of(key), IsGeneric: false, IsAcronym: false);
    }

    private static void Shorten(List<NameToken> tokens)
    {
        NameToken last = tokens[MostTokens - 1];
        string rest = string.Join(' ', tokens.Skip(MostTokens - 1).Select(token => token.Key));
        tokens.RemoveRange(MostTokens - 1, tokens.Count - MostTokens + 1);
        tokens.Add(last with { Key = rest, Spelling = rest, Kind = NameTokenKind.Word, Code = null, Hash = StableHash.Of(rest) });
    }

    private static string[] TitlesOf(string printed, ImmutableArray<Token> words, ReadOnlySpan<bool> titles)
    {
        var found = new List<string>();
        for (int i = 0; i < words.Length; i++)
        {
            if (!titles[i]) continue;
            int start = i;
            while (i + 1 < words.Length && titles[i + 1]) i++;
            found.Add(printed[words[start].Start..words[i].End]);
        }
        return [.. found];
    }
}
