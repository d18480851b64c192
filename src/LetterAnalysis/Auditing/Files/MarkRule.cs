using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Files;

/// <summary>A rule on what a file marks in its text: one finding a file, at the first place, with all others.</summary>
internal abstract class MarkRule(string id, string alias, FindingSeverity severity, RuleHelp help, string noun, string advice, params InlineMarkKind[] kinds)
    : AuditRule(id, alias, severity, help)
{
    public sealed override IEnumerable<Finding> Check(AuditContext audit)
    {
        foreach (ParsedSource source in audit.Sources)
        {
            ImmutableArray<(TextSpan Place, InlineMark Mark)> marks = [.. from block in source.Document.Blocks
                                                                          from mark in block.Marks
                                                                          where kinds.Contains(mark.Kind)
                                                                          select (block.Content.ToSource(mark.Span), mark)];
            if (marks.IsEmpty) continue;
            (TextSpan place, InlineMark first) = marks[0];
            string words = first.Detail ?? source.Source[place];
            string what = string.Create(CultureInfo.InvariantCulture, $"The file holds {marks.Length} {noun}{(marks.Length == 1 ? "" : "s")}");
            string which = words.Length == 0 ? "." : $"{(marks.Length == 1 ? ": " : ", the first: ")}{Quoted.Of(words)}.";
            yield return At(source.Source, place, what + which, advice) with
            {
                Variant = VariantAt(audit, source, place),
                Related = [.. marks.Skip(1).Select(mark => new FindingPlace(VariantAt(audit, source, mark.Place), source.Source, mark.Place))],
            };
        }
    }

    private static string? VariantAt(AuditContext audit, ParsedSource source, TextSpan place) => audit.Letters
        .FirstOrDefault(letter => ReferenceEquals(letter.Letter.Source, source.Source) && letter.Letter.Span.Contains(place))?.Variant.Id;
}
