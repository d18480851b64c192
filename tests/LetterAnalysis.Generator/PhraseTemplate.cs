using System.Collections.Immutable;

namespace LetterAnalysis.Generator;

/// <summary>A phrase with places to fill: <c>{When}, {who} met {thing}.</c></summary>
internal sealed class PhraseTemplate
{
    private PhraseTemplate(ImmutableArray<Piece> pieces) => Pieces = pieces;

    /// <summary>Its pieces, in order.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>Reads a phrase.</summary>
    public static PhraseTemplate Parse(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = 0; at < text.Length;)
        {
            int open = text.IndexOf('{', at);
            if (open < 0) open = text.Length;
            if (open > at) pieces.Add(new Piece(text[at..open], IsSlot: false, IsCapital: false, Key: 0));
            if (open == text.Length) break;
            int close = text.IndexOf('}', open);
            string written = text[(open + 1)..close], name = char.ToLowerInvariant(written[0]) + written[1..];
            int occurrence = seen.GetValueOrDefault(name);
            seen[name] = occurrence + 1;
            pieces.Add(new Piece(name, IsSlot: true, char.IsUpper(written[0]), Seed.Key(name) + occurrence));
            at = close + 1;
        }
        return new PhraseTemplate(pieces.ToImmutable());
    }

    /// <summary>A piece of a phrase.</summary>
    /// <param name="Text">The text, or the name of what fills the place.</param>
    /// <param name="IsSlot">True for a place to fill.</param>
    /// <param name="IsCapital">True when what fills it begins with a capital.</param>
    /// <param name="Key">Tells the place from others by its name and by how often the name stood before, so that the same fills it in every language.</param>
    internal readonly record struct Piece(string Text, bool IsSlot, bool IsCapital, int Key);
}
