using System.Text;

namespace LetterAnalysis.Cli.Display;

/// <summary>
/// Writes a document to a terminal as it is, but for what would drive the terminal or is not seen there. Who wants each character sends the document to a file or a pipe.
/// </summary>
internal sealed class SafeWriter(TextWriter output) : TextWriter
{
    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        if (value is '\n' or '\t') output.Write(value);
        else if (SafeText.Shown(value) is { } shown) output.Write(shown);
    }

    public override void Flush() => output.Flush();
}
