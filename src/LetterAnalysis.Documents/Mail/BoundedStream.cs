namespace LetterAnalysis.Documents.Mail;

/// <summary>Keeps what is written to it up to a length; more is an error.</summary>
internal sealed class BoundedStream(long maxLength) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        Check(count);
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    private void Check(int count)
    {
        if (Length + count > maxLength) throw new IOException("The part is longer than is allowed.");
    }
}
