using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Citations;

/// <summary>
/// Finds the documents that a text names: United Nations symbols and resolutions, treaties, papers and acts of the European Union.
/// </summary>
internal static class CitationFinder
{
    private const int LongestAcronym = 7;

    public static ImmutableArray<Citation> Find(TokenizedText text)
    {
        List<FoundCitation>? found = null;
        PhraseTable openings = CitationWords.Openings;
        for (int i = 0; i < text.Tokens.Length;)
        {
            int before = found?.Count ?? 0;
            if (SymbolReader.TryRead(text, i, out FoundCitation symbol) || ResolutionReader.TryReadBare(text, i, out symbol)
                || EuReader.TryReadProcedure(text, i, i, out symbol))
            {
                (found ??= []).Add(symbol);
            }
            else if (openings.TryMatch(text.Tokens, i, out PhraseMatch opening))
            {
                Read(text, i, opening, found ??= []);
            }
            i = found?.Count > before ? Math.Max(i + 1, found[^1].To) : i + 1;
        }
        if (found is null || found.Count == 0) return [];
        var citations = ImmutableArray.CreateBuilder<Citation>(found.Count);
        foreach (FoundCitation one in found)
        {
            citations.Add(new Citation(one.Kind, text.TextOf(one.From, one.To), one.Canonical, text.SourceSpanOf(one.From, one.To)));
        }
        return citations.ToImmutable();
    }

    private static void Read(TokenizedText text, int at, PhraseMatch opening, List<FoundCitation> found)
    {
        int after = at + opening.TokenCount;
        int blank = opening.Value.IndexOf(' ', StringComparison.Ordinal);
        string kind = blank < 0 ? opening.Value : opening.Value[..blank], value = blank < 0 ? "" : opening.Value[(blank + 1)..];
        switch (kind)
        {
            case "treaty":
                if (opening.TokenCount > 1 || IsName(text, at)) found.Add(new FoundCitation("treaty", opening.Canonical, at, after));
                break;
            case "body":
                bool word = CitationWords.Openings.TryMatch(text.Tokens, after, out PhraseMatch resolution)
                    && resolution.Value == "resolution";
                if (word) ResolutionReader.Read(text, at, after + resolution.TokenCount, value, found);
                break;
            case "resolution":
                ResolutionReader.Read(text, at, after, value, found);
                break;
            case "act":
                if (EuReader.TryReadAct(text, at, after, value, out FoundCitation act)) found.Add(act);
                break;
            case "series":
                if (EuReader.TryReadPaper(text, at, value, out FoundCitation paper)) found.Add(paper);
                break;
        }
    }

    /// <summary>An acronym is in capitals: "CAT", not "cat". Longer words are names of one word, as German makes them.</summary>
    private static bool IsName(TokenizedText text, int at)
    {
        Token token = text.Tokens[at];
        int capitals = 0;
        foreach (char c in text.Text.AsSpan(token.Start, token.Length))
        {
            if (char.IsUpper(c)) capitals++;
        }
        return capitals > 1 || token.Length > LongestAcronym;
    }
}
