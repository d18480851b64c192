using System.Globalization;
using System.Text;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// Prints a number in one of the formats of ECMA-376, part 1, section 17.18.59. Formats of rarer scripts are printed as decimals.
/// </summary>
internal static class NumberFormat
{
    private const int MostRepeats = 30;

    private static readonly (int Value, string Text)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] KoreanTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
    private static readonly string[] KoreanOnes = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];

    /// <summary>A number as printed.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">The name of the format.</param>
    public static string Print(int value, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(value, "abcdefghijklmnopqrstuvwxyz"),
        "upperLetter" => Letters(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "russianLower" => Letters(value, "абвгдежзиклмнопрстуфхцчшщыэюя"),
        "russianUpper" => Letters(value, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
        "ganada" => Letters(value, "가나다라마바사아자차카타파하"),
        "chosung" => Letters(value, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
        "aiueoFullWidth" => Letters(value, "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
        "irohaFullWidth" => Letters(value, "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"),
        "lowerRoman" => Roman(value),
        "upperRoman" => Roman(value).ToUpperInvariant(),
        "ordinal" => Decimal(value) + OrdinalEnding(value),
        "cardinalText" => Capitalized(Words(value)),
        "ordinalText" => Capitalized(OrdinalWords(value)),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(value).Select(static c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(value, '①'),
        "decimalEnclosedParen" => Enclosed(value, '⑴'),
        "decimalEnclosedFullstop" => Enclosed(value, '⒈'),
        "numberInDash" => $"- {Decimal(value)} -",
        "koreanCounting" => Positional(value, "일이삼사오육칠팔구", "십백천", "만"),
        "koreanDigital" => Digits(value, "영일이삼사오육칠팔구"),
        "koreanDigital2" => Digits(value, "零一二三四五六七八九"),
        "koreanLegal" => value is > 0 and < 100 ? KoreanTens[value / 10] + KoreanOnes[value % 10] : Decimal(value),
        "japaneseCounting" or "chineseCounting" or "chineseCountingThousand" or "taiwaneseCountingThousand" => Positional(value, "一二三四五六七八九", "十百千", "万"),
        "ideographDigital" or "japaneseDigitalTenThousand" => Digits(value, "〇一二三四五六七八九"),
        "chicago" => Letters(value, "*†‡§"),
        _ => Decimal(value),
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>After the last letter come doubled ones: aa, bb.</summary>
    private static string Letters(int value, string alphabet) => value > 0 && (value - 1) / alphabet.Length < MostRepeats
        ? new string(alphabet[(value - 1) % alphabet.Length], (value - 1) / alphabet.Length + 1) : Decimal(value);

    private static string Roman(int value)
    {
        if (value is <= 0 or >= 4000) return Decimal(value);
        var text = new StringBuilder();
        foreach ((int part, string letters) in Romans)
        {
            for (; value >= part; value -= part) text.Append(letters);
        }
        return text.ToString();
    }

    private static string OrdinalEnding(int value) => (value % 100) is >= 11 and <= 13 ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static string Words(int value) => value switch
    {
        < 0 or >= 100 => Decimal(value),
        < 20 => Ones[value],
        _ => value % 10 == 0 ? Tens[value / 10] : $"{Tens[value / 10]}-{Ones[value % 10]}",
    };

    private static string OrdinalWords(int value)
    {
        if (value is <= 0 or >= 100) return Decimal(value) + OrdinalEnding(value);
        string words = Words(value);
        int last = words.LastIndexOf('-') + 1;
        return words[..last] + words[last..] switch
        {
            "one" => "first",
            "two" => "second",
            "three" => "third",
            "five" => "fifth",
            "eight" => "eighth",
            "nine" => "ninth",
            "twelve" => "twelfth",
            var word when word.EndsWith('y') => word[..^1] + "ieth",
            var word => word + "th",
        };
    }

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Enclosed(int value, char first) => value is >= 1 and <= 20 ? ((char)(first + value - 1)).ToString() : Decimal(value);

    private static string Digits(int value, string digits) => value < 0 ? Decimal(value) : string.Concat(Decimal(value).Select(c => digits[c - '0']));

    /// <summary>Numbers up to 99,999 with signs for ten, hundred, thousand and ten thousand; a one before them is not written.</summary>
    private static string Positional(int value, string digits, string powers, string tenThousand)
    {
        if (value is <= 0 or >= 100_000) return Decimal(value);
        string all = Decimal(value);
        var text = new StringBuilder();
        for (int i = 0; i < all.Length; i++)
        {
            int digit = all[i] - '0', power = all.Length - 1 - i;
            if (digit == 0) continue;
            if (digit > 1 || power is 0 or 4) text.Append(digits[digit - 1]);
            if (power > 0) text.Append(power == 4 ? tenThousand : powers[power - 1].ToString());
        }
        return text.ToString();
    }
}
