using System.Collections.Immutable;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>Applies the repairs that findings carry. Only text and Markdown can be repaired: other forms are not the text they are read as.</summary>
public static class AuditFixer
{
    /// <summary>True when a source's own text is what its findings speak of.</summary>
    /// <param name="source">The source.</param>
    public static bool CanFix(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.MediaType is MediaTypes.PlainText or MediaTypes.Markdown;
    }

    /// <summary>The edits of a source out of findings, in order; of two that touch the same place the first finding's is taken.</summary>
    /// <param name="source">The source.</param>
    /// <param name="findings">Findings, of this source and others.</param>
    public static ImmutableArray<TextEdit> EditsOf(SourceText source, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        if (!CanFix(source)) return [];
        foreach (TextEdit edit in findings.Where(finding => ReferenceEquals(finding.Source, source)).SelectMany(finding => finding.Fix).OrderBy(edit => edit.Span.Start))
        {
            if (edits.Count == 0 || edit.Span.Start > edits[^1].Span.End || (edit.Span.Start == edits[^1].Span.End && !edit.Span.IsEmpty && !edits[^1].Span.IsEmpty)) edits.Add(edit);
        }
        return edits.ToImmutable();
    }

    /// <summary>A source's text with edits made.</summary>
    /// <param name="source">The source.</param>
    /// <param name="edits">Edits that do not overlap, in order, as <see cref="EditsOf"/> gives them.</param>
    public static string Apply(SourceText source, IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(edits);
        var text = new StringBuilder(source.Length);
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            text.Append(source.Content, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }
        return text.Append(source.Content, at, source.Length - at).ToString();
    }
}
