namespace LetterAnalysis.Auditing.Citations;

/// <summary>One body under two names.</summary>
internal sealed class BodyTwoNames() : LetterRule("LTR554", "body-two-names", FindingSeverity.Suggestion, new RuleHelp(
    "A body or country that the letter calls by two names which are not one another's short form, out of a list of those that are often mixed: "
    + "“Human Rights Council” and “Council on Human Rights”, “Turkey” and “Türkiye”.",
    "The reader asks whether two bodies are meant.",
    "“Burma” in one paragraph and “Myanmar” in the next",
    "One of the two throughout."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        var first = new Dictionary<string, FoundPhrase>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        FoundPhrase last = default;
        foreach (FoundPhrase found in letter.Find(letter.Terms["bodies"]))
        {
            bool isWithin = found.Block == last.Block && found.At < last.End;
            if (isWithin || !char.IsUpper(found.First)) continue;
            last = found;
            string body = found.Match.Value;
            if (first.TryAdd(body, found) || first[body].Match.Canonical == found.Match.Canonical || !reported.Add(body)) continue;
            // "Burma (Myanmar)" says on purpose that both are one.
            if (found.Before is "(" or "/" || found.After is "(" or "/") continue;
            yield return At(letter.Variant, found.Span, $"{Quoted.Of(found.Printed)} is called {Quoted.Of(first[body].Printed)} before.", "Use one name throughout.") with
            {
                Related = [FindingPlace.In(letter.Variant, first[body].Span)],
            };
        }
    }
}
