using System.Text;

namespace LetterAnalysis.Documents.Word;

/// <summary>The fields that are open: what stands between their begin and their separator is code, after it is what the field showed last.</summary>
internal sealed class FieldStack
{
    private const string LinkCode = "HYPERLINK";
    private const int LongestCode = 4096;

    private readonly Stack<Field> _open = [];
    private int _inCode;

    /// <summary>True when the text at hand is a field's code.</summary>
    public bool IsInCode => _inCode > 0;

    public void Begin()
    {
        _open.Push(new Field());
        _inCode++;
    }

    public void AddCode(string code)
    {
        if (_open.TryPeek(out Field? field) && field.IsCode && field.Code.Length + code.Length <= LongestCode) field.Code.Append(code);
    }

    /// <summary>Ends the code of the innermost field.</summary>
    /// <param name="at">Where its result begins.</param>
    public void Separate(int at)
    {
        if (!_open.TryPeek(out Field? field) || !field.IsCode) return;
        field.IsCode = false;
        field.ResultStart = at;
        _inCode--;
    }

    /// <summary>Ends the innermost field; gives where a link in its result begins and leads, when it is a link.</summary>
    public (int Start, string Target)? End()
    {
        if (!_open.TryPop(out Field? field)) return null;
        if (field.IsCode)
        {
            _inCode--;
            return null;
        }
        return LinkTarget(field.Code.ToString()) is { } target ? (field.ResultStart, target) : null;
    }

    /// <summary>Ends a paragraph: results go on in the next one, codes that nobody closed do not swallow it.</summary>
    public void EndParagraph()
    {
        foreach (Field field in _open)
        {
            // Those under it were dealt with at the end of an earlier paragraph.
            if (field.IsSettled) break;
            field.IsSettled = true;
            if (field.IsCode) _inCode--;
            field.IsCode = false;
            field.ResultStart = 0;
        }
    }

    private static string? LinkTarget(string code)
    {
        ReadOnlySpan<char> rest = code.AsSpan().Trim();
        if (!rest.StartsWith(LinkCode, StringComparison.OrdinalIgnoreCase)) return null;
        rest = rest[LinkCode.Length..].Trim();
        bool isAnchor = rest.StartsWith("\\l");
        if (isAnchor) rest = rest[2..].Trim();
        int end = rest.Length > 0 && rest[0] == '"' ? rest[1..].IndexOf('"') : rest.IndexOf(' ');
        ReadOnlySpan<char> target = rest.Length > 0 && rest[0] == '"' ? rest[1..(end < 0 ? rest.Length : end + 1)] : end < 0 ? rest : rest[..end];
        return isAnchor ? $"#{target}" : target.ToString();
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool IsCode { get; set; } = true;

        public bool IsSettled { get; set; }

        public int ResultStart { get; set; }
    }
}
