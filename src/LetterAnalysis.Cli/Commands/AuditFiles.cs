using System.CommandLine;
using LetterAnalysis.Cli.Inputs;

namespace LetterAnalysis.Cli.Commands;

/// <summary>Finds and reads the configuration and the suppressions of an audit.</summary>
internal static class AuditFiles
{
    /// <exception cref="UsageException">A file that was named is not there, or does not say what it may.</exception>
    public static AuditOptions Read(ParseResult arguments, AuditCommandOptions options, IReadOnlyList<string> inputs) =>
        Read(inputs, arguments.GetValue(options.Config), arguments.GetValue(options.Suppressions));

    /// <param name="inputs">The inputs by name; files beside the first are found where none is named.</param>
    /// <param name="config">The configuration; null looks for one.</param>
    /// <param name="suppressions">The suppressions; null looks for them.</param>
    /// <exception cref="UsageException">A file that was named is not there, or does not say what it may.</exception>
    public static AuditOptions Read(IReadOnlyList<string> inputs, string? config = null, string? suppressions = null)
    {
        string folder = FolderOf(inputs);
        config ??= FindUpward(folder);
        if (suppressions is null)
        {
            string beside = Path.Combine(config is null ? folder : Path.GetDirectoryName(config)!, AuditConfiguration.SuppressionsFileName);
            if (File.Exists(beside)) suppressions = beside;
        }
        AuditOptions audit = config is null ? AuditOptions.Default : NamedFile.Read(config, AuditConfiguration.ReadFile);
        return suppressions is null ? audit : audit with { Suppressions = NamedFile.Read(suppressions, AuditConfiguration.ReadSuppressions) };
    }

    /// <summary>The folder of the first input; the current one for standard input.</summary>
    private static string FolderOf(IReadOnlyList<string> inputs)
    {
        string? first = inputs.FirstOrDefault(name => name != InputFinder.StandardInput);
        return (first is null ? null : Path.GetDirectoryName(first)) ?? "";
    }

    /// <summary>The nearest configuration, by a short path where it stands beside the input.</summary>
    private static string? FindUpward(string folder)
    {
        string beside = Path.Combine(folder, AuditConfiguration.FileName);
        if (File.Exists(beside)) return beside;
        for (DirectoryInfo? above = new DirectoryInfo(Path.GetFullPath(folder.Length == 0 ? "." : folder)).Parent; above is not null; above = above.Parent)
        {
            string path = Path.Combine(above.FullName, AuditConfiguration.FileName);
            if (File.Exists(path)) return path;
        }
        return null;
    }
}
