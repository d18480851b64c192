using LetterAnalysis.Documents.Web;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Mail;

/// <summary>Reads the HTML of a message: as a page is read, the message that it answers as furniture.</summary>
internal static class MailPage
{
    public static void Add(string html, SourceFile file, bool isForward, DocumentBuilder builder, DocumentReaderOptions options, CancellationToken cancellationToken)
    {
        var page = new DocumentBuilder(file, options.MaxTextLength);
        HtmlReader.Read(html, file.Name, page, options, quotesAreFurniture: !isForward, cancellationToken);
        Document read = page.Build(cancellationToken);
        int head = isForward ? -1 : HeadOf(read);
        if (head >= 0) read = read with { Blocks = [.. read.Blocks.Select((block, i) => i < head ? block : block with { IsFurniture = true })] };
        builder.Add(read, "message text");
    }

    /// <summary>Where the message below begins; -1 when there is none, or nothing stands before it.</summary>
    private static int HeadOf(Document page)
    {
        List<string> lines = [.. page.Blocks.Select(static block => block.Text)];
        bool saysSomething = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (saysSomething && MailQuotes.IsHead(lines, i)) return i;
            saysSomething |= !page.Blocks[i].IsFurniture && page.Blocks[i].Kind != BlockKind.Markup;
        }
        return -1;
    }
}
