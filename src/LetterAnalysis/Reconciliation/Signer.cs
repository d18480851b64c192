namespace LetterAnalysis.Reconciliation;

/// <summary>The entries that are held to be one signer's.</summary>
internal sealed class Signer
{
    private readonly List<SignerRow> _rows = [];

    // A list may hold one name a thousand times: what is asked of the variants is not asked of every row.
    private int[] _variants;
    private Signer? _holder;

    public Signer(SignerRow row)
    {
        _rows.Add(row);
        _variants = [row.Variant];
    }

    /// <summary>The entries, by variant and place.</summary>
    public IReadOnlyList<SignerRow> Rows => _rows;

    /// <summary>The weakest link that joined entries of several variants; null while there is none.</summary>
    public SignerLink? Link { get; private set; }

    /// <summary>True when other entries would have fitted as well.</summary>
    public bool IsTied { get; private set; }

    /// <summary>The printed form that sorts first: what stands for the signer wherever the order of its entries must not matter.</summary>
    public string LeastForm => _rows.ConvertAll(row => row.Form).Min(StringComparer.Ordinal)!;

    /// <summary>True once its entries went to another signer.</summary>
    public bool IsAbsorbed => _holder is not null;

    /// <summary>The number of variants that have it.</summary>
    public int VariantCount => _variants.Length;

    public bool IsIn(int variant) => Array.BinarySearch(_variants, variant) >= 0;

    public bool SharesVariantWith(Signer other) => Array.Exists(_variants, other.IsIn);

    private static int Order(SignerRow a, SignerRow b) => a.Variant != b.Variant ? a.Variant.CompareTo(b.Variant) : a.Row.CompareTo(b.Row);

    /// <summary>The signer that has the entries of one now, however often they were handed on.</summary>
    public static Signer HolderOf(Signer signer)
    {
        while (signer._holder is { } holder) signer = holder;
        return signer;
    }

    /// <summary>Takes the entries of another signer over.</summary>
    public void Absorb(Signer other, SignerLink? link = null, bool tied = false)
    {
        bool inOrder = Order(_rows[^1], other._rows[0]) < 0;
        _rows.AddRange(other._rows);
        if (!inOrder) _rows.Sort(Order);
        _variants = [.. _variants.Union(other._variants).Order()];
        IsTied |= tied || other.IsTied;
        foreach (SignerLink? candidate in (SignerLink?[])[other.Link, link])
        {
            if (candidate is not null && (Link is null || candidate.CompareTo(Link) > 0)) Link = candidate;
        }
        other._holder = this;
    }
}
