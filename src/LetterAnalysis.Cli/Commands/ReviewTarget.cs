using System.Text;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Commands;

/// <summary>The file of decisions that a run reads and writes back.</summary>
internal sealed class ReviewTarget(string path)
{
    public string Path { get; } = path;

    /// <summary>The decisions; an empty file where there is none yet.</summary>
    /// <exception cref="UsageException">The file can't be read, or says what can't be.</exception>
    public ReviewFile Read()
    {
        if (!File.Exists(Path)) return ReviewFile.Empty;
        return NamedFile.Read(Path, path => ReviewFile.Read(SourceText.Decode(File.ReadAllBytes(path), path)));
    }

    /// <summary>Writes the decisions beside the old file and puts them in its place, so that nothing is lost half way.</summary>
    /// <exception cref="UsageException">The file can't be written.</exception>
    public void Write(ReviewFile file)
    {
        string fresh = Path + ".new";
        try
        {
            using (var writer = new StreamWriter(fresh, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))) file.Write(writer);
            File.Move(fresh, Path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Path}: can't be written: {error.Message} Give another --review.");
        }
    }

    /// <exception cref="UsageException">One of the inputs or the output is the file.</exception>
    public void RejectInputs(IEnumerable<string> names)
    {
        string full = System.IO.Path.GetFullPath(Path);
        if (names.Any(name => name.Length > 0 && System.IO.Path.GetFullPath(name) == full))
        {
            throw new UsageException($"{Path} is a letter or the output and would be overwritten. Give another --review.");
        }
    }
}
