namespace LetterAnalysis.Comparison;

/// <summary>The aligned tokens of two variants, seen from one of them.</summary>
internal sealed class PairSide
{
    private readonly int[] _mates;
    private readonly Dictionary<int, LinkKind> _links = [];

    private PairSide(int[] mates) => _mates = mates;

    /// <summary>Seen from the left variant.</summary>
    public static PairSide OfLeft(WordAligner aligner)
    {
        var side = new PairSide(aligner.Mate);
        foreach (Link link in aligner.Links.Values) side.Add(link.LeftFrom, link.LeftTo, link.Kind);
        return side;
    }

    /// <summary>Seen from the right variant.</summary>
    /// <param name="aligner">The alignment.</param>
    /// <param name="tokens">How many tokens the right variant has.</param>
    public static PairSide OfRight(WordAligner aligner, int tokens)
    {
        var mates = new int[tokens];
        Array.Fill(mates, -1);
        for (int l = 0; l < aligner.Mate.Length; l++)
        {
            if (aligner.Mate[l] >= 0) mates[aligner.Mate[l]] = l;
        }
        var side = new PairSide(mates);
        foreach (Link link in aligner.Links.Values) side.Add(link.RightFrom, link.RightTo, link.Kind);
        return side;
    }

    /// <summary>The other variant's token with the same key that a token is aligned with, or -1.</summary>
    public int MateOf(int token) => _mates[token];

    /// <summary>True when the other variant has the same words, at the same place.</summary>
    public bool IsSame(int token, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (_mates[token] < 0 || _mates[token + i] != _mates[token] + i) return false;
        }
        return true;
    }

    /// <summary>True when the other variant has its own words of a slot where a token stands.</summary>
    public bool IsSwapped(int token, LinkKind kind) => _links.TryGetValue(token, out LinkKind found) && found == kind;

    private void Add(int from, int to, LinkKind kind)
    {
        for (int token = from; token < to; token++) _links[token] = kind;
    }
}
