using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// The filters that unpack the streams of one PDF, within bounds: a stream that would grow beyond them, as a compressed bomb does, is read
/// as an empty one.
/// </summary>
/// <param name="maxTotal">The most bytes that all streams may take once they are unpacked.</param>
internal sealed class BoundedFilters(long maxTotal) : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _left = maxTotal;

    /// <summary>True when a stream was left out.</summary>
    public bool HasRefused { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(_filters.GetAllFilters());

    /// <summary>Takes the bytes of one unpacked stream from what is left for all.</summary>
    public bool TryTake(long length)
    {
        if (length > _left)
        {
            HasRefused = true;
            return false;
        }
        _left -= length;
        return true;
    }

    /// <summary>Notes that a stream was left out: it was too large to be unpacked, or would be read for too long.</summary>
    public void Refuse() => HasRefused = true;

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(filter, this)), new StreamGuard(this)];
}
