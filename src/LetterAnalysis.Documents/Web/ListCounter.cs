using System.Globalization;
using AngleSharp.Dom;

namespace LetterAnalysis.Documents.Web;

/// <summary>Counts the items of one list as browsers do, and prints their numbers.</summary>
internal sealed class ListCounter
{
    private const string Bullet = "•";

    private readonly string? _type;
    private readonly int _step = 1;
    private int _next = 1;

    public ListCounter(IElement list)
    {
        if (list.LocalName != "ol") return;
        string type = list.GetAttribute("type") ?? StyleOf(list);
        _type = type.Length > 0 ? type : "1";
        if (list.HasAttribute("reversed"))
        {
            _step = -1;
            _next = list.Children.Count(static child => child.LocalName == "li");
        }
        if (Number(list.GetAttribute("start")) is { } start) _next = start;
    }

    /// <summary>The marker of the next item.</summary>
    public string Next(IElement item)
    {
        if (_type is null) return Bullet;
        if (Number(item.GetAttribute("value")) is { } value) _next = value;
        string number = Print(_next, item.GetAttribute("type") ?? _type);
        _next += _step;
        return number + ".";
    }

    private static string Print(int number, string type) => type switch
    {
        "a" when number > 0 => Letters(number),
        "A" when number > 0 => Letters(number).ToUpperInvariant(),
        "i" when number is > 0 and < 4000 => Roman(number),
        "I" when number is > 0 and < 4000 => Roman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number)
    {
        string letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
            [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        string roman = "";
        foreach ((int value, string sign) in signs)
        {
            for (; number >= value; number -= value) roman += sign;
        }
        return roman;
    }

    private static string StyleOf(IElement list)
    {
        string style = list.GetAttribute("style") ?? "";
        return style.Contains("lower-alpha", StringComparison.OrdinalIgnoreCase) || style.Contains("lower-latin", StringComparison.OrdinalIgnoreCase) ? "a"
            : style.Contains("upper-alpha", StringComparison.OrdinalIgnoreCase) || style.Contains("upper-latin", StringComparison.OrdinalIgnoreCase) ? "A"
            : style.Contains("lower-roman", StringComparison.OrdinalIgnoreCase) ? "i"
            : style.Contains("upper-roman", StringComparison.OrdinalIgnoreCase) ? "I" : "";
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) ? number : null;
}
