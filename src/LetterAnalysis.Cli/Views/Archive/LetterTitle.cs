using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views.Archive;

/// <summary>How a letter of an archive is called.</summary>
internal static class LetterTitle
{
    /// <summary>Its subject, or its file.</summary>
    public static string Of(ArchivedLetter letter) => letter.Subject ?? File(letter);

    /// <summary>Whom it is sent to, on one line.</summary>
    public static string Recipient(ArchivedLetter letter, int length) => Words.Shorten((letter.Addressee ?? "").ReplaceLineEndings(", "), length);

    /// <summary>Its file, and which letter of it.</summary>
    public static string File(ArchivedLetter letter) =>
        ShortPath.Of(letter.Path) + (letter.Number > 1 ? $", letter {letter.Number.ToString(CultureInfo.InvariantCulture)}" : "");
}
