using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>Everything that the rules of an audit look at. Immutable.</summary>
public sealed class AuditContext
{
    internal AuditContext(ImmutableArray<ParsedSource> sources, ImmutableArray<AuditGroup> groups, AuditOptions options)
    {
        Sources = sources;
        Groups = groups;
        Options = options;
        var words = new KeyPool();
        HashSet<string> allowed = options.Words.Select(word => KeyFolder.Fold(word)).ToHashSet(StringComparer.Ordinal);
        Letters = [.. groups.SelectMany(group => Prepare(group, words, allowed))];
    }

    /// <summary>The inputs.</summary>
    public ImmutableArray<ParsedSource> Sources { get; }

    /// <summary>The letters of all inputs, those that carry the same text together.</summary>
    public ImmutableArray<AuditGroup> Groups { get; }

    /// <summary>What the audit was told.</summary>
    public AuditOptions Options { get; }

    /// <summary>Every letter once, with its text cut into words.</summary>
    internal ImmutableArray<AuditedLetter> Letters { get; }

    private static List<AuditedLetter> Prepare(AuditGroup group, KeyPool words, HashSet<string> allowed)
    {
        var letters = new List<AuditedLetter>();
        var shared = new Lazy<SharedWords>(() => new SharedWords(letters));
        letters.AddRange(group.Variants.Select(variant => new AuditedLetter(variant, group, words, allowed) { Shared = shared }));
        return letters;
    }
}
