namespace LetterAnalysis.Text;

/// <summary>The media types that the library's own readers know, and the file endings that stand for them.</summary>
internal static class MediaTypes
{
    public const string PlainText = "text/plain";
    public const string Markdown = "text/markdown";

    public static string FromName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".md" or ".markdown" or ".mdown" or ".mkd" => Markdown,
        ".html" or ".htm" or ".xhtml" => "text/html",
        ".mhtml" or ".mht" => "multipart/related",
        ".docx" or ".docm" or ".dotx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".pdf" => "application/pdf",
        ".eml" => "message/rfc822",
        _ => PlainText,
    };
}
