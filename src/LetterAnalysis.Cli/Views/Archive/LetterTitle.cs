using System.Globalization;
using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Views.Archive;

/// <summary>How the letters of an archive are called where several are listed: their files by what tells them apart.</summary>
internal sealed class LetterTitle
{
    private readonly int _common;

    /// <param name="letters">The letters that are listed.</param>
    public LetterTitle(IEnumerable<ArchivedLetter> letters)
    {
        string? common = null;
        foreach (ArchivedLetter letter in letters)
        {
            string folder = Path.GetDirectoryName(letter.Path) ?? "";
            common = common is null ? folder : CommonFolder(common, folder);
        }
        Folder = common ?? "";
        _common = Folder.Length == 0 ? 0 : Folder.Length + (Path.EndsInDirectorySeparator(Folder) ? 0 : 1);
    }

    /// <summary>The folder that all of them are under.</summary>
    public string Folder { get; }

    /// <summary>A letter's subject, or its file.</summary>
    public string Of(ArchivedLetter letter) => letter.Subject ?? File(letter);

    /// <summary>A letter's file under <see cref="Folder"/>, and which letter of it.</summary>
    public string File(ArchivedLetter letter) => letter.Path[_common..] + Number(letter);

    /// <summary>A letter's file by its whole path, and which letter of it.</summary>
    public static string WholeFile(ArchivedLetter letter) => ShortPath.Of(letter.Path) + Number(letter);

    /// <summary>Whom a letter is sent to, on one line.</summary>
    public static string Recipient(ArchivedLetter letter, int length) => Words.Shorten(RecipientLabel.OfAddress(letter.Addressee ?? "") ?? "", length);

    private static string Number(ArchivedLetter letter) => letter.Number > 1 ? $", letter {letter.Number.ToString(CultureInfo.InvariantCulture)}" : "";

    private static string CommonFolder(string first, string second)
    {
        while (first.Length > 0 && !(second == first || second.StartsWith(Path.EndsInDirectorySeparator(first) ? first : first + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            first = Path.GetDirectoryName(first) ?? "";
        }
        return first;
    }
}
