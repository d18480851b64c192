namespace LetterAnalysis.Reconciliation;

/// <summary>Counts one variant's list.</summary>
internal static class SignatoryCounter
{
    /// <summary>The size of a list.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="distinct">The signers in it, duplicates joined.</param>
    public static SignatoryCounts Count(Variant variant, int distinct)
    {
        int organizations = 0, individuals = 0, without = 0;
        var countries = new CountrySet();
        foreach (Signatory signatory in variant.Letter.Signatories)
        {
            if (signatory.Kind == SignatoryKind.Organization) organizations++;
            if (signatory.Kind == SignatoryKind.Person) individuals++;
            if (signatory.Country is null) without++;
            if (signatory.Country is { } country) countries.Add(SignerCountry.Of(country));
        }
        return new SignatoryCounts(variant.Id, variant.Letter.Signatories.Length, distinct, organizations, individuals, countries.Count, without);
    }
}
