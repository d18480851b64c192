using LetterAnalysis.Reconciliation;

namespace LetterAnalysis.Archives;

/// <summary>
/// Persons' names that differ in initials alone: "J. Meyer" and "Jana Meyer", "Jana Meyer" and "Jana K. Meyer". Two lists leave them to a
/// person; an archive knows whether the initial fits one person of the country only.
/// </summary>
internal static class InitialForms
{
    private const string Rule = "SIG-A1";

    /// <summary>The links between a name that says less and the only entity that it fits, the fuller names first.</summary>
    /// <param name="open">The links that a person would decide, the likeliest first.</param>
    /// <param name="holderOf">Gives the entity that has a form now; it is asked again after each link.</param>
    public static IEnumerable<EntityLink> Links(IEnumerable<EntityLink> open, Func<EntityForm, EntityDraft> holderOf)
    {
        List<(EntityForm Less, EntityForm More, EntityLink Link)> forms = [];
        foreach (EntityLink link in open)
        {
            if (!AreOneCountrysPersons(link.A.Row, link.B.Row)) continue;
            if (SaysLess(link.A, link.B)) forms.Add((link.A, link.B, link));
            else if (SaysLess(link.B, link.A)) forms.Add((link.B, link.A, link));
        }
        ILookup<EntityForm, EntityForm> fitting = forms.ToLookup(form => form.Less, form => form.More);
        // Once "Jana Meyer" and "Jana K. Meyer" are one, "J. Meyer" fits one.
        foreach ((EntityForm less, EntityForm more, EntityLink link) in forms.OrderByDescending(form => WordsOf(form.Less).Length))
        {
            EntityDraft one = holderOf(less), other = holderOf(more);
            if (fitting[less].All(form => holderOf(form) is var holder && (ReferenceEquals(holder, one) || ReferenceEquals(holder, other))))
            {
                yield return link with { Verdict = new NameVerdict(MatchVerdict.Match, Rule, "the only person of the archive whom the initial fits", AreRelated: false, 1) };
            }
        }
    }

    private static bool AreOneCountrysPersons(SignerRow a, SignerRow b) =>
        a.Name.IsPerson && b.Name.IsPerson && a.Country.RelationTo(b.Country) == CountryRelation.Same;

    /// <summary>True when initials are all that tells the first from the second, which says more.</summary>
    private static bool SaysLess(EntityForm less, EntityForm more)
    {
        NameToken[] words = WordsOf(less), others = WordsOf(more);
        NameToken[] initials = InitialsOf(less), otherInitials = InitialsOf(more);
        if (words.Length == 0 || !Array.TrueForAll(words, word => Array.Exists(others, other => other.Hash == word.Hash))) return false;
        if (words.Length == others.Length) return words.Length > 1 && initials.Length == 0 && otherInitials.Length > 0;
        NameToken[] left = Array.FindAll(others, other => !Array.Exists(words, word => word.Hash == other.Hash));
        return initials.Length > 0 && initials.Length <= left.Length && Array.TrueForAll(left, word => Array.Exists(initials, initial => initial.Key[0] == word.Key[0]));
    }

    private static NameToken[] WordsOf(EntityForm form) => Array.FindAll(form.Row.Name.Tokens, token => token.IsContent && token.Kind != NameTokenKind.Initial);

    private static NameToken[] InitialsOf(EntityForm form) => Array.FindAll(form.Row.Name.Tokens, token => token.Kind == NameTokenKind.Initial);
}
