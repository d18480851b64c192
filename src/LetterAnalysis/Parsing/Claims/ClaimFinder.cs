using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;
namespace LetterAnalysis.Parsing.Claims;
internal static class ClaimFinder { public static ImmutableArray<Claim> Find(TokenizedText text, Lexicon lexicon) => []; }
