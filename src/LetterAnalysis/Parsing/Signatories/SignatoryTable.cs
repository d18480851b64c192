using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>Finds out which column of a table of signers holds names, which countries, which only numbers.</summary>
internal sealed class SignatoryTable
{
    private const double Most = 0.6;

    private SignatoryTable(int nameColumn, int countryColumn)
    {
        NameColumn = nameColumn;
        CountryColumn = countryColumn;
    }

    public int NameColumn { get; }

    /// <summary>-1 when no column holds countries.</summary>
    public int CountryColumn { get; }

    public static SignatoryTable Of(IReadOnlyList<string[]> rows)
    {
        int columns = 0;
        foreach (string[] row in rows) columns = Math.Max(columns, row.Length);
        int country = -1, name = 0;
        double mostCountries = Most, mostLetters = -1;
        for (int column = 0; column < columns; column++)
        {
            int filled = 0, countries = 0, letters = 0;
            foreach (string[] row in rows)
            {
                if (column >= row.Length || row[column].Trim() is not { Length: > 0 } cell) continue;
                filled++;
                if (CountryTable.Default.Find(cell) is not null) countries++;
                if (cell.Any(char.IsLetter)) letters++;
            }
            if (filled > 0 && (double)countries / filled >= mostCountries)
            {
                country = column;
                mostCountries = (double)countries / filled;
                continue;
            }
            // The first column with words is the name; columns after it are roles.
            if (letters > mostLetters * 1.2)
            {
                name = column;
                mostLetters = letters;
            }
        }
        return new SignatoryTable(name, country);
    }
}
