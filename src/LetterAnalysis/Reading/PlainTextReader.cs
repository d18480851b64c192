using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

internal sealed class PlainTextReader : DocumentReader
{
    public override bool CanRead(string mediaType) => mediaType == MediaTypes.PlainText;

    public override Document Read(SourceText source, CancellationToken cancellationToken) => new(source, [], source.Diagnostics);
}
