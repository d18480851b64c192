using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>A letter as the rules read it: its blocks in words, and the word lists of its language.</summary>
internal sealed class AuditedLetter
{
    private readonly IReadOnlySet<string> _allowed;
    private readonly Lazy<Dictionary<string, int>> _vocabulary;

    public AuditedLetter(Variant variant, AuditGroup group, KeyPool words, IReadOnlySet<string> allowed)
    {
        _allowed = allowed;
        Variant = variant;
        Group = group;
        Terms = AuditWords.Of(variant.Letter.Language);
        Lexicon = Lexicon.Of(variant.Letter.Language);
        Blocks = [.. from section in variant.Letter.Sections
                     where section.Kind != SectionKind.Furniture
                     from block in section.Blocks
                     where block.Kind is not (BlockKind.Markup or BlockKind.Separator)
                     select new AuditedBlock(section.Kind, block, TokenizedText.Of(block.Content, words))];
        Prose = [.. Blocks.Where(block => IsProse(block.Kind))];
        _vocabulary = new(CountWords);
    }

    public Variant Variant { get; }

    public Letter Letter => Variant.Letter;

    public AuditGroup Group { get; }

    public string Language => Letter.Language;

    /// <summary>The language's words for the parser.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The language's words for the audit; empty tables where it has none, so that rules on words keep silent.</summary>
    public AuditWords Terms { get; }

    /// <summary>All that a reader of the letter sees, in order.</summary>
    public ImmutableArray<AuditedBlock> Blocks { get; }

    /// <summary>The blocks that are sentences: greeting, running text, listed recommendations, words of thanks and farewell.</summary>
    public ImmutableArray<AuditedBlock> Prose { get; }

    /// <summary>How often each word stands in the prose, by match key.</summary>
    public IReadOnlyDictionary<string, int> Vocabulary => _vocabulary.Value;

    /// <summary>The words of all variants of this letter.</summary>
    public required Lazy<SharedWords> Shared { get; init; }

    /// <summary>The empty place at the letter's start, for what is missing.</summary>
    public TextSpan Start => new(Letter.Span.Start, 0);

    /// <summary>True for a word that the options allow.</summary>
    /// <param name="key">Its match key.</param>
    public bool IsAllowed(string key) => _allowed.Contains(key);

    /// <summary>The blocks of a kind of section.</summary>
    public IEnumerable<AuditedBlock> Of(SectionKind kind) => Blocks.Where(block => block.Kind == kind);

    private static bool IsProse(SectionKind kind) => kind is SectionKind.Subject or SectionKind.Salutation or SectionKind.Body
        or SectionKind.RecommendationLeadIn or SectionKind.Recommendations or SectionKind.Requests or SectionKind.Closing or SectionKind.Valediction;

    private Dictionary<string, int> CountWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (AuditedBlock block in Prose)
        {
            foreach (Token token in block.Tokens)
            {
                if (token.IsWord) words[token.Key] = words.GetValueOrDefault(token.Key) + 1;
            }
        }
        return words;
    }
}
