using System.Globalization;

namespace LetterAnalysis.Hostile;

/// <summary>Does something with damaged letters that lie in a folder, which is deleted afterwards.</summary>
/// <param name="inputs">The damaged letters.</param>
internal abstract class FolderTrial(IReadOnlyList<HostileInput> inputs) : Trial
{
    /// <summary>How long all of them are, in bytes; of what is packed, unpacked.</summary>
    protected long Size { get; } = inputs.Sum(static input => input.Size);

    public override void Run()
    {
        string folder = Directory.CreateTempSubdirectory("hostile").FullName;
        try
        {
            string letters = Path.Combine(folder, "letters");
            Directory.CreateDirectory(letters);
            string[] files = [.. inputs.Select((input, i) => Path.Combine(letters, string.Create(CultureInfo.InvariantCulture, $"{i:D3} {input.File.Name}")))];
            for (int i = 0; i < files.Length; i++) File.WriteAllBytes(files[i], inputs[i].File.Bytes.Span);
            Use(folder, letters, files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Does it.</summary>
    /// <param name="folder">Where other files may be made.</param>
    /// <param name="letters">The folder of the letters.</param>
    /// <param name="files">The letters.</param>
    protected abstract void Use(string folder, string letters, string[] files);
}
