using LetterAnalysis.Generator.Forms;
namespace LetterAnalysis.Tests.Forms;

/// <summary>A difference between a letter's text form and another form of it that the form can't help.</summary>
/// <param name="Form">The start of the form's name.</param>
/// <param name="Sample">The sample; null for all.</param>
/// <param name="Field">The field of <see cref="LetterFields"/>, or <c>comparison</c>.</param>
/// <param name="Reason">Why it can't be helped.</param>
internal sealed record FormLimit(string Form, string? Sample, string Field, string Reason)
{
    /// <summary>All of them.</summary>
    private static readonly FormLimit[] All =
    [
        new("word, numbers typed", "prison-reform.md", "recommendations", "Typed numbers carry no level: what begins again at 1. is no list within a list."),
        new("pdf", "prison-reform.md", "recommendations", "As typed in Word: printed numbers carry no level."),
        new("pdf", "prison-reform.md", "signatories", "The form prints notes at the end as numbered lines of the text's size."),
        new("pdf", "prison-reform.md", "comparison", "As above."),
        new("mail, text", "prison-reform.md", "recommendations", "As typed in Word: typed numbers carry no level."),
        new("mail, text", "prison-reform.md", "signatories", "Plain text has no tables, so the names of columns are a line over the list, as a group's heading is."),
        new("mail, text", "prison-reform.md", "comparison", "As above; and the marks of notes are characters of the text."),
        new("mail, text", "questions-to-ministry.md", "comparison", "Plain text has no headings: a title over the text is a line like any other."),
        new("word, numbers typed", "prison-reform.md", "comparison", "As above: the items are those of another list."),
    ];

    /// <summary>True when a difference is known.</summary>
    public static bool Excuses(LetterForm form, string sample, string field) => Array.Exists(All,
        limit => form.Name.StartsWith(limit.Form, StringComparison.Ordinal) && (limit.Sample ?? sample) == sample && limit.Field == field);
}
