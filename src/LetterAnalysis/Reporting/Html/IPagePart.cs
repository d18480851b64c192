namespace LetterAnalysis.Reporting.Html;

/// <summary>A part of a page, under a heading of its own.</summary>
internal interface IPagePart
{
    /// <summary>The id of its section, for links.</summary>
    string Id { get; }

    /// <summary>Its heading.</summary>
    string Heading { get; }

    /// <summary>Writes what stands under the heading.</summary>
    void Write(HtmlWriter html);
}
