namespace LetterAnalysis.Reading;

/// <summary>What a <see cref="DocumentFact"/> tells.</summary>
public enum DocumentFactKind
{
    /// <summary>The title of the document, or the subject of an e-mail.</summary>
    Title,

    /// <summary>The date of the document, as written: of a page, in front matter, of an e-mail.</summary>
    Date,

    /// <summary>The language that the document states.</summary>
    Language,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Who saved it last.</summary>
    LastModifiedBy,

    /// <summary>The company of its author.</summary>
    Company,

    /// <summary>The manager of its author.</summary>
    Manager,

    /// <summary>When it was made, as an ISO 8601 date and time.</summary>
    Created,

    /// <summary>When it was saved last, as an ISO 8601 date and time.</summary>
    Modified,

    /// <summary>How often it was saved.</summary>
    Revision,

    /// <summary>The template it was made from.</summary>
    Template,

    /// <summary>The program that made it.</summary>
    Program,

    /// <summary>Key words, comments or another property that would be sent along, as <c>name: value</c>.</summary>
    Property,

    /// <summary>A macro project that the file carries.</summary>
    Macro,

    /// <summary>Something outside the file that opening it would load: a template, an image, a frame.</summary>
    ExternalLink,

    /// <summary>The sender of an e-mail; one fact an address.</summary>
    From,

    /// <summary>A recipient of an e-mail; one fact an address.</summary>
    To,

    /// <summary>A recipient of a copy; one fact an address.</summary>
    Cc,

    /// <summary>A recipient of a hidden copy; one fact an address.</summary>
    Bcc,

    /// <summary>The name of a file attached.</summary>
    Attachment,
}
