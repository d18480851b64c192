using System.Xml;

namespace LetterAnalysis.Reporting;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for each UTF-16 code unit that XML 1.0 has no place for: controls, halves of surrogate pairs.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (clean, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            if (i + 1 < source.Length && XmlConvert.IsXmlSurrogatePair(source[i + 1], source[i]))
            {
                clean[i] = source[i];
                clean[++i] = source[i];
            }
            else
            {
                clean[i] = XmlConvert.IsXmlChar(source[i]) ? source[i] : Replacement;
            }
        }
    });
}
