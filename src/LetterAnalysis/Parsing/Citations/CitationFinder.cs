using System.Collections.Immutable;
using LetterAnalysis.Text;
namespace LetterAnalysis.Parsing.Citations;
internal static class CitationFinder { public static ImmutableArray<Citation> Find(TokenizedText text) => []; }
