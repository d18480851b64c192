namespace LetterAnalysis.Reading;

/// <summary>A number or bullet at the start of a line, as far as its form tells; <see cref="ListRecognizer"/> decides whether it is one.</summary>
/// <param name="Style">The numbering.</param>
/// <param name="Frame">The marks around the number: <c>.</c>, <c>)</c>, <c>()</c>, the bullet itself, or the label. Lists do not change it on the way.</param>
/// <param name="Value">The number; for <see cref="ListMarkerStyle.Decimal"/> the last one; 0 for a bullet.</param>
/// <param name="Parent">The numbers before the last, for <see cref="ListMarkerStyle.Decimal"/>; else empty.</param>
/// <param name="TextLength">The length of the marker as printed.</param>
/// <param name="ContentStart">Where the item's own text begins.</param>
internal readonly record struct ListMarker(ListMarkerStyle Style, string Frame, int Value, string Parent, int TextLength, int ContentStart)
{
    /// <summary>The frame of a number with a dash behind it.</summary>
    public const string DashFrame = "–";

    /// <summary>True when no blank parts the marker from the text: <c>5.Right to food</c>.</summary>
    public bool IsFused => ContentStart == TextLength && Style != ListMarkerStyle.Bullet;

    public bool IsBullet => Style == ListMarkerStyle.Bullet;

    public bool SameSeries(in ListMarker other) =>
        Style == other.Style && string.Equals(Frame, other.Frame, StringComparison.Ordinal) && string.Equals(Parent, other.Parent, StringComparison.Ordinal);
}
