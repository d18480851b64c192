using System.Collections.Immutable;
using LetterAnalysis.Auditing;
using LetterAnalysis.Comparison;
using LetterAnalysis.Parsing;
using LetterAnalysis.Reading;
using LetterAnalysis.Reconciliation;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>
/// Reads letters, compares their variants and reconciles their signatories. Immutable and safe to share between threads; its results
/// depend on nothing but their input.
/// </summary>
public sealed class LetterAnalyzer
{
    /// <summary>The most variants that are compared at once.</summary>
    public const int MostVariants = 50;

    private readonly LetterAnalyzerOptions _options;
    private readonly ImmutableArray<DocumentReader> _readers;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="options">What it may be told; <see cref="LetterAnalyzerOptions.Default"/> when left out.</param>
    public LetterAnalyzer(LetterAnalyzerOptions? options = null)
    {
        _options = options ?? LetterAnalyzerOptions.Default;
        _readers = [.. _options.Readers, .. DocumentReader.BuiltIn];
    }

    /// <summary>Finds the letters of a file.</summary>
    /// <param name="path">The file's path; its content tells its form, and its ending where that leaves a choice.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="IOException">The file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="LetterFormatException">The file holds no text that can be read, or is too long.</exception>
    public ParsedSource ParseFile(string path, CancellationToken cancellationToken = default) =>
        Parse(SourceFile.Open(path, _options.MaxInputLength), cancellationToken);

    /// <summary>Finds the letters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What to call it in messages; an ending such as <c>.md</c> tells its form. Default <c>text</c>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="LetterFormatException">The text is too long.</exception>
    public ParsedSource Parse(string text, string name = "text", CancellationToken cancellationToken = default) =>
        Parse(SourceText.From(text, name), cancellationToken);

    /// <summary>Finds the letters of a source.</summary>
    /// <param name="source">The source; its media type chooses the reader.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="LetterFormatException">No reader knows the media type, or the text is too long.</exception>
    public ParsedSource Parse(SourceText source, CancellationToken cancellationToken = default) => Parse(new SourceFile(source), cancellationToken);

