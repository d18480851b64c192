using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>Everything that the rules of an audit look at. Immutable.</summary>
public sealed class AuditContext
{
    [ThreadStatic]
    private static KeyPool? _words;

    internal AuditContext(ImmutableArray<ParsedSource> sources, ImmutableArray<AuditGroup> groups, ImmutableArray<AuditedLetter> letters, AuditOptions options)
    {
        Sources = sources;
        Groups = groups;
        Letters = letters;
        Options = options;
    }

    /// <summary>The inputs.</summary>
    public ImmutableArray<ParsedSource> Sources { get; }

    /// <summary>The letters of all inputs, those that carry the same text together.</summary>
    public ImmutableArray<AuditGroup> Groups { get; }

    /// <summary>What the audit was told.</summary>
    public AuditOptions Options { get; }

    /// <summary>Every letter once, with its text cut into words, those of a group together.</summary>
    internal ImmutableArray<AuditedLetter> Letters { get; }

    /// <summary>Cuts letters into words, once for all that is asked of them, and puts those together that carry the same text.</summary>
    /// <param name="sources">The inputs.</param>
    /// <param name="variants">Their letters.</param>
    /// <param name="options">What the audit is told.</param>
    /// <param name="weigh">Compares the letters of each group and reconciles their signatories.</param>
    internal static AuditContext Of(
        ImmutableArray<ParsedSource> sources, ImmutableArray<Variant> variants, AuditOptions options,
        Func<ImmutableArray<ImmutableArray<Variant>>, ImmutableArray<AuditGroup>> weigh)
    {
        // Most words of a letter stood in the one before.
        KeyPool words = _words is { IsReusable: true } kept ? kept : _words = new KeyPool();
        HashSet<string> allowed = options.Words.Select(word => KeyFolder.Fold(word)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<AuditedBlock>[] texts = [.. variants.Select(variant => AuditedBlock.Of(variant.Letter, words))];
        IReadOnlyList<int>[] groups = [.. VariantGrouper.Group(texts)];
        var letters = ImmutableArray.CreateBuilder<AuditedLetter>(variants.Length);
        foreach (IReadOnlyList<int> group in groups)
        {
            var shared = new Lazy<SharedWords>(() => new SharedWords([.. group.SelectMany(i => texts[i]).Where(block => block.IsProse)], words));
            letters.AddRange(group.Select(i => new AuditedLetter(variants[i], texts[i], words, shared, allowed)));
        }
        ImmutableArray<AuditGroup> weighed = weigh([.. groups.Select(group => group.Select(i => variants[i]).ToImmutableArray())]);
        return new AuditContext(sources, weighed, letters.ToImmutable(), options);
    }
}
