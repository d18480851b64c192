namespace LetterAnalysis.Reconciliation;

/// <summary>Two names and what was found of them: the facts that the rules decide by.</summary>
internal sealed class NamePair
{
    private static readonly int[] Quality = MakeQuality();

    private AcronymRelation? _acronyms;
    private PartRelation? _parts;

    public NamePair(NameSide a, NameSide b, TokenRarity rarity)
    {
        A = a;
        B = b;
        Rarity = rarity;
        Country = a.Country.RelationTo(b.Country);
        Alignment = new NameAlignment(a, b);
        LeftA = a.LeftOver();
        LeftB = b.LeftOver();
        Soft = a.CountOf(TokenLink.NearTypo) + a.CountOf(TokenLink.ShortForm) + a.CountOf(TokenLink.Translation);
        (Shared, SharedWeight) = CountShared();
    }

    /// <summary>True when the sides stand in the other order than they were given.</summary>
    public bool IsSwapped { get; init; }

    public NameSide A { get; }

    public NameSide B { get; }

    public TokenRarity Rarity { get; }

    public CountryRelation Country { get; }

    public NameAlignment Alignment { get; }

    /// <summary>The words of the one name that nothing explains.</summary>
    public int LeftA { get; }

    /// <summary>The words of the other name that nothing explains.</summary>
    public int LeftB { get; }

    /// <summary>The words that are explained in a way which needs a person's eye.</summary>
    public int Soft { get; }

    /// <summary>The content words that both names have.</summary>
    public int Shared { get; }

    /// <summary>Their weight: see <see cref="TokenRarity"/>.</summary>
    public int SharedWeight { get; }

    /// <summary>True when nothing is left over on either side and no explanation is doubtful.</summary>
    public bool IsExplained => LeftA == 0 && LeftB == 0 && Soft == 0;

    /// <summary>True when one name says all that the other says, and more.</summary>
    public bool IsContained => (LeftA == 0) != (LeftB == 0);

    public bool ArePersons => A.Name.IsPerson && B.Name.IsPerson;

    /// <summary>True when both print a legal form, and not the same.</summary>
    public bool LegalFormsDiffer =>
        A.Name.LegalForm is { } one && B.Name.LegalForm is { } other && !string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>True when nothing outside the words speaks against one signer.</summary>
    public bool IsUncontradicted =>
        Country is not (CountryRelation.Different or CountryRelation.Unclear) && !LegalFormsDiffer && Acronyms != AcronymRelation.Different;

    public AcronymRelation Acronyms => _acronyms ??= AcronymComparison.Compare(A.Name, B.Name);

    /// <summary>How a part of one name stands to the other name.</summary>
    public PartRelation Parts => _parts ??= PartComparison.Compare(this);

    /// <summary>The side that has words left over, of a contained pair; the first one else.</summary>
    public NameSide Longer => LeftA > 0 || LeftB == 0 ? A : B;

    /// <summary>The other one.</summary>
    public NameSide Shorter => ReferenceEquals(Longer, A) ? B : A;

    /// <summary>The side that was given first.</summary>
    public NameSide First => IsSwapped ? B : A;

    /// <summary>The side that was given second.</summary>
    public NameSide Second => IsSwapped ? A : B;

    public int Count(TokenLink link) => A.CountOf(link);

    /// <summary>How much of both names is explained, each word by its weight and the quality of its explanation: 0 to 1000.</summary>
    public int Score()
    {
        (int got, int whole) = Weigh(A);
        (int gotOther, int wholeOther) = Weigh(B);
        int score = whole + wholeOther == 0 ? 0 : 10 * (got + gotOther) / (whole + wholeOther);
        if (Acronyms == AcronymRelation.Equal) score = Math.Max(score, 700);
        int lost = Country switch
        {
            CountryRelation.Different => 150,
            CountryRelation.Unclear => 60,
            CountryRelation.OneOnly => 20,
            _ => 0,
        };
        return Math.Clamp(score - lost, 1, 1000);
    }

    /// <summary>The share of the longer name's weight that the shorter one explains, in percent.</summary>
    public int SharedPercent()
    {
        (int got, int whole) = Weigh(A);
        (int gotOther, int wholeOther) = Weigh(B);
        int most = Math.Max(whole, wholeOther);
        return most == 0 ? 0 : Math.Max(got, gotOther) / most;
    }

    private (int Got, int Whole) Weigh(NameSide side)
    {
        int got = 0, whole = 0;
        for (int i = 0; i < side.Count; i++)
        {
            TokenLink link = side.Links[i];
            if (link is TokenLink.Small or TokenLink.Acronym or TokenLink.OwnCountry) continue;
            int weight = Rarity.WeightOf(side.Tokens[i]);
            got += weight * Quality[(int)link];
            whole += weight;
        }
        return (got, whole);
    }

    private (int Count, int Weight) CountShared()
    {
        int count = 0, weight = 0;
        for (int i = 0; i < A.Count; i++)
        {
            if (!A.Tokens[i].IsContent || !IsShared(A.Links[i])) continue;
            count++;
            weight += Rarity.WeightOf(A.Tokens[i]);
        }
        return (count, weight);
    }

    private static bool IsShared(TokenLink link) =>
        link is TokenLink.Same or TokenLink.Inflected or TokenLink.Joined or TokenLink.Typo or TokenLink.Initial or TokenLink.Kin;

    private static int[] MakeQuality()
    {
        int[] quality = new int[Enum.GetValues<TokenLink>().Length];
        quality[(int)TokenLink.Same] = 100;
        quality[(int)TokenLink.Inflected] = 98;
        quality[(int)TokenLink.Joined] = 97;
        quality[(int)TokenLink.Typo] = 92;
        quality[(int)TokenLink.Kin] = 90;
        quality[(int)TokenLink.Initial] = 85;
        quality[(int)TokenLink.NearTypo] = 60;
        quality[(int)TokenLink.ShortForm] = 60;
        quality[(int)TokenLink.Translation] = 60;
        return quality;
    }
}
