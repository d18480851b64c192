using LetterAnalysis.Text;

namespace LetterAnalysis.Lexicons;

/// <summary>
/// The form by which names of countries are compared: a match key without accents and full stops, "&amp;" as "and", other marks as
/// blanks, so that "Korea (Republic of)" is "Korea, Republic of" and "U.S.A." is "USA". Apostrophes stay.
/// </summary>
internal static class CountryKey
{
    private const int LongestOnStack = 512;

    public static string Of(ReadOnlySpan<char> name)
    {
        string folded = KeyFolder.StripAccents(KeyFolder.Fold(name));
        int most = (folded.Length * 5) + 1;
        Span<char> key = most <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[most];
        int length = 0;
        foreach (char c in folded)
        {
            if (char.IsLetterOrDigit(c) || c == '\'')
            {
                key[length++] = c;
            }
            else if (c == '&')
            {
                if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
                "and ".CopyTo(key[length..]);
                length += 4;
            }
            else if (c != '.' && length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }
        return key[..length].TrimEnd().ToString();
    }
}
