using System.Text;

namespace LetterAnalysis.Archives;

/// <summary>Reads lines of which none fills the memory: of one that is too long only its beginning is kept, and it is no JSON any more.</summary>
internal sealed class StreamLineReader(long maxInputLength)
{
    private const int AroundContent = 64 * 1024;

    // Base 64 takes four characters for three bytes; an escaped character takes six.
    private readonly long _limit = Math.Min(maxInputLength * 6 + AroundContent, int.MaxValue / 4);
    private readonly char[] _buffer = new char[64 * 1024];
    private int _start, _end;

    /// <summary>The next line; null at the end.</summary>
    public string? ReadLine(TextReader input)
    {
        StringBuilder? line = null;
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, input.Read(_buffer));
                if (_end == 0) return line?.ToString();
            }
            ReadOnlySpan<char> rest = _buffer.AsSpan(_start, _end - _start);
            int length = rest.IndexOf('\n');
            line ??= new StringBuilder();
            ReadOnlySpan<char> piece = length < 0 ? rest : rest[..length];
            line.Append(piece[..(int)Math.Min(piece.Length, _limit - line.Length)]);
            _start += length < 0 ? rest.Length : length + 1;
            if (length >= 0) return line.ToString();
        }
    }
}
