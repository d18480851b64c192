using System.Collections.Immutable;
using LetterAnalysis.Documents;
using LetterAnalysis.Generator;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;

namespace LetterAnalysis.Hostile;

/// <summary>Does with one damaged letter all that the library can do with letters: with its own letters, and beside the undamaged one.</summary>
/// <param name="analyzer">Does it.</param>
/// <param name="input">The damaged letter.</param>
/// <param name="mostLetters">How many letters of it are compared.</param>
/// <param name="writers">What is written of it.</param>
internal sealed class LetterTrial(LetterAnalyzer analyzer, HostileInput input, int mostLetters, Writers writers) : Trial
{
    private readonly HashingWriter _output = new(writers == Writers.All);
    private readonly long _size = input.Size + input.Original.Source.Length;

    /// <summary>How many letters were found; -1 when the input was refused.</summary>
    public int Letters { get; private set; } = -1;

    /// <summary>A hash of all that was written.</summary>
    public ulong Hash => _output.Hash;

    public override void Run()
    {
        if (Do(Parse, input.Size, () => analyzer.Parse(input.File)) is not { } parsed) return;
        Letters = parsed.Letters.Length;
        Expect(Parse, Invariants.BrokenBy(parsed));
        Write(Writers.Json, "parse, json", input.Size, output => JsonReport.Write(output, parsed, explain: true), WellFormed.Json);
        Do("sketch", input.Size, () => parsed.Letters.Select(letter => LetterSketch.FromBytes(LetterSketch.Of(letter).ToBytes())).Sum(static sketch => sketch.WordCount));
        Letter[] letters = [.. parsed.Letters.Take(mostLetters), .. input.Original.Letters.Take(1)];
        LetterComparison? comparison = letters.Length > 1 ? Compare(letters) : null;
        SignatoryReconciliation? reconciliation = letters.Length > 0 ? Reconcile(letters) : null;
        AuditResult? audit = Audit(parsed);
        if (comparison is not null) Write(Writers.Pages, "report, html", _size, output => HtmlReport.Write(output, comparison, reconciliation, audit), WellFormed.Html);
    }

    private LetterComparison? Compare(Letter[] letters)
    {
        if (Do("compare", _size, () => analyzer.Compare(LetterAnalyzer.NameVariants(letters))) is not { } comparison) return null;
        Expect("compare", Invariants.BrokenBy(comparison));
        Write(Writers.Json, "compare, json", _size, output => JsonReport.Write(output, comparison), WellFormed.Json);
        Write(Writers.Texts, "compare, markdown", _size, output => MarkdownReport.Write(output, comparison));
        Write(Writers.Documents, "compare, tei", _size, output => TeiReport.Write(output, comparison), static text => WellFormed.Xml(new StringReader(text)));
        if (writers.HasFlag(Writers.Texts)) Do("compare, lines", _size, () => comparison.ToLines().Length);
        if (letters.Length == 2 && writers.HasFlag(Writers.Documents)) WriteRedline(comparison);
        if (writers == Writers.All)
        {
            Write(Writers.Pages, "compare, html", _size, output => HtmlReport.Write(output, comparison), WellFormed.Html);
            LetterComparison? same = Do("compare with itself", 2 * _size, () => analyzer.Compare(letters[0], letters[0]));
            if (same is not null) Expect("compare with itself", same.Units.Where(static unit => unit.Status != UnitStatus.Same).Select(static unit => $"a unit is {unit.Status}"));
        }
        return comparison;
    }

    private void WriteRedline(LetterComparison comparison)
    {
        using var file = new MemoryStream();
        Do("compare, docx", _size, () => WordRedline.Write(file, comparison));
        if (writers == Writers.All && file.Length > 0) Expect("compare, docx", WellFormed.Word(file));
    }

    private SignatoryReconciliation? Reconcile(Letter[] letters)
    {
        if (Do("signatories", _size, () => analyzer.Reconcile(letters)) is not { } reconciliation) return null;
        Write(Writers.Json, "signatories, json", _size, output => JsonReport.Write(output, reconciliation), WellFormed.Json);
        Write(Writers.Texts, "signatories, csv", _size, output => CsvReport.Write(output, reconciliation));
        if (letters.Length == 2 && writers.HasFlag(Writers.Texts)) Do("signatories, roster", _size, () => SignatoryRoster.Of(reconciliation).Changes.Length);
        if (writers == Writers.All)
        {
            Write(Writers.Pages, "signatories, html", _size, output => HtmlReport.Write(output, reconciliation), WellFormed.Html);
            Write(Writers.Texts, "signatories, review", _size, output => ReviewFile.Empty.With(reconciliation).Write(output),
                text => ReviewFile.Read(SourceText.From(text, "review.csv")).Rows.Length < reconciliation.Questions.Length ? ["a question is lost"] : []);
        }
        return reconciliation;
    }

    private AuditResult? Audit(ParsedSource parsed)
    {
        if (Do("audit", _size, () => analyzer.Audit(parsed.Letters.Length > mostLetters ? [parsed] : [parsed, input.Original])) is not { } audit) return null;
        Write(Writers.Json, "audit, json", _size, output => JsonReport.Write(output, audit), WellFormed.Json);
        Write(Writers.Documents, "audit, sarif", _size, output => SarifReport.Write(output, audit), WellFormed.Json);
        Write(Writers.Texts, "audit, github", _size, output => GitHubReport.Write(output, audit));
        if (writers == Writers.All) Write(Writers.Pages, "audit, html", _size, output => HtmlReport.Write(output, audit), WellFormed.Html);
        if (AuditFixer.CanFix(parsed.Source)) Do("audit, fix", _size, () => Fix(parsed.Source, audit));
        return audit;
    }

    private void Fix(SourceText source, AuditResult audit)
    {
        ImmutableArray<TextEdit> edits = AuditFixer.EditsOf(source, audit.Findings);
        PatchReport.Write(_output, source, edits);
        _output.Write(AuditFixer.Apply(source, edits));
    }

    private void Write(Writers kind, string verb, long size, Action<TextWriter> write, Func<string, IEnumerable<string>>? check = null)
    {
        if (!writers.HasFlag(kind)) return;
        _output.TakeText();
        Do(verb, size, () => write(_output));
        if (_output.TakeText() is { } text && check is not null) Do(verb, size, () => Expect(verb, check(text)));
    }
}
