namespace LetterAnalysis.Text;

/// <summary>The media types of letters, and the file endings that stand for them.</summary>
internal static class MediaTypes
{
    public const string PlainText = "text/plain";
    public const string Markdown = "text/markdown";
    public const string Html = "text/html";
    public const string WebArchive = "multipart/related";
    public const string Email = "message/rfc822";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Pdf = "application/pdf";
    public const string OldWord = "application/msword";
    public const string OpenDocument = "application/vnd.oasis.opendocument.text";
    public const string RichText = "application/rtf";
    public const string Zip = "application/zip";
    public const string EncryptedOffice = "application/x-encrypted-office";

    /// <summary>The media type of a text by its name: plain text where the ending tells nothing.</summary>
    public static string FromName(string name) => OfEnding(name) ?? PlainText;

    public static string? OfEnding(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => PlainText,
        ".md" or ".markdown" or ".mdown" or ".mkd" => Markdown,
        ".html" or ".htm" or ".xhtml" => Html,
        ".mhtml" or ".mht" => WebArchive,
        ".docx" or ".docm" or ".dotx" or ".dotm" => Word,
        ".pdf" => Pdf,
        ".eml" => Email,
        _ => null,
    };

    /// <summary>What a person calls the form, with its article.</summary>
    public static string Describe(string mediaType) => mediaType switch
    {
        PlainText => "plain text",
        Markdown => "Markdown",
        Html => "a web page",
        WebArchive => "a saved web page (MHTML)",
        Email => "an e-mail",
        Word => "a Word document",
        Pdf => "a PDF",
        OldWord => "a document of Word 97 to 2003 (.doc)",
        OpenDocument => "an OpenDocument text (.odt)",
        RichText => "a rich text (.rtf)",
        Zip => "a zip archive",
        EncryptedOffice => "an encrypted Office document",
        _ => mediaType,
    };

    /// <summary>What to do about a form that no reader knows.</summary>
    public static string Advice(string mediaType) => mediaType switch
    {
        OldWord or OpenDocument or RichText => "Open it in a word processor and save it as .docx.",
        Zip => "Unpack it and name the files in it.",
        EncryptedOffice => "Save a copy without a password.",
        Html or WebArchive or Email or Word or Pdf =>
            "Add the readers of the package LetterAnalysis.Documents (DocumentReaders.All) to LetterAnalyzerOptions.Readers.",
        _ => "Convert it first, or add a reader in LetterAnalyzerOptions.Readers.",
    };
}
