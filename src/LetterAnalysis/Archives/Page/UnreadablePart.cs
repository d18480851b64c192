using System.Collections.Immutable;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>The files that could not be read, and why.</summary>
internal sealed class UnreadablePart(ImmutableArray<OverviewUnreadable> files) : IPagePart
{
    private const int Most = 500;

    public string Id => "unreadable";

    public string Heading => "Files that could not be read";

    public void Write(HtmlWriter html)
    {
        TableBehind.Table(html, "Unreadable files and why", "unreadable-table", ["File", "Reason"], () =>
        {
            foreach (OverviewUnreadable file in files.OrderBy(static file => file.Path, StringComparer.Ordinal).Take(Most))
            {
                html.Block("tr", () =>
                {
                    html.Element("th", () => html.Element("a", file.Path, ("href", FileLink.Of(file.Path))), ("scope", "row"));
                    html.Element("td", file.Reason);
                });
            }
        });
        if (files.Length > Most) html.Block("p", $"{PageWords.Grouped(files.Length - Most)} more could not be read.", ("class", "quiet"));
    }
}
