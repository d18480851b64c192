using System.Text;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Documents.Mail;

/// <summary>Reads the plain text of a message: its own text as plain text is read, what it quotes and the sender's signature as furniture.</summary>
internal static class MailText
{
    private const int LongestSignature = 12;

    public static void Add(string text, bool isFlowed, bool isForward, DocumentBuilder builder, CancellationToken cancellationToken)
    {
        List<string> lines = Lines(text, isFlowed);
        bool[] aside = Asides(lines, isForward);
        for (int start = 0; start < lines.Count;)
        {
            int end = start + 1;
            while (end < lines.Count && aside[end] == aside[start]) end++;
            string piece = string.Join('\n', lines.GetRange(start, end - start));
            Document read = DocumentReader.BuiltIn.First(static reader => reader.CanRead("text/plain")).Read(new SourceFile(SourceText.From(piece, "message", "text/plain")), cancellationToken);
            builder.Add(read, aside[start] ? "quoted text" : "message text", aside[start]);
            start = end;
        }
    }

    /// <summary>The lines; in text that is marked as flowed (RFC 3676) a line that ends in a space goes on in the next.</summary>
    private static List<string> Lines(string text, bool isFlowed)
    {
        var lines = new List<string>();
        var open = new StringBuilder();
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            bool goesOn = isFlowed && line.EndsWith(" ") && !line.SequenceEqual("-- ");
            open.Append(line);
            if (goesOn) continue;
            lines.Add(open.ToString());
            open.Clear();
        }
        if (open.Length > 0) lines.Add(open.ToString());
        return lines;
    }

    private static bool[] Asides(List<string> lines, bool isForward)
    {
        var aside = new bool[lines.Count];
        bool saysSomething = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (MailQuotes.IsQuoted(lines[i]))
            {
                aside[i] = true;
                MarkAttribution(lines, aside, i);
            }
            else if (!isForward && saysSomething && MailQuotes.IsHead(lines, i))
            {
                Array.Fill(aside, true, i, lines.Count - i);
                return aside;
            }
            else if (lines[i] == "-- " && lines.Count - i <= LongestSignature)
            {
                Array.Fill(aside, true, i, lines.Count - i);
                return aside;
            }
            // A message that begins with the head of another passes that on.
            saysSomething |= !aside[i] && lines[i].Trim().Length > 0;
        }
        return aside;
    }

    /// <summary>The line right over a quotation that says who wrote it ("On Monday Ana wrote:") goes with it.</summary>
    private static void MarkAttribution(List<string> lines, bool[] aside, int quoted)
    {
        int above = quoted - 1;
        while (above >= 0 && lines[above].Trim().Length == 0) above--;
        if (above < 0 || aside[above] || !lines[above].AsSpan().TrimEnd().EndsWith(":")) return;
        for (int i = above; i < quoted; i++) aside[i] = true;
    }
}
