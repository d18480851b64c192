using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>A letter as the rules read it: its blocks in words, and the word lists of its language. What several rules ask for is found once.</summary>
internal sealed class AuditedLetter
{
    private readonly IReadOnlySet<string> _allowed;
    private readonly Lazy<SharedWords> _shared;
    private readonly Lazy<WordCounts> _vocabulary;
    private readonly Lazy<ImmutableArray<ListedItem>> _items;
    private readonly Lazy<AuditedBlock[]> _byPlace;

    /// <param name="variant">The letter.</param>
    /// <param name="blocks">Its blocks, as <see cref="AuditedBlock.Of"/> cuts them.</param>
    /// <param name="words">The pool that all words of all variants come from.</param>
    /// <param name="shared">The words of all variants of this letter.</param>
    /// <param name="allowed">The words that the options allow, by match key.</param>
    public AuditedLetter(Variant variant, ImmutableArray<AuditedBlock> blocks, KeyPool words, Lazy<SharedWords> shared, IReadOnlySet<string> allowed)
    {
        _allowed = allowed;
        _shared = shared;
        Variant = variant;
        Terms = AuditWords.Of(variant.Letter.Language);
        Lexicon = Lexicon.Of(variant.Letter.Language);
        Blocks = blocks;
        Prose = [.. blocks.Where(block => block.IsProse)];
        _vocabulary = new(() => new WordCounts(Prose, words));
        _items = new(() => ListedItem.Of(this));
        _byPlace = new(() => [.. Blocks.OrderBy(static block => block.Block.Span.Start)]);
    }

    public Variant Variant { get; }

    public Letter Letter => Variant.Letter;

    public string Language => Letter.Language;

    /// <summary>The language's words for the parser.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The language's words for the audit; empty tables where it has none, so that rules on words keep silent.</summary>
    public AuditWords Terms { get; }

    /// <summary>All that a reader of the letter sees, in order.</summary>
    public ImmutableArray<AuditedBlock> Blocks { get; }

    /// <summary>The blocks that are sentences: greeting, running text, listed recommendations, words of thanks and farewell.</summary>
    public ImmutableArray<AuditedBlock> Prose { get; }

    /// <summary>The listed recommendations at the top of their list, but those with nested ones.</summary>
    public ImmutableArray<ListedItem> Items => _items.Value;

    /// <summary>The signatories by the heading that they stand under, those without one together.</summary>
    public IEnumerable<IGrouping<string, Signatory>> SignatoryGroups => Letter.Signatories.GroupBy(one => one.Group ?? "", StringComparer.Ordinal);

    /// <summary>How often each word stands in the prose.</summary>
    public WordCounts Vocabulary => _vocabulary.Value;

    /// <summary>The words of all variants of this letter.</summary>
    public SharedWords Shared => _shared.Value;

    /// <summary>The empty place at the letter's start, for what is missing.</summary>
    public TextSpan Start => new(Letter.Span.Start, 0);

    /// <summary>True for a word that the options allow.</summary>
    /// <param name="key">Its match key.</param>
    public bool IsAllowed(string key) => _allowed.Contains(key);

    /// <summary>The blocks of a kind of section.</summary>
    public IEnumerable<AuditedBlock> Of(SectionKind kind) => Blocks.Where(block => block.Kind == kind);

    /// <summary>The blocks that lie within a span, found without a look at all others.</summary>
    public IEnumerable<AuditedBlock> Within(TextSpan span)
    {
        AuditedBlock[] blocks = _byPlace.Value;
        int first = Sorted.FirstNot(0, blocks.Length, (blocks, span), static (i, sought) => sought.blocks[i].Block.Span.Start < sought.span.Start);
        for (; first < blocks.Length && blocks[first].Block.Span.Start <= span.End; first++)
        {
            if (span.Contains(blocks[first].Block.Span)) yield return blocks[first];
        }
    }

    /// <summary>Where phrases of a list stand in the prose, one in another included.</summary>
    public IEnumerable<FoundPhrase> Find(PhraseTable phrases)
    {
        foreach (AuditedBlock block in Prose)
        {
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (phrases.TryMatch(block.Tokens, i, out PhraseMatch match)) yield return new FoundPhrase(block, i, match);
            }
        }
    }
}
