using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Reconciliation;

/// <summary>Tells what is odd about the lists: countries that were repaired, are not known, or fit several; pairs that were not compared.</summary>
internal static class ListDiagnostics
{
    public static ImmutableArray<SignatoryDiagnostic> Of(ImmutableArray<Variant> variants, SkippedPairs skipped)
    {
        var diagnostics = ImmutableArray.CreateBuilder<SignatoryDiagnostic>();
        foreach (Variant variant in variants)
        {
            foreach (Signatory signatory in variant.Letter.Signatories)
            {
                if (signatory.Country is { } country && Judge(country) is var (id, severity, message))
                {
                    diagnostics.Add(new SignatoryDiagnostic(id, severity, $"{message}: {signatory.Name}.", variant.Id, signatory.Span));
                }
            }
        }
        foreach (Variant variant in variants) diagnostics.AddRange(NumbersOf(variant));
        if (skipped.Blocks > 0)
        {
            diagnostics.Add(new SignatoryDiagnostic("SIG110", DiagnosticSeverity.Info, string.Create(CultureInfo.InvariantCulture,
                $"Some names were compared with their neighbours only: {skipped.Blocks} keys are shared by many names, one by {skipped.LargestBlock}."),
                null, default));
        }
        return diagnostics.ToImmutable();
    }

    /// <summary>Printed numbers that skip or repeat; a list that begins anew at 1 is another list.</summary>
    private static IEnumerable<SignatoryDiagnostic> NumbersOf(Variant variant)
    {
        int? last = null;
        foreach (Signatory signatory in variant.Letter.Signatories)
        {
            if (signatory.Number is not { } number) continue;
            if (last is { } before && number != before + 1 && number != 1)
            {
                string what = number == before + 2 ? FormattableString.Invariant($"skip {before + 1}")
                    : number > before ? FormattableString.Invariant($"skip {before + 1} to {number - 1}")
                    : FormattableString.Invariant($"go back from {before} to {number}");
                yield return new SignatoryDiagnostic("SIG104", DiagnosticSeverity.Info, $"The printed numbers {what}.", variant.Id, signatory.Span);
            }
            last = number;
        }
    }

    private static (string Id, DiagnosticSeverity Severity, string Message)? Judge(Country country)
    {
        if (country.Code is { } code)
        {
            return country.IsRepaired
                ? ("SIG101", DiagnosticSeverity.Warning, $"The country \"{country.Text}\" was read as {CountryTable.Default.EnglishName(code)}") : null;
        }
        return CountryTable.Default.Find(country.Text) switch
        {
            null => ("SIG102", DiagnosticSeverity.Warning, $"No country is called \"{country.Text}\""),
            { IsAmbiguous: true } => ("SIG103", DiagnosticSeverity.Info, $"The country \"{country.Text}\" may be one of several"),
            _ => null,
        };
    }
}
