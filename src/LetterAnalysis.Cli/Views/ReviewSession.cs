using System.Globalization;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Views;

/// <summary>Asks a person on a terminal, question by question; every answer is kept at once.</summary>
internal sealed class ReviewSession(TextPage page, TextReader input, Action flush, Action<ReviewFile> save)
{
    private readonly HashSet<(string, string)> _seen = [];

    /// <summary>Asks until nothing is left to ask, or the person has had enough. Answers may raise new questions.</summary>
    /// <param name="file">What was decided before.</param>
    /// <param name="reconcile">Reconciles the letters with decisions.</param>
    public ReviewFile Run(ReviewFile file, Func<ReviewFile, SignatoryReconciliation> reconcile)
    {
        while (true)
        {
            List<SignatoryQuestion> open = [.. reconcile(file).Questions.Where(question => question.Answer is null && _seen.Add(KeyOf(question)))];
            if (open.Count == 0) return file;
            for (int i = 0; i < open.Count; i++)
            {
                Show(open[i], i + 1, open.Count);
                if (!TryAsk(open[i], ref file)) return file;
            }
        }
    }

    private static (string, string) KeyOf(SignatoryQuestion question)
    {
        SignatoryDecision pair = question.Decide(ReviewAnswer.Unsure);
        return ($"{pair.FirstName}\n{pair.FirstCountry}", $"{pair.SecondName}\n{pair.SecondCountry}");
    }

    private void Show(SignatoryQuestion question, int number, int count)
    {
        page.Blank();
        page.Paragraph(StyledText.Strong(string.Create(CultureInfo.InvariantCulture, $"{number} of {count}")) + "  " + ReviewRow.Of(question).Question);
        page.Fields([Side(question.First), Side(question.Second), ("why", question.Reason)], indent: 2);
    }

    private static (string, StyledText) Side(SignatoryOccurrence side) =>
        (side.Variant, side.Signatory.Name + (side.Signatory.Country is { } country ? StyledText.Muted($", {country.Text}") : StyledText.Empty));

    /// <summary>Takes an answer and saves it; false when the person wants to stop, or the input ends.</summary>
    private bool TryAsk(SignatoryQuestion question, ref ReviewFile file)
    {
        while (true)
        {
            page.Paragraph(StyledText.Muted($"y yes, n no, u unsure, s skip, q quit; perhaps: {AnswerOf(question.Suggestion)}"), indent: 2);
            flush();
            switch (input.ReadLine()?.Trim().ToUpperInvariant())
            {
                case null or "Q" or "QUIT": return false;
                case "S" or "SKIP" or "": return true;
                case "Y" or "YES" when TryAnswer(question, ReviewAnswer.Yes, ref file): return true;
                case "N" or "NO" when TryAnswer(question, ReviewAnswer.No, ref file): return true;
                case "U" or "UNSURE" when TryAnswer(question, ReviewAnswer.Unsure, ref file): return true;
            }
        }
    }

    private static string AnswerOf(ReviewAnswer answer) => Words.Of(answer);

    private bool TryAnswer(SignatoryQuestion question, ReviewAnswer answer, ref ReviewFile file)
    {
        try
        {
            file = file.With(question, answer);
        }
        catch (ArgumentException)
        {
            page.Paragraph(StyledText.Alert("That contradicts answers given before."), indent: 2);
            return false;
        }
        save(file);
        return true;
    }
}
