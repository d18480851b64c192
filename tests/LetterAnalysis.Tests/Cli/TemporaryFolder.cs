namespace LetterAnalysis.Tests.Cli;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("letters-test-");

    /// <summary>The path of a file in the folder, with slashes.</summary>
    public string At(string name) => $"{_folder.FullName.Replace('\\', '/')}/{name}";

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string content)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string Write(string name, byte[] content)
    {
        string path = Write(name, "");
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
