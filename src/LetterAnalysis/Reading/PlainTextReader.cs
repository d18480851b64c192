using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Reads plain text: paragraphs wrapped at a width or one a line, list items, separators, metadata at the top.</summary>
internal sealed class PlainTextReader : DocumentReader
{
    private const int TabWidth = 8;

    public override bool CanRead(string mediaType) => mediaType == MediaTypes.PlainText;

    public override Document Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(file.Text, file.Text.Diagnostics, cancellationToken);
    }

    public static Document Read(SourceText source, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        int start = FrontMatter.FindEnd(source.Content);
        List<Block> blocks = [];
        if (start > 0) blocks.Add(FrontMatter.MakeBlock(source, start));
        int width = WrapWidth.Find(source.Content);
        foreach ((List<Line> lines, bool isQuoted) in QuotedLines.Part(Lines(source, new TextSpan(start, source.Length - start))))
        {
            List<Block> read = new BlockAssembler(width).Assemble(lines, cancellationToken);
            blocks.AddRange(isQuoted ? read.Select(block => block with { IsFurniture = true }) : read);
        }
        return new Document(source, [.. BlockCover.Fill(source, blocks)], diagnostics) { Facts = FrontMatter.ReadFacts(source, start) };
    }

    /// <summary>The non-blank lines of a part of a source.</summary>
    public static List<Line> Lines(SourceText source, TextSpan part)
    {
        var lines = new List<Line>();
        ReadOnlySpan<char> text = source.Content.AsSpan(0, part.End);
        LineBreak lineBreak = LineBreak.Paragraph;
        for (int at = part.Start; at < text.Length;)
        {
            int length = text[at..].IndexOfAny('\r', '\n', '\f');
            int end = length < 0 ? text.Length : at + length;
            int next = end + 1;
            if (next < text.Length && text[end] == '\r' && text[next] == '\n') next++;
            (int start, int indent) = SkipIndent(text[..end], at);
            int trimmed = end;
            while (trimmed > start && IsBlank(text[trimmed - 1])) trimmed--;
            if (trimmed > start)
            {
                var span = TextSpan.FromBounds(start, trimmed);
                lines.Add(new Line(MappedText.Verbatim(source, span), span, indent + Script.Width(text[start..trimmed]), indent, lineBreak)
                {
                    FirstWordWidth = WrapWidth.FirstWordLength(text[start..trimmed]),
                });
                lineBreak = LineBreak.Soft;
            }
            else
            {
                lineBreak = LineBreak.Paragraph;
            }
            at = next;
        }
        return lines;
    }

    private static (int Start, int Indent) SkipIndent(ReadOnlySpan<char> text, int at)
    {
        int indent = 0;
        while (at < text.Length && IsBlank(text[at]))
        {
            if (!KeyFolder.IsIgnorable(text[at])) indent += text[at] == '\t' ? TabWidth - indent % TabWidth : 1;
            at++;
        }
        return (at, indent);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || KeyFolder.IsIgnorable(c);
}
