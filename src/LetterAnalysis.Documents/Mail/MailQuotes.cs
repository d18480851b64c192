namespace LetterAnalysis.Documents.Mail;

/// <summary>Tells what a message quotes from what it says, and a message that only passes another on.</summary>
internal static class MailQuotes
{
    private const int FewestHeaderLines = 3;
    private const int LinesToLookAt = 8;

    /// <summary>What mail programs put before the subject of a message that is passed on, in the supported languages.</summary>
    private static readonly string[] Forwards = ["fwd", "fw", "wg", "tr", "rv", "i", "enc", "doorst", "vb", "pd", "전달", "転送"];

    /// <summary>Field names that mail programs print over the message that is answered.</summary>
    private static readonly string[] Fields =
    [
        "from", "sent", "to", "subject", "date", "cc", "von", "gesendet", "an", "betreff", "datum", "de", "envoyé", "à", "objet", "enviado", "para", "asunto", "fecha",
        "da", "inviato", "a", "oggetto", "data", "assunto", "van", "verzonden", "aan", "onderwerp", "från", "skickat", "till", "ämne", "od", "wysłano", "do", "temat",
    ];

    public static bool IsForward(string? subject)
    {
        int colon = subject?.IndexOf(':') ?? -1;
        return colon > 0 && Forwards.Contains(subject![..colon].Trim().ToLowerInvariant(), StringComparer.Ordinal);
    }

    public static bool IsQuoted(ReadOnlySpan<char> line) => line.TrimStart().StartsWith('>');

    /// <summary>True when the lines from a place on are the head of another message: a rule that says so, or lines such as <c>From:</c> and <c>Sent:</c>.</summary>
    public static bool IsHead(IReadOnlyList<string> lines, int at)
    {
        ReadOnlySpan<char> line = lines[at].AsSpan().Trim();
        if (line.StartsWith("-----", StringComparison.Ordinal) && line.EndsWith("-----", StringComparison.Ordinal) && line.Trim("- ").Length > 0) return true;
        if (FieldOf(line) is not ("from" or "von" or "de" or "da" or "van" or "från" or "od")) return false;
        int fields = 0;
        for (int i = at; i < Math.Min(lines.Count, at + LinesToLookAt) && lines[i].Trim().Length > 0; i++)
        {
            if (FieldOf(lines[i].AsSpan().Trim()) is { } field && Fields.Contains(field, StringComparer.Ordinal)) fields++;
        }
        return fields >= FewestHeaderLines;
    }

    private static string? FieldOf(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon is > 0 and < 16 ? line[..colon].Trim("* ").ToString().ToLowerInvariant() : null;
    }
}
