using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Parsing;

/// <summary>Notices printed numbers of recommendations that skip or repeat; the numbers themselves stay as printed.</summary>
internal static class NumberingCheck
{
    public static ImmutableArray<Diagnostic> Look(ImmutableArray<Recommendation> recommendations)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var readings = new ListMarker[2];
        ListMarker? last = null;
        foreach (Recommendation recommendation in recommendations)
        {
            if (recommendation.Number is not { } number || ListMarkerScanner.Read(number + " x", readings) == 0 || readings[0].IsBullet) continue;
            ListMarker marker = readings[0];
            if (last is { } before && before.SameSeries(marker) && marker.Value != before.Value + 1 && marker.Value != 1)
            {
                diagnostics.Add(new Diagnostic(marker.Value > before.Value ? "LST001" : "LST002", DiagnosticSeverity.Info,
                    string.Create(CultureInfo.InvariantCulture, $"The printed number {number} follows {before.Value}."), recommendation.Span));
            }
            last = marker;
        }
        return diagnostics.ToImmutable();
    }
}
