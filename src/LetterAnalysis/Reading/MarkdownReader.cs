using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

internal sealed class MarkdownReader : DocumentReader
{
    public override bool CanRead(string mediaType) => mediaType == MediaTypes.Markdown;

    public override Document Read(SourceText source, CancellationToken cancellationToken) => new(source, [], source.Diagnostics);
}
