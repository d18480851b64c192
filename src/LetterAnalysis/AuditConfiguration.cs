using System.Collections.Immutable;
using LetterAnalysis.Auditing;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>Reads the files that tell an audit what to expect and what to leave alone: <c>letters.json</c> and the list of suppressions.</summary>
public static class AuditConfiguration
{
    /// <summary>The name of the configuration that is looked for beside the letters and in the folders above.</summary>
    public const string FileName = "letters.json";

    /// <summary>The name of the list of suppressions beside the configuration.</summary>
    public const string SuppressionsFileName = "letters.suppressions.json";

    /// <summary>
    /// Reads a configuration; its schema is <c>letters</c> in <see cref="Reporting.Schemas"/>. The file of expected signatories that it may
    /// name is read as well; its path is relative to the configuration and must not lead out of its folder.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">A file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="LetterFormatException">A file does not say what its schema allows.</exception>
    public static AuditOptions ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return new ConfigurationReader(Read(path), name => ReadBeside(folder, name)).Read();
    }

    /// <summary>Reads a list of suppressions; its schema is <c>suppressions</c> in <see cref="Reporting.Schemas"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">The file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="LetterFormatException">The file does not say what its schema allows.</exception>
    public static ImmutableArray<Suppression> ReadSuppressions(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return SuppressionReader.Read(Read(path));
    }

    private static SourceText Read(string path) => SourceText.Decode(File.ReadAllBytes(path), path);

    private static SourceText? ReadBeside(string folder, string name)
    {
        string path = Path.GetFullPath(Path.Combine(folder, name));
        bool inside = path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside ? Read(path) : null;
    }
}
