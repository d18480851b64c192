using System.Collections.Immutable;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints which letters a result is about, and tells where a place of one stands.</summary>
internal sealed class VariantList(ImmutableArray<Variant> variants)
{
    /// <summary>One column of line numbers for each variant.</summary>
    public IEnumerable<Column> LineColumns => variants.Select(variant => new Column($"Line {variant.Id}", AlignRight: true));

    public void Write(TextPage page) => page.Table([new Column(""), new Column("", Wraps: true)],
        [.. variants.SelectMany(variant => new StyledText[][]
        {
            [StyledText.Strong(variant.Id), StyledText.Strong(RecipientLabel.Of(variant.Letter))],
            ["", StyledText.Muted($"{variant.Letter.Source.Name}, {Words.Lines(variant.Letter.Source, variant.Letter.Span)}")],
        })], indent: 0);

    public int LineOf(string variant, TextSpan span) => Words.LineOf(SourceOf(variant), span);

    public SourceText SourceOf(string variant) => variants.First(one => one.Id == variant).Letter.Source;
}
