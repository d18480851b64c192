namespace LetterAnalysis.Generator;

/// <summary>The form of a generated letter's file.</summary>
public enum LetterFormat
{
    /// <summary>Plain text, <c>.txt</c>.</summary>
    Txt,

    /// <summary>Markdown, <c>.md</c>.</summary>
    Md,

    /// <summary>A web page, <c>.html</c>.</summary>
    Html,

    /// <summary>A Word document, <c>.docx</c>.</summary>
    Docx,

    /// <summary>A PDF, <c>.pdf</c>.</summary>
    Pdf,

    /// <summary>An e-mail, <c>.eml</c>.</summary>
    Eml,
}
