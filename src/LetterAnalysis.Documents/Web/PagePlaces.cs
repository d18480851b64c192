using System.Globalization;

namespace LetterAnalysis.Documents.Web;

/// <summary>Names places of a page by their elements, counted over the whole page: <c>p 12</c> is the twelfth paragraph.</summary>
internal sealed class PagePlaces
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts an element and names it.</summary>
    public string Next(string tag)
    {
        int count = _counts.GetValueOrDefault(tag) + 1;
        _counts[tag] = count;
        return string.Create(CultureInfo.InvariantCulture, $"{tag} {count}");
    }
}
