namespace LetterAnalysis.Reporting.Markdown;

/// <summary>Writes headings, paragraphs, lists and tables. What it is given is Markdown already: text of letters must be escaped before.</summary>
internal sealed class MarkdownWriter(TextWriter output)
{
    private bool _isBegun;

    public void Heading(int level, string title) => Block($"{new string('#', level)} {title}\n");

    public void Paragraph(string text) => Block(text + "\n");

    public void List(IEnumerable<string> items)
    {
        string list = string.Concat(items.Select(item => $"- {item}\n"));
        if (list.Length > 0) Block(list);
    }

    /// <param name="heads">The heads of the columns; one that starts with a colon aligns its column to the right.</param>
    /// <param name="rows">The rows.</param>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Block(Row(heads.Select(head => head.TrimStart(':'))));
        output.Write(Row(heads.Select(head => head.StartsWith(':') ? "---:" : "---")));
        foreach (IReadOnlyList<string> row in rows) output.Write(Row(row));
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private void Block(string text)
    {
        if (_isBegun) output.Write('\n');
        output.Write(text);
        _isBegun = true;
    }
}
