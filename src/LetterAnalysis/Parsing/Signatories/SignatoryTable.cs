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

    /// <summary>True when every cell is a signer: two columns or more of names alike, without numbers, countries or roles.</summary>
    public bool IsGridOfNames(IReadOnlyList<string[]> rows, PersonShape shape)
    {
        if (CountryColumn >= 0 || NameColumn != 0 || rows.Count < 2 || rows[0].Length < 2) return false;
        int first = 0, firstOrganizations = 0, others = 0, otherOrganizations = 0;
        foreach (string[] row in rows)
        {
            for (int column = 0; column < row.Length; column++)
            {
                string cell = row[column].Trim();
                if (cell.Length == 0) continue;
                if (cell.Any(char.IsAsciiDigit) || !NameShape.CanOpenName(cell[0]) || (shape.IsRole(cell) && !shape.HasOrganizationWord(cell))) return false;
                bool organization = shape.HasOrganizationWord(cell);
                if (column == 0) (first, firstOrganizations) = (first + 1, firstOrganizations + (organization ? 1 : 0));
                else (others, otherOrganizations) = (others + 1, otherOrganizations + (organization ? 1 : 0));
            }
        }
        // A person beside an organization is one signer.
        return others > 0 && (firstOrganizations > 0) == (otherOrganizations > 0);
    }

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
