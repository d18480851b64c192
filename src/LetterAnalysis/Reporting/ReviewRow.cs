namespace LetterAnalysis.Reporting;

/// <summary>One row of a <see cref="ReviewFile"/>: a question and, once somebody gave it, the answer.</summary>
/// <param name="Question">What is asked, in a sentence.</param>
/// <param name="FirstName">A name as printed.</param>
/// <param name="FirstCountry">The country printed with it; empty for none.</param>
/// <param name="FirstLetter">The letter that prints it.</param>
/// <param name="SecondName">The other name.</param>
/// <param name="SecondCountry">The country printed with that; empty for none.</param>
/// <param name="SecondLetter">The letter that prints that.</param>
/// <param name="Reason">What the rule saw, with its id.</param>
/// <param name="Suggestion">What the rule holds for more likely: <c>yes</c>, <c>no</c> or <c>unsure</c>.</param>
/// <param name="Answer">What was decided; null while it is open.</param>
/// <param name="Note">Why, in the person's words; empty for nothing.</param>
/// <param name="Line">The line in the file it was read from, from 1; 0 for a row that comes from no file.</param>
public sealed record ReviewRow(
    string Question, string FirstName, string FirstCountry, string FirstLetter, string SecondName, string SecondCountry, string SecondLetter,
    string Reason, string Suggestion, ReviewAnswer? Answer, string Note, int Line = 0)
{
    /// <summary>The row of a question.</summary>
    /// <param name="question">The question.</param>
    public static ReviewRow Of(SignatoryQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        Signatory first = question.First.Signatory, second = question.Second.Signatory;
        string asked = question.IsOfOneVariant ? $"Is one signer listed twice in {question.First.Variant}?" : "Is this one signer?";
        return new ReviewRow(asked, first.Name, first.Country?.Text ?? "", question.First.Variant, second.Name, second.Country?.Text ?? "",
            question.Second.Variant, $"{question.Rule}: {question.Reason}", AnswerWords.Of(question.Suggestion), question.Answer, question.AnswerReason ?? "");
    }

    /// <summary>The decision, once there is an answer.</summary>
    public SignatoryDecision? Decision => Answer is { } answer
        ? new SignatoryDecision(FirstName, FirstCountry, SecondName, SecondCountry, answer, Note.Length > 0 ? Note : null) : null;
}
