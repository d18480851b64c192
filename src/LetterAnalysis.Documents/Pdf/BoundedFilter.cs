using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>A filter that gives nothing where the stream would grow too large. What a stream grows to is counted before it is unpacked.</summary>
internal sealed class BoundedFilter(IFilter filter, BoundedFilters all) : IFilter
{
    /// <summary>The most bytes of one stream: far more than a page of a letter or a font takes, and what a page of nothing but operators is read of in seconds.</summary>
    private const int MostOfStream = 8 * 1024 * 1024;

    /// <summary>No byte of the packed form stands for more: the highest ratio that deflating reaches.</summary>
    private const int MostPerByte = 1032;

    /// <summary>How much LZW unpacks to can't be counted without unpacking; this much can't harm.</summary>
    private const int MostOfLzw = 64 * 1024;

    private const int HeaderLength = 2;
    private const int CountStep = 64 * 1024;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (IsTooLarge(input))
        {
            all.Refuse();
            return Memory<byte>.Empty;
        }
        Memory<byte> output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        return all.TryTake(output.Length) ? output : Memory<byte>.Empty;
    }

    private bool IsTooLarge(Memory<byte> input) => filter switch
    {
        FlateFilter => input.Length > MostOfStream / MostPerByte && CountInflated(input) > MostOfStream,
        LzwFilter => input.Length > MostOfLzw,
        _ => false,
    };

    /// <summary>The length of a deflated stream once it is unpacked, counted no farther than needed, or up to where it is damaged.</summary>
    private static long CountInflated(Memory<byte> input)
    {
        using var packed = new MemoryStream(input.ToArray(), HeaderLength, input.Length - HeaderLength, writable: false);
        using var inflated = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[CountStep];
        long length = 0;
        try
        {
            while (length <= MostOfStream && inflated.Read(buffer) is > 0 and int read) length += read;
        }
        catch (InvalidDataException)
        {
            return length;
        }
        return length;
    }
}
