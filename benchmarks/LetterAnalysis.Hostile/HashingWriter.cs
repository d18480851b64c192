using System.Text;

namespace LetterAnalysis.Hostile;

/// <summary>Keeps nothing of what is written but a hash (FNV-1a of the code units), and all of it when that is asked for.</summary>
internal sealed class HashingWriter(bool keeps) : TextWriter
{
    private readonly StringBuilder? _kept = keeps ? new() : null;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The hash so far; writers go on with one another's.</summary>
    public ulong Hash { get; private set; } = 14695981039346656037;

    /// <summary>What was written since it was taken last; null when nothing is kept.</summary>
    public string? TakeText()
    {
        string? text = _kept?.ToString();
        _kept?.Clear();
        return text;
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        ulong hash = Hash;
        foreach (char c in buffer) hash = (hash ^ c) * 1099511628211;
        Hash = hash;
        _kept?.Append(buffer);
    }
}
