using System.Text;

namespace LetterAnalysis.Generator;

/// <summary>Writes generated archives into folders.</summary>
public static class ArchiveFolder
{
    private const int FamiliesAtATime = 256;

    /// <summary>Writes the letters of an archive, and their truth as one line of JSON each in the order of the letters.</summary>
    /// <param name="options">What archive to make.</param>
    /// <param name="folder">The folder that the archive's folders are made in.</param>
    /// <param name="truth">The path of the file that takes the truth.</param>
    /// <param name="written">Told how many letters are written so far; null for nobody.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static void Write(GeneratorOptions options, string folder, string truth, Action<int>? written = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var generator = new LetterGenerator(options);
        for (int i = 0; i <= (options.Letters - 1) / GeneratorOptions.FolderSize; i++) Directory.CreateDirectory(Path.Combine(folder, $"{i:D4}"));
        using var lines = new StreamWriter(truth, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        int count = 0;
        for (int from = 0; from < generator.Families; from += FamiliesAtATime)
        {
            var made = new string[Math.Min(FamiliesAtATime, generator.Families - from)];
            int start = from;
            Parallel.For(0, made.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => made[i] = WriteFamily(generator, start + i, folder, ref count));
            foreach (string family in made) lines.Write(family);
            written?.Invoke(count);
        }
    }

    private static string WriteFamily(LetterGenerator generator, int family, string folder, ref int count)
    {
        var truth = new StringBuilder();
        IReadOnlyList<GeneratedLetter> letters = generator.Family(family);
        foreach (GeneratedLetter letter in letters)
        {
            using (var file = new FileStream(Path.Combine(folder, letter.Path), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 })) file.Write(letter.Bytes.Span);
            truth.Append(letter.Truth);
        }
        Interlocked.Add(ref count, letters.Count);
        return truth.ToString();
    }
}
