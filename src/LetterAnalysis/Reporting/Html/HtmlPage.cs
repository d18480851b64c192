using System.Security.Cryptography;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting.Html;

/// <summary>
/// The shell of every page: self-contained, with a policy that lets nothing run or load but the page's own style and script, which are named by their hashes.
/// </summary>
internal static class HtmlPage
{
    private static readonly string Style = EmbeddedData.ReadText("report.css");
    private static readonly string Script = EmbeddedData.ReadText("report.js");

    /// <summary>Writes a page.</summary>
    /// <param name="output">Takes it; stays open.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="parts">Its parts, in order; those that are null are left out.</param>
    public static void Write(TextWriter output, string title, params IEnumerable<IPagePart?> parts) => Write(output, title, "", "", parts);

    /// <summary>Writes a page that has a style and a script beside those of every page.</summary>
    /// <param name="output">Takes it; stays open.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="ownStyle">The style to add.</param>
    /// <param name="ownScript">The script to add.</param>
    /// <param name="parts">Its parts, in order; those that are null are left out.</param>
    public static void Write(TextWriter output, string title, string ownStyle, string ownScript, IEnumerable<IPagePart?> parts)
    {
        string style = Style + ownStyle, script = Script + ownScript;
        IPagePart[] shown = [.. parts.OfType<IPagePart>()];
        var html = new HtmlWriter(output);
        html.Own("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
        html.Block("meta", (Action?)null, ("charset", "utf-8"));
        html.Block("meta", (Action?)null, ("http-equiv", "Content-Security-Policy"), ("content",
            $"default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'"));
        html.Block("meta", (Action?)null, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Block("meta", (Action?)null, ("name", "color-scheme"), ("content", "light dark"));
        html.Block("title", title);
        html.Block("style", () => html.Own(style));
        html.Own("</head>\n<body>\n");
        html.Block("a", "Skip to the report", ("class", "skip"), ("href", "#report"));
        html.Block("header", () =>
        {
            html.Block("p", "Letter Analysis", ("class", "brand"));
            html.Block("h1", title);
            html.Block("nav", () =>
            {
                foreach (IPagePart part in shown) html.Block("a", part.Heading, ("href", "#" + part.Id));
            }, ("aria-label", "Parts of the report"));
            html.Block("button", "Dark or light", ("type", "button"), ("id", "theme"), ("hidden", ""));
        }, ("class", "page-head"));
        html.Block("main", () =>
        {
            foreach (IPagePart part in shown)
            {
                html.Block("section", () =>
                {
                    html.Block("h2", part.Heading, ("id", part.Id + "-heading"));
                    part.Write(html);
                }, ("id", part.Id), ("class", "part"), ("aria-labelledby", part.Id + "-heading"));
            }
        }, ("id", "report"), ("tabindex", "-1"));
        html.Block("script", () => html.Own(script));
        html.Own("</body>\n</html>\n");
        output.Flush();
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
