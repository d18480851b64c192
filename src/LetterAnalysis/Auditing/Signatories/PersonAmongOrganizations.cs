using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Signatories;

/// <summary>A person in a list of organizations.</summary>
internal sealed class PersonAmongOrganizations() : LetterRule("LTR408", "person-among-organizations", FindingSeverity.Suggestion, new RuleHelp(
    "A name with a title that only people bear (“Dr.”, “Ms”) in a group of five or more entries of which nine of ten bear none and a third are organizations for certain. "
    + "Names without a title can't be told from an organization's, and persons who sign for an organization are left alone.",
    "Who counts as an organization is counted as one.",
    "“Dr. Maria Lindqvist” between “Lake Forum” and “Open Shelf”",
    "“Dr. Maria Lindqvist” under “Individuals”"))
{
    private const int FewestEntries = 5;
    private const int FewestNames = 2;
    private const int MostNames = 4;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        var keys = new KeyPool();
        foreach (IGrouping<string, Signatory> group in letter.SignatoryGroups)
        {
            int all = group.Count(), organizations = group.Count(one => one.Kind == SignatoryKind.Organization);
            if (all < FewestEntries || organizations * 3 < all) continue;
            Signatory[] people = [.. group.Where(one => one.Role is null && HasTitle(one.Name, keys))];
            if (people.Length * 10 > all + 9) continue;
            foreach (Signatory one in people) yield return At(letter.Variant, one.Span, $"{Quoted.Of(one.Name)} is a person among organizations.", "Put the name under a heading for people.");
        }
    }

    /// <summary>True for a title and a few names, none of which is a word that organizations bear.</summary>
    private static bool HasTitle(string name, KeyPool keys)
    {
        PhraseTable titles = AuditWords.EveryLanguage["titles"];
        // Few names begin like a title: the others need not be cut into words.
        int first = 0;
        while (first < name.Length && char.IsLetter(name[first])) first++;
        if (!titles.MayStartAt(new Token(0, first, TokenKind.Word, SpaceBefore: false, keys.Find(name.AsSpan(0, first))))) return false;
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(name, keys);
        if (!titles.TryMatch(tokens, 0, out PhraseMatch title)) return false;
        ImmutableArray<Token> names = [.. tokens.Where(token => token.Start >= tokens[title.TokenCount - 1].End && token.Key != ".")];
        return names.Length is >= FewestNames and <= MostNames && names.All(token => token.IsWord && !Lexicon.All["organization.words"].Contains(token));
    }
}
