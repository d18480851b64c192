using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Decides which line starts are list markers. A number is one when it starts a numbering (1, a, i), goes on with one that is open, or is
/// followed by its successor; so "2014. was a bad year", "A. Einstein" and "14. The number of doors is 6." within a paragraph are none.
/// </summary>
internal sealed class ListRecognizer
{
    private const int MostSkipped = 3;

    /// <summary>Articles of a law that are spoken of lie apart: Art. 32, Art. 40.</summary>
    private const int MostSkippedLabels = 50;

    private const int LongestGap = 200;
    private const int MostOpenSeries = 12;

    private readonly List<(ListMarker Marker, int Line)> _open = [];
    private readonly Dictionary<(ListMarkerStyle, string, string, int), List<int>> _places = [];
    private readonly ListMarker[] _readings = new ListMarker[2];

    public ListRecognizer(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            int count = ListMarkerScanner.Read(lines[i].Content.Text, _readings);
            for (int r = 0; r < count; r++)
            {
                ListMarker marker = _readings[r];
                var key = (marker.Style, marker.Frame, marker.Parent, marker.Value);
                if (!_places.TryGetValue(key, out List<int>? places)) _places.Add(key, places = []);
                places.Add(i);
            }
        }
    }

    /// <summary>Decides for a line; lines are asked about in order.</summary>
    /// <param name="line">The line's index.</param>
    /// <param name="text">Its text.</param>
    /// <param name="interrupts">True when the line may be the wrapped rest of the line before it.</param>
    /// <param name="marker">The marker, when it is one.</param>
    public bool TryAccept(int line, string text, bool interrupts, out ListMarker marker)
    {
        marker = default;
        int count = ListMarkerScanner.Read(text, _readings);
        if (count == 0) return false;
        if (_readings[0].IsBullet)
        {
            marker = _readings[0];
            if (interrupts && marker.Frame is "-" or "*" or "+" or "–" or "—" && !ContinuesOpen(marker, line, 0, out _)) return false;
            return Open(marker, line, IndexOfSeries(marker));
        }
        for (int skipped = 1; skipped >= 0; skipped--)
        {
            for (int r = 0; r < count; r++)
            {
                int most = _readings[r].Style == ListMarkerStyle.Labelled ? MostSkippedLabels : MostSkipped;
                if (!ContinuesOpen(_readings[r], line, skipped == 1 ? 1 : most, out int series)) continue;
                if (interrupts && skipped == 0) continue;
                if (skipped == 1 && ReadsBetterAsRoman(count, r, line)) continue;
                marker = _readings[r];
                return Open(marker, line, series);
            }
        }
        for (int r = 0; r < count; r++)
        {
            if (!Starts(_readings[r], line, text, interrupts)) continue;
            marker = _readings[r];
            return Open(marker, line, -1);
        }
        return false;
    }

    /// <summary>After A to H, "I." is the ninth letter unless "II." follows.</summary>
    private bool ReadsBetterAsRoman(int count, int reading, int line) =>
        count == 2 && reading == 1 && _readings[0].Value == 1 && HasNext(_readings[0], line) && !HasNext(_readings[1], line);

    private bool ContinuesOpen(in ListMarker marker, int line, int most, out int series)
    {
        series = IndexOfSeries(marker);
        if (series < 0) return false;
        (ListMarker last, int lastLine) = _open[series];
        if (line - lastLine > LongestGap) return false;
        int step = marker.Value - last.Value;
        return marker.IsBullet || (step >= 1 && step <= most) || (step == 0 && most > 1 && !marker.IsFused);
    }

    private int IndexOfSeries(in ListMarker marker)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Marker.SameSeries(marker)) return i;
        }
        return -1;
    }

    private bool Starts(in ListMarker marker, int line, string text, bool interrupts)
    {
        bool hasNext = HasNext(marker, line);
        if (MonthFollows(marker, text)) return false;
        switch (marker.Style)
        {
            case ListMarkerStyle.Arabic:
                if (marker.IsFused || marker.Frame == ListMarker.DashFrame) return hasNext;
                if (marker.Value == 1) return !interrupts || hasNext;
                return marker.Value < 1000 && (hasNext || (!interrupts && marker.Value < 100));
            case ListMarkerStyle.Decimal:
                return marker.Value == 1 || hasNext;
            case ListMarkerStyle.Labelled:
                return (marker.Value == 1 && !interrupts) || hasNext;
            default:
                return marker.Frame == "()" ? marker.Value == 1 || hasNext : hasNext && (marker.Value == 1 || !interrupts);
        }
    }

    /// <summary>"1. Dezember 2020" is a date.</summary>
    private static bool MonthFollows(in ListMarker marker, string text)
    {
        if (marker.Style != ListMarkerStyle.Arabic || marker.Value > 31) return false;
        ReadOnlySpan<char> rest = text.AsSpan(marker.ContentStart);
        int end = 0;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        return end > 0 && Lexicon.All["months"].Contains(KeyFolder.Fold(rest[..end]));
    }

    /// <summary>True when the next number of the same series, or the same number again, follows soon.</summary>
    private bool HasNext(in ListMarker marker, int line) =>
        Follows(marker, marker.Value + 1, line) || (marker.Value == 1 && marker.Style == ListMarkerStyle.Arabic && Follows(marker, 1, line));

    private bool Follows(in ListMarker marker, int value, int line)
    {
        if (!_places.TryGetValue((marker.Style, marker.Frame, marker.Parent, value), out List<int>? places)) return false;
        int found = places.BinarySearch(line + 1);
        int next = found >= 0 ? found : ~found;
        return next < places.Count && places[next] - line <= LongestGap;
    }

    private bool Open(in ListMarker marker, int line, int series)
    {
        if (series >= 0)
        {
            _open.RemoveRange(series, _open.Count - series);
        }
        else if (_open.Count == MostOpenSeries)
        {
            _open.RemoveAt(0);
        }
        _open.Add((marker, line));
        return true;
    }
}
