using System.Buffers;
using System.Text;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Passes JSON on and keeps it printable: delete and the C1 controls, which JSON allows but a terminal may obey, become escapes, and a
/// surrogate without its other half, which no UTF-8 can hold, becomes U+FFFD. Such characters stand inside strings only, so that the
/// JSON stays well formed.
/// </summary>
internal sealed class SafeJsonText(TextWriter output) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0x7F, 0x21).Concat(Enumerable.Range(0xD800, 0x800)).Select(code => (char)code)]);

    private char _high;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(Special);
            if (plain != 0) EndHalfPair();
            if (plain < 0)
            {
                output.Write(text);
                return;
            }
            output.Write(text[..plain]);
            WriteSpecial(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    public override void Flush()
    {
        EndHalfPair();
        output.Flush();
    }

    private void WriteSpecial(char value)
    {
        if (char.IsLowSurrogate(value) && _high != 0)
        {
            output.Write(_high);
            output.Write(value);
            _high = '\0';
            return;
        }
        EndHalfPair();
        if (char.IsHighSurrogate(value)) _high = value;
        else if (char.IsLowSurrogate(value)) output.Write(Replacement);
        else output.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)value:x4}"));
    }

    private void EndHalfPair()
    {
        if (_high != 0) output.Write(Replacement);
        _high = '\0';
    }
}
