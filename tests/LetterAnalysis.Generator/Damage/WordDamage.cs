using System.IO.Compression;

namespace LetterAnalysis.Generator.Damage;

/// <summary>Damages what a Word file has packed.</summary>
internal static class WordDamage
{
    /// <summary>Changes one part; every second time the text of the document itself.</summary>
    /// <param name="file">A file that can be unpacked.</param>
    /// <param name="part">Chooses the part.</param>
    /// <param name="change">Changes its bytes.</param>
    public static byte[] InPart(byte[] file, int part, Func<byte[], byte[]> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry? text = part % 2 == 0 ? zip.GetEntry("word/document.xml") : null;
            using Stream entry = (text ?? zip.Entries[part / 2 % zip.Entries.Count]).Open();
            using var copy = new MemoryStream();
            entry.CopyTo(copy);
            entry.SetLength(0);
            entry.Write(change(copy.ToArray()));
        }
        return stream.ToArray();
    }

    /// <summary>Takes a part away, doubles it, or gives it the name of another.</summary>
    public static byte[] InDirectory(byte[] file, Mutation step)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.Entries[step.At % zip.Entries.Count], other = zip.Entries[step.Other % zip.Entries.Count];
            using var copy = new MemoryStream();
            using (Stream opened = entry.Open()) opened.CopyTo(copy);
            string name = (step.Kind % 3) switch { 0 => other.FullName, 1 => "../" + entry.FullName, _ => entry.FullName.ToUpperInvariant() };
            if (step.Value % 2 == 0) entry.Delete();
            if (step.Value % 4 == 0) return Finish();
            using Stream made = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            copy.WriteTo(made);
        }
        return stream.ToArray();

        byte[] Finish() => stream.ToArray();
    }

    /// <summary>How many bytes the parts have, unpacked; that of the file when it is none.</summary>
    public static long UnpackedLength(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file));
            return Math.Max(file.Length, zip.Entries.Sum(static entry => entry.Length));
        }
        catch (InvalidDataException)
        {
            return file.Length;
        }
    }
}
