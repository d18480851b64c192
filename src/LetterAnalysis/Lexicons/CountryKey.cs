using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Lexicons;

/// <summary>
/// The form by which names of countries are compared: a match key without accents and full stops, "&amp;" as "and", other marks as
/// blanks, so that "Korea (Republic of)" is "Korea, Republic of" and "U.S.A." is "USA". Apostrophes stay.
/// </summary>
internal static class CountryKey
{
    /// <summary>How much longer than a name its key can be: "&amp;" becomes a word with blanks around it, a ligature two letters.</summary>
    private const int Growth = 6;

    private const int LongestOnStack = 512;

    public static string Of(ReadOnlySpan<char> name)
    {
        int most = RoomFor(name);
        Span<char> key = most <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[most];
        return key[..Write(name, key)].ToString();
    }

    /// <summary>The room that the key of a name may take.</summary>
    public static int RoomFor(ReadOnlySpan<char> name) => (name.Length * Growth) + 1;

    /// <summary>Writes the key of a name and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> name, Span<char> key)
    {
        ReadOnlySpan<char> folded = Ascii.IsValid(name) ? name : KeyFolder.StripAccents(KeyFolder.Fold(name));
        int length = 0;
        foreach (char c in folded)
        {
            if (char.IsLetterOrDigit(c) || c == '\'')
            {
                key[length++] = char.ToLowerInvariant(c);
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
        while (length > 0 && key[length - 1] == ' ') length--;
        return length;
    }
}
