using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>Reads attributes that may hold anything: what is no value of its type counts as missing.</summary>
internal static class LenientValues
{
    public static int? OrNull(this Int32Value? value) => value is { HasValue: true } ? value.Value : null;

    /// <summary>A whole number that the file format does not bound, such as the id of a note.</summary>
    public static int? OrNull(this IntegerValue? value) => value is { HasValue: true, Value: >= int.MinValue and <= int.MaxValue and var number } ? (int)number : null;

    /// <summary>A measure in twentieths of a point, as far as it is written so.</summary>
    public static int? Twips(this StringValue? value) =>
        int.TryParse(value?.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int twips) ? twips : null;

    /// <summary>True when a switch is there and on, false when it is there and off, null when it is not there.</summary>
    public static bool? OrNull(this OnOffType? element) => element is null ? null : element.Val is not { HasValue: true } value || value.Value;

    public static bool IsOn(this OnOffType? element) => element.OrNull() == true;
}
