using LetterAnalysis.Reading;

namespace LetterAnalysis.Cli.Inputs;

/// <summary>Turns what was given as FILE into names of inputs: a path, a pattern, a folder, or <c>-</c> for standard input.</summary>
internal sealed class InputFinder(Complaints complaints)
{
    public const string StandardInput = "-";

    /// <summary>
    /// The inputs in the order given, those of a pattern or folder in ordinal order of their paths. What can't be found is complained of.
    /// </summary>
    /// <exception cref="UsageException">Standard input is given twice.</exception>
    public List<string> Find(IReadOnlyCollection<string> arguments)
    {
        if (arguments.Count(argument => argument == StandardInput) > 1)
        {
            throw new UsageException("Standard input (-) can be read only once. Give it once.");
        }
        return [.. arguments.SelectMany(Find)];
    }

    private IReadOnlyCollection<string> Find(string argument)
    {
        if (argument == StandardInput || File.Exists(argument)) return [argument];
        if (Directory.Exists(argument)) return FindInFolder(argument);
        if (FileSearch.IsPattern(argument)) return FindByPattern(argument);
        complaints.Unreadable($"{argument}: no such file or folder. Check the path.");
        return [];
    }

    private IReadOnlyCollection<string> FindByPattern(string pattern)
    {
        IReadOnlyCollection<string> names = new FileSearch(complaints).ByPattern(pattern);
        if (names.Count == 0) complaints.Unreadable($"{pattern}: no file matches. Check the pattern and the folder that it starts from.");
        return names;
    }

    private List<string> FindInFolder(string folder)
    {
        List<string> names = [.. LetterFiles.Under(folder, (path, reason) => complaints.Unreadable($"{path}: {reason}")).Select(path => path.Replace(Path.DirectorySeparatorChar, '/'))];
        if (names.Count == 0)
        {
            complaints.Unreadable($"{folder}: the folder holds no file that is known to hold letters "
                + "(.txt, .md, .html, .mhtml, .docx, .pdf, .eml). Name the files, or convert them first.");
        }
        return names;
    }
}
