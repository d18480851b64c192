using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>The last filter of every packed stream: drops the outlines of fonts, and pages that would be read for minutes.</summary>
internal sealed class StreamGuard(BoundedFilters all) : IFilter
{
    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (!ContentTrouble.IsIn(input.Span)) return FontOutlines.Drop(input);
        all.Refuse();
        return Memory<byte>.Empty;
    }
}
