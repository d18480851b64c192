using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>The last filter of every stream: drops the outlines of fonts.</summary>
internal sealed class StreamGuard : IFilter
{
    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) => FontOutlines.Drop(input);
}
