using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views.Archive;

/// <summary>Prints the families of more than one letter, the largest first.</summary>
internal sealed class FamiliesView(TextPage page, LetterFamilies families, IEnumerable<ArchivedLetter> letters)
{
    private const int TitleLength = 100, NameLength = 80;

    private readonly Dictionary<long, ArchivedLetter> _letters = letters.ToDictionary(letter => letter.Id);

    public void Write(int most)
    {
        List<LetterFamily> together = [.. families.Families.Where(family => family.Members.Length > 1).OrderByDescending(family => family.Members.Length).ThenBy(family => family.Id)];
        string shown = together.Count > most ? $", the {most.ToString(CultureInfo.InvariantCulture)} largest" : "";
        int inFamilies = together.Sum(family => family.Members.Length);
        page.Paragraph(StyledText.Strong($"{Words.Count(together.Count, "family")} of {Words.Count(inFamilies, "letter")}{shown}")
            + StyledText.Muted($"; {Words.Count(_letters.Count - inFamilies, "letter")} alone"));
        together = [.. together.Take(most)];
        var titles = new LetterTitle(together.SelectMany(family => family.Members).Select(member => _letters[member.Letter]));
        if (together.Count > 0) page.Paragraph(StyledText.Muted($"Files are in {ShortPath.Of(titles.Folder)}"));
        foreach (LetterFamily family in together) Write(family, titles);
    }

    private void Write(LetterFamily family, LetterTitle titles)
    {
        ArchivedLetter head = _letters[family.Members.FirstOrDefault(member => member.Relation == FamilyRelation.Head, family.Members[0]).Letter];
        page.Blank();
        page.Paragraph(StyledText.Strong(Words.Shorten(titles.Of(head), TitleLength)), hang: 2);
        page.Table([new Column("What"), new Column("Date"), new Column("To", Wraps: true), new Column("File")], [.. family.Members.Select(member => (StyledText[])
        [
            Words.Of(member.Relation) + (member.Relation == FamilyRelation.Translation ? $" ({_letters[member.Letter].Language})" : ""),
            _letters[member.Letter].Date ?? "",
            LetterTitle.Recipient(_letters[member.Letter], NameLength),
            StyledText.Muted(titles.File(_letters[member.Letter])),
        ])], indent: 2);
    }
}
