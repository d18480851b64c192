using System.Collections.Immutable;
using LetterAnalysis.Auditing.Citations;
using LetterAnalysis.Auditing.Expected;
using LetterAnalysis.Auditing.Files;
using LetterAnalysis.Auditing.Recommendations;
using LetterAnalysis.Auditing.Signatories;
using LetterAnalysis.Auditing.Structure;
using LetterAnalysis.Auditing.Variants;
using LetterAnalysis.Auditing.Wording;

namespace LetterAnalysis.Auditing;

/// <summary>The library's own rules, and which of all rules an audit runs.</summary>
internal static class RuleSet
{
    /// <summary>The library's own rules, in the order of their ids.</summary>
    public static ImmutableArray<AuditRule> Own { get; } =
    [
        new DateMissing(),
        new DateAmbiguous(),
        new DateAfterSending(),
        new DateDiffers(),
        new SalutationMismatch(),
        new AddresseeMissing(),
        new ValedictionMissing(),
        new TextAfterValediction(),
        new LetterTwice(),
        new NoLetter(),
        new SeveralLetters(),
        new Numbering(),
        new RecommendationCount(),
        new ActionVerbMissing(),
        new UnrelatedAsks(),
        new AskWithoutAddressee(),
        new ItemPunctuation(),
        new ListFullStop(),
        new ListConjunction(),
        new WeakAsks(),
        new DeadlineMissing(),
        new DanglingReference(),
        new WrongRecipient(),
        new RecommendationMissing(),
        new RecommendationMoved(),
        new RecommendationReworded(),
        new FigureDiffers(),
        new CitationDiffers(),
        new ParagraphOnlyIn(),
        new SignatoryMissing(),
        new SignatoryRenamed(),
        new ClaimContradicted(),
        new DuplicateSignatory(),
        new CountryMissing(),
        new CountryUnknown(),
        new CountryMisspelt(),
        new OrderBroken(),
        new SignatoryNumbering(),
        new PersonAmongOrganizations(),
        new Placeholder(),
        new Mojibake(),
        new GluedWords(),
        new SplitWords(),
        new DoubledWord(),
        new RunOfBlanks(),
        new UnbalancedBrackets(),
        new UnbalancedQuotes(),
        new MixedQuotes(),
        new MixedSpelling(),
        new AcronymUndefined(),
        new AcronymTwice(),
        new ArticleMissing(),
        new RelativeLink(),
        new MarkWithoutNote(),
        new NoteWithoutMark(),
        new MalformedSymbol(),
        new CitationAfterDate(),
        new OrdinalEnding(),
        new BodyTwoNames(),
        new TrackedChanges(),
        new CommentsLeft(),
        new HiddenText(),
        new PersonalMetadata(),
        new HighlightedText(),
        new Macros(),
        new ExternalLinks(),
        new OpenRecipients(),
        new RecipientExpected(),
        new RecipientUnexpected(),
        new SlotExpected(),
        new DateExpected(),
        new SignatoryExpected(),
        new RecommendationsExpected(),
        new UnusedSuppression(),
    ];

    /// <summary>The rules that are not off, in the order of their ids.</summary>
    /// <exception cref="ArgumentException">The options name a rule that there is not, or two rules share an id or alias.</exception>
    public static ImmutableArray<AuditRule> Choose(AuditOptions options)
    {
        if (options.Rules.IsEmpty && options.Severities.IsEmpty) return Own;
        ImmutableArray<AuditRule> all = Own.AddRange(options.Rules);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (AuditRule rule in all)
        {
            if (names.Add(rule.Id) && names.Add(rule.Alias)) continue;
            throw new ArgumentException($"Two rules are called {rule.Id} or {rule.Alias}.", nameof(options));
        }
        if (options.Severities.Keys.Where(name => !names.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"There is no rule {unknown}.", nameof(options));
        }
        return [.. all.Where(rule => !IsOff(rule, options)).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>The severity that the options give a rule; null when they give none, and when they turn it off.</summary>
    public static FindingSeverity? OverrideOf(AuditRule rule, AuditOptions options) =>
        options.Severities.Where(pair => Names(pair.Key, rule)).Select(pair => pair.Value).FirstOrDefault();

    private static bool IsOff(AuditRule rule, AuditOptions options) => options.Severities.Any(pair => pair.Value is null && Names(pair.Key, rule));

    private static bool Names(string name, AuditRule rule) =>
        string.Equals(name, rule.Id, StringComparison.OrdinalIgnoreCase) || string.Equals(name, rule.Alias, StringComparison.OrdinalIgnoreCase);
}
