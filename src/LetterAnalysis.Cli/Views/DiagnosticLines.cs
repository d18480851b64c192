using System.Collections.Immutable;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints what was noticed about an input or a letter, a paragraph each.</summary>
internal static class DiagnosticLines
{
    public static void Write(TextPage page, SourceText source, ImmutableArray<Diagnostic> diagnostics, int indent)
    {
        foreach (Diagnostic one in diagnostics)
        {
            string place = one.Span.IsEmpty ? "" : $" {Words.Lines(source, one.Span)}";
            string label = $"{Words.Of(one.Severity)} {one.Id}{place}:";
            StyledText head = one.Severity == DiagnosticSeverity.Info ? StyledText.Muted(label) : StyledText.Alert(label);
            page.Paragraph(head + " " + one.Message, indent, hang: 2);
        }
    }
}
