using System.Globalization;

namespace LetterAnalysis.Reporting.Html;

/// <summary>
/// Writes HTML. All text goes through here and comes out as text: letters are untrusted, so what looks like markup is shown, and characters that would act
/// unseen (controls, marks that turn the direction of what follows) are shown as signs.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "br", "hr", "input" };

    /// <summary>Writes an element. Attributes with a null value are left out; those with an empty one have no value.</summary>
    public void Element(string tag, Action? content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        if (Void.Contains(tag)) return;
        content?.Invoke();
        Close(tag);
    }

    /// <summary>Writes an element that holds text only.</summary>
    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        Close(tag);
    }

    /// <summary>Writes an element on a line of its own.</summary>
    public void Block(string tag, Action? content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Element(tag, content, attributes);
        output.Write('\n');
    }

    /// <summary>Writes an element with text only on a line of its own.</summary>
    public void Block(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Element(tag, text, attributes);
        output.Write('\n');
    }

    /// <summary>Writes text.</summary>
    public void Text(string text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    output.Write(Shown(c));
                    break;
            }
        }
    }

    /// <summary>Writes text for those who hear the page.</summary>
    public void Unseen(string text) => Element("span", text, ("class", "unseen"));

    /// <summary>Writes what is known to be safe: the page's own style and script.</summary>
    public void Own(string markup) => output.Write(markup);

    /// <summary>A whole number as the page prints it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Open(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null) continue;
            output.Write(' ');
            output.Write(name);
            if (value.Length == 0) continue;
            output.Write("=\"");
            Text(value);
            output.Write('"');
        }
        output.Write('>');
    }

    private void Close(string tag)
    {
        output.Write("</");
        output.Write(tag);
        output.Write('>');
    }

    /// <summary>The sign for a character that would act unseen; the character itself for all others.</summary>
    private static char Shown(char c) => c switch
    {
        '\n' or '\t' => c,
        '\r' => '\n',
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\uFFFE' or '\uFFFF' => '\uFFFD',
        _ => c,
    };
}
