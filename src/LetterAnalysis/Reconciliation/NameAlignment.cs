namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Accounts for every word of two names: which word of the other explains it, and how. Passes go from the surest explanation to the
/// weakest; a word is explained once.
/// </summary>
internal sealed class NameAlignment
{
    private const int ShortestJoinedTypo = 9;

    private readonly bool _person;

    public NameAlignment(NameSide a, NameSide b)
    {
        A = a;
        B = b;
        _person = a.Name.IsPerson && b.Name.IsPerson;
        LinkEqual();
        LinkSmallWords();
        if (!IsSettled)
        {
            LinkWith(Spelling);
            Join(a, b);
            Join(b, a);
            if (_person)
            {
                LinkInitials(a, b);
                LinkInitials(b, a);
            }
            a.ExplainBy(b);
            b.ExplainBy(a);
            LinkWith(Soft);
        }
        a.DropSmallWords();
        b.DropSmallWords();
        InOrder = a.IsInOrder(b);
    }

    /// <summary>The one name.</summary>
    public NameSide A { get; }

    /// <summary>The other.</summary>
    public NameSide B { get; }

    /// <summary>True when the words that explain one another come in the same order.</summary>
    public bool InOrder { get; }

    private bool IsSettled => A.AllLinked() && B.AllLinked();

    private void LinkEqual()
    {
        for (int i = 0; i < A.Count; i++)
        {
            for (int j = 0; j < B.Count; j++)
            {
                if (B.Links[j] != TokenLink.None || A.Tokens[i].Hash != B.Tokens[j].Hash || !AreEqual(A.Tokens[i], B.Tokens[j])) continue;
                Link(i, j, A.Tokens[i].Kind == B.Tokens[j].Kind || !A.Tokens[i].IsPlace ? TokenLink.Same : TokenLink.Kin);
                break;
            }
        }
    }

    private static bool AreEqual(in NameToken a, in NameToken b) =>
        a.IsPlace || b.IsPlace ? string.Equals(a.Code, b.Code, StringComparison.Ordinal) : string.Equals(a.Key, b.Key, StringComparison.Ordinal);

    /// <summary>Links small words that say the same: "on" and "of", "and" and "et".</summary>
    private void LinkSmallWords()
    {
        for (int i = 0; i < A.Count; i++)
        {
            if (A.Tokens[i].Kind != NameTokenKind.Small || A.Links[i] != TokenLink.None) continue;
            for (int j = 0; j < B.Count; j++)
            {
                if (B.Tokens[j].Kind != NameTokenKind.Small || B.Links[j] != TokenLink.None || A.Tokens[i].Code != B.Tokens[j].Code) continue;
                Link(i, j, TokenLink.Same);
                break;
            }
        }
    }

    private void LinkWith(Func<int, int, TokenLink> judge)
    {
        for (int i = 0; i < A.Count; i++)
        {
            if (A.Links[i] != TokenLink.None || A.Tokens[i].Kind == NameTokenKind.Small) continue;
            for (int j = 0; j < B.Count; j++)
            {
                if (B.Links[j] != TokenLink.None || B.Tokens[j].Kind == NameTokenKind.Small) continue;
                if (judge(i, j) is var link && link == TokenLink.None) continue;
                Link(i, j, link);
                break;
            }
        }
    }

    private TokenLink Spelling(int i, int j) =>
        WordDifference.Judge(A.Tokens[i], B.Tokens[j], _person) is var link && link == TokenLink.NearTypo ? TokenLink.None : link;

    private TokenLink Soft(int i, int j)
    {
        TokenLink link = WordDifference.Judge(A.Tokens[i], B.Tokens[j], _person);
        if (link != TokenLink.None) return link;
        if (_person && NameWords.Default.AreTogether("short", A.Tokens[i].Key, B.Tokens[j].Key)) return TokenLink.ShortForm;
        return !_person && WordDifference.AreTranslations(A.Tokens[i], B.Tokens[j]) ? TokenLink.Translation : TokenLink.None;
    }

    /// <summary>Links two or three words of one name with one word of the other that has the same letters.</summary>
    private static void Join(NameSide many, NameSide one)
    {
        for (int j = 0; j < one.Count; j++)
        {
            if (one.Links[j] != TokenLink.None || one.Tokens[j].IsPlace) continue;
            for (int i = 0; i + 1 < many.Count && one.Links[j] == TokenLink.None; i++)
            {
                for (int length = 2; length <= 3 && many.AreFree(i, length); length++)
                {
                    if (!AreJoined(many.Tokens.AsSpan(i, length), one.Tokens[j].Key)) continue;
                    one.Link(j, i, TokenLink.Joined);
                    for (int k = i; k < i + length; k++) many.Link(k, j, TokenLink.Joined);
                    break;
                }
            }
        }
    }

    private static bool AreJoined(ReadOnlySpan<NameToken> tokens, string key)
    {
        int length = 0;
        foreach (NameToken token in tokens) length += token.Key.Length;
        if (Math.Abs(length - key.Length) > 1 || key.Length < 4) return false;
        bool exact = length == key.Length && key.StartsWith(tokens[0].Key, StringComparison.Ordinal);
        if (!exact && Math.Min(length, key.Length) < ShortestJoinedTypo) return false;
        Span<char> joined = stackalloc char[key.Length + 1];
        int at = 0;
        foreach (NameToken token in tokens)
        {
            token.Key.CopyTo(joined[at..]);
            at += token.Key.Length;
        }
        if (joined[..at].SequenceEqual(key)) return true;
        return at >= ShortestJoinedTypo && !key.AsSpan().ContainsAnyInRange('0', '9') && EditDistance.Between(joined[..at], key, 1) <= 1;
    }

    private static void LinkInitials(NameSide initials, NameSide names)
    {
        for (int i = 0; i < initials.Count; i++)
        {
            if (initials.Links[i] != TokenLink.None || initials.Tokens[i].Kind != NameTokenKind.Initial) continue;
            for (int j = 0; j < names.Count; j++)
            {
                if (names.Links[j] != TokenLink.None || names.Tokens[j].Kind != NameTokenKind.Word) continue;
                if (names.Tokens[j].Key[0] != initials.Tokens[i].Key[0]) continue;
                initials.Link(i, j, TokenLink.Initial);
                names.Link(j, i, TokenLink.Initial);
                break;
            }
        }
    }

    private void Link(int i, int j, TokenLink link)
    {
        A.Link(i, j, link);
        B.Link(j, i, link);
    }
}