    /// <summary>Finds the letters of an input that was read already: the bytes of a file, of a message, of standard input.</summary>
    /// <param name="file">The input; its media type chooses the reader.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="LetterFormatException">No reader knows the media type, or the input is too long or can't be read.</exception>
    public ParsedSource Parse(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > _options.MaxInputLength) throw SourceFile.TooLong(file.Name, file.Length, _options.MaxInputLength);
        foreach (DocumentReader reader in _readers)
        {
            if (reader.CanRead(file.MediaType)) return LetterParser.Parse(reader.Read(file, cancellationToken), cancellationToken);
        }
        throw new LetterFormatException(file.Name, "as its form", found: MediaTypes.Describe(file.MediaType), expected: "a form that a reader knows",
            advice: MediaTypes.Advice(file.MediaType));
    }

    /// <summary>Compares two variants of a letter.</summary>
    /// <param name="first">The first variant, A.</param>
    /// <param name="second">The second variant, B.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public LetterComparison Compare(Letter first, Letter second, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Compare(NameVariants([first, second]), cancellationToken: cancellationToken);
    }

    /// <summary>
    /// Compares two to <see cref="MostVariants"/> variants of a letter. The result does not depend on their order, except for the order of
    /// its own lists; of two variants the second is described from the first.
    /// </summary>
    /// <param name="variants">The variants, such as <see cref="NameVariants"/> names them.</param>
    /// <param name="progress">Is told how far it is, after every pair of variants; null when nobody wants to know.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">There are fewer than two or more than <see cref="MostVariants"/>, or two have the same id.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public LetterComparison Compare(
        IEnumerable<Variant> variants, IProgress<ComparisonProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(variants);
        ImmutableArray<Variant> all = [.. variants];
        if (all.Length is < 2 or > MostVariants)
        {
            throw new ArgumentException($"A comparison takes 2 to {MostVariants} variants; {all.Length} were given.", nameof(variants));
        }
        foreach (IGrouping<string, Variant> same in all.GroupBy(variant => variant.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            throw new ArgumentException($"Several variants are called {same.Key}.", nameof(variants));
        }
        return LetterComparer.Compare(all, _options.Comparison, progress, cancellationToken);
    }

    /// <summary>Names letters as variants in the order given: A to Z, then AA, AB, ...</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="namedBefore">How many letters have names already, so that the next name is for these; default 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="namedBefore"/> is negative.</exception>
    public static ImmutableArray<Variant> NameVariants(IEnumerable<Letter> letters, int namedBefore = 0)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentOutOfRangeException.ThrowIfNegative(namedBefore);
        return [.. letters.Select((letter, index) => new Variant(VariantNames.At(namedBefore + index), letter))];
    }

    /// <summary>Matches the signatories of any number of variants one to one and checks what the letters claim of them.</summary>
    /// <param name="letters">The variants, named A, B, ... in this order; one letter alone is checked for duplicates and claims.</param>
    /// <param name="decisions">
    /// What persons decided of two names, such as the decisions of a review file: it stands above every rule. Decisions on names in none of the letters
    /// are left out; null for none.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">There is no letter, or decisions contradict one another.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public SignatoryReconciliation Reconcile(
        IEnumerable<Letter> letters, IEnumerable<SignatoryDecision>? decisions = null, CancellationToken cancellationToken = default)
    {
        ImmutableArray<Variant> variants = NameVariants(letters);
        if (variants.IsEmpty) throw new ArgumentException("There is no letter to reconcile.", nameof(letters));
        return SignatoryReconciler.Reconcile(variants, decisions ?? [], cancellationToken);
    }

    /// <summary>The library's own rules of the audit, in the order of their ids.</summary>
    public static ImmutableArray<AuditRule> AuditRules => RuleSet.Own;

    /// <summary>
    /// Looks for what should be mended before letters are sent. The letters of all sources are variants A, B, ... in order; those that carry
    /// the same text are compared and their signatories reconciled.
    /// </summary>
    /// <param name="sources">What was found in each input, in order.</param>
    /// <param name="options">What the audit is told; <see cref="AuditOptions.Default"/> when left out.</param>
    /// <param name="progress">Is told how far it is, after every pair of variants; null when nobody wants to know.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">The options name a rule that there is not, or two rules share an id or alias.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public AuditResult Audit(
        IEnumerable<ParsedSource> sources, AuditOptions? options = null, IProgress<ComparisonProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Auditor.Audit([.. sources], options ?? AuditOptions.Default, _options.Comparison, progress, cancellationToken);
    }

    /// <summary>
    /// The rules for names, in the order they are asked. Beside them stand what a person decided (<c>SIG-P1</c> yes, <c>SIG-P2</c> no,
    /// <c>SIG-P3</c> unsure), <c>SIG-M0</c> printed alike, <c>SIG-R0</c> two fit equally well, <c>SIG-R10</c> a person's name under two
    /// organizations, <c>SIG-N0</c> nothing alike, <c>SIG-N8</c> a person and the organization that the person signs for. One rule needs more
    /// than two names, and only <see cref="SignatoryEntities"/> asks it: <c>SIG-A1</c>, an initial that fits one person of its country alone.
    /// </summary>
    public static ImmutableArray<SignatoryRule> SignatoryRules { get; } =
        [.. NameRules.All.Select(rule => new SignatoryRule(rule.Id, rule.Verdict, rule.Reason, rule.AreRelated))];

    /// <summary>Reads a printed name as it is read before it is compared, and tells what was done to it.</summary>
    /// <param name="name">The name as printed, with its acronym and what else stands beside it.</param>
    /// <param name="kind">What is known of the signer; by default the name itself must tell.</param>
    public static NameReading ReadName(string name, SignatoryKind kind = SignatoryKind.Unknown)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NameLog.Of(new NameReader().Read(name, kind));
    }

    /// <summary>Decides whether two printed names are one signer's. The verdict does not depend on which comes first.</summary>
    /// <param name="first">A name as printed, with its acronym and what else stands beside it.</param>
    /// <param name="firstCountry">The country printed with it; null or blank when there is none.</param>
    /// <param name="second">The other name.</param>
    /// <param name="secondCountry">The country printed with that.</param>
    public static NameComparison CompareNames(string first, string? firstCountry, string second, string? secondCountry)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return NameMatcher.Compare(first, firstCountry, second, secondCountry);
    }
}
