using System.Numerics;

namespace LetterAnalysis.Reconciliation;

/// <summary>
/// A signer's name taken apart: the words of its full form and its other forms, acronyms, legal form, titles. A name is a set: any of its
/// parts, and its acronym, may stand for it elsewhere.
/// </summary>
internal sealed class SignatoryName
{
    private ulong? _signature;

    /// <summary>The name as printed, with the acronym and other names that were printed beside it.</summary>
    public required string Printed { get; init; }

    /// <summary>True when it is, or looks like, a person's: the order of its words does not matter then.</summary>
    public required bool IsPerson { get; init; }

    /// <summary>The words of all parts in printed order, without acronyms, legal form and titles; never empty.</summary>
    public required NameToken[] Tokens { get; init; }

    /// <summary>How each part is set off.</summary>
    public required NamePart[] Parts { get; init; }

    /// <summary>The part that is the name itself.</summary>
    public required int MainPart { get; init; }

    /// <summary>The acronyms printed with it, and the name itself when it is one.</summary>
    public required NameAcronym[] Acronyms { get; init; }

    /// <summary>True when nothing but an acronym (and a place) is printed.</summary>
    public required bool IsAcronymOnly { get; init; }

    /// <summary>The legal form that stands for all its spellings; null when there is none.</summary>
    public string? LegalForm { get; init; }

    /// <summary>The legal form as printed.</summary>
    public string? PrintedLegalForm { get; init; }

    /// <summary>A person's titles as printed.</summary>
    public string[] Titles { get; init; } = [];

    /// <summary>True when there is more than one part with words in it.</summary>
    public bool HasOtherParts
    {
        get
        {
            foreach (NameToken token in Tokens)
            {
                if (token.Part != MainPart) return true;
            }
            return false;
        }
    }

    /// <summary>The words of one part.</summary>
    public NameToken[] WordsOf(int part) => Array.FindAll(Tokens, token => token.Part == part);

    /// <summary>A token as printed.</summary>
    public string Print(in NameToken token) => token.Start < 0 ? token.Key : Printed.Substring(token.Start, token.Length);

    /// <summary>The least number of words that two names can't share, told from 64 bits each; 0 tells nothing.</summary>
    public bool MayShareHalfWith(SignatoryName other)
    {
        ulong mine = Signature(), others = other.Signature();
        return 2 * BitOperations.PopCount(mine & others) >= Math.Min(BitOperations.PopCount(mine), BitOperations.PopCount(others));
    }

    private ulong Signature()
    {
        if (_signature is { } known) return known;
        ulong bits = 0;
        foreach (NameToken token in Tokens)
        {
            if (token.IsContent) bits |= 1UL << (int)(token.Hash >> 58);
        }
        _signature = bits;
        return bits;
    }
}
