using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>One entry of one variant's list.</summary>
internal sealed class SignerRow
{
    public SignerRow(int variant, int row, Signatory signatory, SignatoryName name, SignatoryName? organization = null)
    {
        Organization = organization;
        Variant = variant;
        Row = row;
        Signatory = signatory;
        Name = name;
        Country = SignerCountry.Of(signatory.Country);
        PrintedName = Typography(name.Printed);
        Form = $"{PrintedName}\n{Country.Identity}";
    }

    /// <summary>The variant, counted from 0.</summary>
    public int Variant { get; }

    /// <summary>The place in its list, counted from 0.</summary>
    public int Row { get; }

    public Signatory Signatory { get; }

    public SignatoryName Name { get; }

    public SignerCountry Country { get; }

    /// <summary>The organization that a person signs for; null for none.</summary>
    public SignatoryName? Organization { get; }

    /// <summary>The name as a reader sees it: quotes, dashes and blanks of all sorts are alike, capitals are not.</summary>
    public string PrintedName { get; }

    /// <summary>The name and the country as decisions know them.</summary>
    public string ContentKey => field ??= DecidedPairs.KeyOf(Signatory.Name, Country);

    /// <summary>The printed name and the country: equal for entries that are printed alike.</summary>
    public string Form { get; }

    private static string Typography(string printed)
    {
        var form = new StringBuilder(printed.Length + 8);
        bool blank = false;
        Span<char> one = stackalloc char[1];
        foreach (char c in printed)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = form.Length > 0;
                continue;
            }
            if (blank) form.Append(' ');
            blank = false;
            one[0] = c;
            if (char.IsAsciiLetterOrDigit(c) || char.IsUpper(c)) form.Append(c); else KeyFolder.Fold(one, form);
        }
        return form.ToString();
    }
}
