using System.Collections.Immutable;
using LetterAnalysis.Reconciliation;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>
/// A file of decisions on names: comma-separated values that a person fills in with a spreadsheet. Its columns are <c>question</c>,
/// <c>name 1</c>, <c>country 1</c>, <c>letter 1</c>, <c>name 2</c>, <c>country 2</c>, <c>letter 2</c>, <c>reason</c>, <c>suggestion</c>,
/// <c>verdict</c> (yes, no, unsure, or empty) and <c>note</c>; a reader needs the names and the verdict, in any order. Immutable.
/// </summary>
public sealed class ReviewFile
{
    private static readonly string[] Columns =
        ["question", "name 1", "country 1", "letter 1", "name 2", "country 2", "letter 2", "reason", "suggestion", "verdict", "note"];

    private ReviewFile(ImmutableArray<ReviewRow> rows) => Rows = rows;

    /// <summary>A file without rows.</summary>
    public static ReviewFile Empty { get; } = new([]);

    /// <summary>The rows: what is open first.</summary>
    public ImmutableArray<ReviewRow> Rows { get; }

    /// <summary>What was decided so far.</summary>
    public ImmutableArray<SignatoryDecision> Decisions => [.. Rows.Select(row => row.Decision).OfType<SignatoryDecision>()];

    /// <summary>Reads a file.</summary>
    /// <param name="source">Its text, with or without a byte order mark; parted by commas, semicolons or tabs.</param>
    /// <exception cref="LetterFormatException">
    /// A column is missing, a verdict is none, or decisions contradict one another; the message names the lines.
    /// </exception>
    public static ReviewFile Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        List<CsvRecord> records = CsvReader.Read(source.Content);
        if (records.Count == 0) return Empty;
        var columns = new ReviewColumns(source.Name, records[0], Columns);
        ReviewRow[] decided = [.. records.Skip(1).Select(columns.Read)];
        int[] places = [.. Enumerable.Range(0, decided.Length).Where(i => decided[i].Decision is not null)];
        if (DecisionConflict.FirstOf([.. places.Select(i => decided[i].Decision!)]) is { } conflict)
        {
            string lines = string.Join(" and ", conflict.Select(at => FormattableString.Invariant($"{decided[places[at]].Line}")));
            throw new LetterFormatException(source.Name, $"in lines {lines}", found: "decisions that contradict one another",
                expected: "one answer to one question", advice: "Clear or change one of the verdicts.");
        }
        return new ReviewFile([.. decided]);
    }

    /// <summary>
    /// The file after a reconciliation: what is left to decide first, then all that was decided, in its order. Open rows that nobody asks
    /// any more are gone.
    /// </summary>
    /// <param name="reconciliation">The reconciliation, made with this file's decisions.</param>
    public ReviewFile With(SignatoryReconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var known = Rows.Where(row => row.Answer is not null).Select(row => DecidedPairs.PairOf(row.Decision!)).ToHashSet();
        IEnumerable<ReviewRow> open = reconciliation.Questions
            .Where(question => !known.Contains(DecidedPairs.PairOf(question.Decide(ReviewAnswer.Unsure)))).Select(ReviewRow.Of);
        return new ReviewFile([.. open, .. Rows.Where(row => row.Answer == ReviewAnswer.Unsure), .. Rows.Where(row => row.Answer is ReviewAnswer.Yes or ReviewAnswer.No)]);
    }

    /// <summary>The file with a question answered; an answer to the same question before is replaced.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="note">Why; null for nothing.</param>
    /// <exception cref="ArgumentException">The answer contradicts others.</exception>
    public ReviewFile With(SignatoryQuestion question, ReviewAnswer answer, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ReviewRow answered = ReviewRow.Of(question) with { Answer = answer, Note = note ?? "" };
        (string, string) pair = DecidedPairs.PairOf(answered.Decision!);
        var file = new ReviewFile([.. Rows.Where(row => PairOf(row) != pair), answered]);
        if (DecisionConflict.FirstOf(file.Decisions) is not null)
        {
            throw new ArgumentException("The answer contradicts those given before.", nameof(answer));
        }
        return file;
    }

    private static (string, string) PairOf(ReviewRow row) => DecidedPairs.PairOf((row with { Answer = ReviewAnswer.Unsure }).Decision!);

    /// <summary>Writes the file; the writer is left open. A spreadsheet takes no name for a formula.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var csv = new CsvWriter(output);
        csv.Write(Columns);
        foreach (ReviewRow row in Rows)
        {
            csv.Write([row.Question, row.FirstName, row.FirstCountry, row.FirstLetter, row.SecondName, row.SecondCountry, row.SecondLetter,
                row.Reason, row.Suggestion, AnswerWords.Of(row.Answer), row.Note]);
        }
    }
}
