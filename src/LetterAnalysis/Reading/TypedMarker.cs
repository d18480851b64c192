using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>A label that is typed inside a bullet (<c>• Q1: ...</c>) is the better marker.</summary>
internal static class TypedMarker
{
    /// <summary>The item with the label as its marker, when its bullet is followed by one.</summary>
    public static Block Prefer(Block item)
    {
        var readings = new ListMarker[2];
        if (item.Marker is not { Length: 1 } || ListMarkerScanner.Read(item.Text, readings) == 0 || readings[0].Style != ListMarkerStyle.Labelled) return item;
        int start = readings[0].ContentStart;
        return item with
        {
            Content = item.Content.Slice(TextSpan.FromBounds(start, item.Content.Length)),
            Marker = item.Text[..readings[0].TextLength],
            Marks = [.. item.Marks.Where(mark => mark.Span.End > start).Select(mark =>
                mark with { Span = TextSpan.FromBounds(Math.Max(0, mark.Span.Start - start), mark.Span.End - start) })],
        };
    }
}
