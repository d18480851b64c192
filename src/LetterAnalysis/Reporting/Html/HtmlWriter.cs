using System.Buffers;
using System.Globalization;

namespace LetterAnalysis.Reporting.Html;

/// <summary>
/// Writes HTML. All text goes through here and comes out as text: letters are untrusted, so what looks like markup is shown, and characters that would act
/// unseen (controls, marks that turn the direction of what follows) are shown as signs.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>What would be markup, and what would act unseen; surrogates, for they may be halves.</summary>
    private static readonly SearchValues<char> NotAsIs = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(static c =>
        c is '&' or '<' or '>' or '"' or '\'' or (< ' ' and not ('\n' or '\t')) or (>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))]);

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
        ReadOnlySpan<char> rest = text;
        for (int next; (next = rest.IndexOfAny(NotAsIs)) >= 0;)
        {
            output.Write(rest[..next]);
            int length = next + 1 < rest.Length && char.IsSurrogatePair(rest[next], rest[next + 1]) ? 2 : 1;
            if (length == 2) output.Write(rest.Slice(next, length));
            else output.Write(ShownAs(rest[next]));
            rest = rest[(next + length)..];
        }
        output.Write(rest);
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

    /// <summary>How a character of <see cref="NotAsIs"/> is written; a half of a surrogate pair too is nothing that UTF-8 can hold.</summary>
    private static string ShownAs(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "\n",
        < ' ' => ((char)('\u2400' + c)).ToString(),
        '\u007F' => "\u2421",
        _ => "\uFFFD",
    };
}
