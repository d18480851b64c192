using System.Collections.Immutable;
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
    private readonly LetterAnalyzerOptions _options;
    private readonly ImmutableArray<DocumentReader> _readers;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="options">What it may be told; <see cref="LetterAnalyzerOptions.Default"/> when left out.</param>
    public LetterAnalyzer(LetterAnalyzerOptions? options = null)
    {
        _options = options ?? LetterAnalyzerOptions.Default;
        _readers = [.. _options.Readers, new MarkdownReader(), new PlainTextReader()];
    }

    /// <summary>Finds the letters of a file.</summary>
    /// <param name="path">The file's path; its ending tells its form.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="IOException">The file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="LetterFormatException">The file holds no text that can be read, or is too long.</exception>
    public ParsedSource ParseFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        RejectTooLong(path, new FileInfo(path) is { Exists: true } file ? file.Length : 0);
        return Parse(SourceText.Decode(File.ReadAllBytes(path), path), cancellationToken);
    }

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
    public ParsedSource Parse(SourceText source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        RejectTooLong(source.Name, source.Length);
        foreach (DocumentReader reader in _readers)
        {
            if (reader.CanRead(source.MediaType)) return LetterParser.Parse(reader.Read(source, cancellationToken), cancellationToken);
        }
        throw new LetterFormatException(source.Name, "as its form", found: source.MediaType, expected: "plain text or Markdown",
            advice: "Convert it first, or add a reader in LetterAnalyzerOptions.Readers.");
    }

    /// <summary>Compares two variants of a letter.</summary>
    /// <param name="first">The first variant, A.</param>
    /// <param name="second">The second variant, B.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public LetterComparison Compare(Letter first, Letter second, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Compare(new Variant("A", first), new Variant("B", second), cancellationToken);
    }

    /// <summary>Compares two variants that have names already, such as two of those that <see cref="NameVariants"/> named.</summary>
    /// <param name="first">The first variant.</param>
    /// <param name="second">The second variant.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Both have the same id.</exception>
    public LetterComparison Compare(Variant first, Variant second, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Id == second.Id) throw new ArgumentException($"Both variants are called {first.Id}.", nameof(second));
        return LetterComparer.Compare(first, second, _options.ComparisonBudget, cancellationToken);
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
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">There is no letter.</exception>
    public SignatoryReconciliation Reconcile(IEnumerable<Letter> letters, CancellationToken cancellationToken = default) =>
        Reconcile(letters, [], cancellationToken);

    /// <summary>Matches the signatories of variants as persons decided: what is decided of two names stands above every rule.</summary>
    /// <param name="letters">The variants, named A, B, ... in this order.</param>
    /// <param name="decisions">The decisions, such as those of a review file; those on names in none of the letters are left out.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">There is no letter, or decisions contradict one another.</exception>
    public SignatoryReconciliation Reconcile(
        IEnumerable<Letter> letters, IEnumerable<SignatoryDecision> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ImmutableArray<Variant> variants = NameVariants(letters);
        if (variants.IsEmpty) throw new ArgumentException("There is no letter to reconcile.", nameof(letters));
        return SignatoryReconciler.Reconcile(variants, decisions, cancellationToken);
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

    private void RejectTooLong(string name, long length)
    {
        if (length <= _options.MaxInputLength) return;
        throw new LetterFormatException(name, "as its length", found: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{length}"),
            expected: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"at most {_options.MaxInputLength}"),
            advice: "Split the file, or raise LetterAnalyzerOptions.MaxInputLength.");
    }
}
