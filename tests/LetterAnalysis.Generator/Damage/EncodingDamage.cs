using System.Text;

namespace LetterAnalysis.Generator.Damage;

/// <summary>Gives a text another encoding than it says that it has.</summary>
internal static class EncodingDamage
{
    private static readonly string[] Names = ["utf-8", "utf-16", "utf-16be", "utf-32", "utf-7", "iso-8859-1", "windows-1252", "us-ascii", "shift_jis", "iso-2022-jp", "gb18030", "euc-kr", "koi8-r", "x-user-defined", "nonsense", ""];

    private static readonly byte[][] Marks = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF], [0x2B, 0x2F, 0x76, 0x38]];

    public static byte[] Apply(string text, Mutation step)
    {
        foreach (string label in (string[])["charset=\"utf-8\"", "charset=utf-8"])
        {
            text = text.Replace(label, "charset=" + Names[step.Other % Names.Length], StringComparison.OrdinalIgnoreCase);
        }
        Encoding encoding = (step.Value % 6) switch { 0 or 1 => Encoding.UTF8, 2 => Encoding.Unicode, 3 => Encoding.BigEndianUnicode, 4 => Encoding.UTF32, _ => Encoding.Latin1 };
        byte[] bytes = [.. Marks[step.At % Marks.Length], .. encoding.GetBytes(text)];
        return step.Kind % 2 == 0 ? bytes : ByteDamage.Apply(bytes, step);
    }
}
