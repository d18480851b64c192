using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views.Archive;

/// <summary>Prints who signed the letters of an archive: the names, the years, and who signs together.</summary>
internal sealed class EntitiesView(TextPage page, SignatoryEntities found, IEnumerable<ArchivedLetter> letters)
{
    private const int NameLength = 80, MostNames = 3;

    private readonly Dictionary<long, string?> _dates = letters.ToDictionary(letter => letter.Id, letter => letter.Date);

    public void Write(int most)
    {
        string shown = found.Entities.Length > most ? $", the {most.ToString(CultureInfo.InvariantCulture)} of most letters" : "";
        page.Paragraph(StyledText.Strong(Words.Count(found.Entities.Length, "signatory") + shown));
        if (found.SkippedKeys > 0) page.Paragraph(StyledText.Muted("Some words are in so many names that not all of those were compared."));
        if (found.Entities.IsEmpty) return;
        page.Blank();
        page.Table([new Column("Letters", AlignRight: true), new Column("Years"), new Column("Signatory", Wraps: true), new Column("Also printed", Wraps: true)],
            [.. found.Entities.Take(most).Select(Row)], indent: 2);
        List<CoSigning> together = [.. found.CoSignings(most).Take(most)];
        if (together.Count == 0) return;
        page.Head("Who signs together");
        page.Table([new Column("Letters", AlignRight: true), new Column("", Wraps: true), new Column("", Wraps: true)],
            [.. together.Select(pair => (StyledText[])[pair.Letters, NameOf(pair.First), NameOf(pair.Second)])], indent: 2);
    }

    private StyledText[] Row(SignatoryEntity entity)
    {
        string country = entity.Country is { } printed ? $", {printed.Text}" : "";
        string others = string.Join("; ", entity.Names.Skip(1).Take(MostNames).Select(name => Words.Shorten(name.Name, NameLength)));
        if (entity.Names.Length > MostNames + 1) others += $" and {(entity.Names.Length - MostNames - 1).ToString(CultureInfo.InvariantCulture)} more";
        return [entity.Letters.Length, Years(entity), (StyledText)Words.Shorten(entity.Name, NameLength) + StyledText.Muted(country), StyledText.Muted(others)];
    }

    private string Years(SignatoryEntity entity)
    {
        List<string> years = [.. entity.Letters.Select(letter => _dates[letter]).OfType<string>().Select(date => date[..4]).Order(StringComparer.Ordinal)];
        return years.Count == 0 ? "" : years[0] == years[^1] ? years[0] : $"{years[0]}–{years[^1]}";
    }

    private string NameOf(int entity) => Words.Shorten(found.Entities[entity].Name, NameLength);
}
