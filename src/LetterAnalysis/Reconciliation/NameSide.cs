namespace LetterAnalysis.Reconciliation;

/// <summary>One of two names that are compared: its words, what explains each, and what is left over.</summary>
internal sealed class NameSide(SignatoryName name, NameToken[] tokens, SignerCountry country, string label)
{
    public SignatoryName Name => name;

    public NameToken[] Tokens => tokens;

    public SignerCountry Country => country;

    /// <summary>What an explanation calls this side: "the first", "A".</summary>
    public string Label => label;

    public int Count => tokens.Length;

    /// <summary>What explains each word.</summary>
    public TokenLink[] Links { get; } = new TokenLink[tokens.Length];

    /// <summary>The place of the word in the other name that explains it; the first of them for a joined word.</summary>
    public int[] Partners { get; } = new int[tokens.Length];

    public void Link(int token, int partner, TokenLink link)
    {
        Links[token] = link;
        Partners[token] = partner;
    }

    public bool AllLinked() => Array.IndexOf(Links, TokenLink.None) < 0;

    /// <summary>True when a run of words of one part is unexplained so far, and not all of them places.</summary>
    public bool AreFree(int start, int length)
    {
        if (start + length > tokens.Length || tokens[start].Part != tokens[start + length - 1].Part) return false;
        bool word = false;
        for (int i = start; i < start + length; i++)
        {
            if (Links[i] != TokenLink.None) return false;
            word |= !tokens[i].IsPlace;
        }
        return word;
    }

    /// <summary>Explains words by an acronym or the country that the other side prints.</summary>
    public void ExplainBy(NameSide other)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Links[i] != TokenLink.None) continue;
            if (tokens[i].Kind == NameTokenKind.Word) ExplainByAcronym(i, other.Name.Acronyms);
            else if (tokens[i].Kind == NameTokenKind.Place && tokens[i].Code == other.Country.Code) Link(i, -1, TokenLink.OwnCountry);
        }
    }

    public void DropSmallWords()
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Links[i] == TokenLink.None && tokens[i].Kind == NameTokenKind.Small) Links[i] = TokenLink.Small;
        }
    }

    /// <summary>True when the partners of the content words come in order, part by part.</summary>
    public bool IsInOrder(NameSide other)
    {
        int last = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsContent || Links[i] is TokenLink.None or TokenLink.Small or TokenLink.Acronym or TokenLink.OwnCountry) continue;
            if (last >= 0 && tokens[last].Part == tokens[i].Part && Partners[i] < Partners[last]
                && other.Tokens[Partners[i]].Part == other.Tokens[Partners[last]].Part)
            {
                return false;
            }
            last = i;
        }
        return true;
    }

    /// <summary>The number of content words explained in one way.</summary>
    public int CountOf(TokenLink link)
    {
        int count = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Links[i] == link && tokens[i].IsContent) count++;
        }
        return count;
    }

    /// <summary>The number of content words that nothing explains, of any kind or of one.</summary>
    public int LeftOver(NameTokenKind? kind = null)
    {
        int count = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Links[i] == TokenLink.None && (kind is null || tokens[i].Kind == kind)) count++;
        }
        return count;
    }

    private void ExplainByAcronym(int at, NameAcronym[] acronyms)
    {
        foreach (NameAcronym acronym in acronyms)
        {
            // "CTC-VZLA" is two words of this name and one acronym of the other.
            if (!acronym.Key.StartsWith(tokens[at].Key, StringComparison.Ordinal)) continue;
            string key = "";
            for (int end = at; end < tokens.Length && Links[end] == TokenLink.None && key.Length < acronym.Key.Length; end++)
            {
                key += tokens[end].Key;
                if (key != acronym.Key && key != acronym.Stem) continue;
                for (int i = at; i <= end; i++) Link(i, -1, TokenLink.Acronym);
                return;
            }
        }
    }
}
