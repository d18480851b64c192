using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace LetterAnalysis.Tests.Auditing;

/// <summary>
/// Reads the cases in <c>Cases/*.md</c>. A heading <c>## LTR505 finds a doubled article</c> or <c>## LTR505 leaves names</c> begins a case; one
/// of rules from one to another, <c>LTR303-LTR310</c>, is a case of each. What is to be found stands between ⟦ and ⟧. The text below is the
/// body of a letter, or whole files that begin with lines such as <c>--- a.txt</c>, in which the names of <see cref="Parts"/> stand for text.
/// </summary>
internal static partial class RuleCaseReader
{
    /// <summary>Text that many cases need and that is not what they are about.</summary>
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["<head>"] = "14 October 2021\n\nMs Ada Voss\nMinister of Transport\n12 Quay Street\nPort Selby\n\nDear Minister,\n",
        ["<foot>"] = "Yours sincerely,\n\nLake Forum\nOpen Shelf Society\nHarbour Watch",
        ["<to the City>"] = "14 October 2021\n\nMs Una Kerr\nMayor of the City\n\nSubject: Ferries for the City\n\nDear Mayor,\n",
        ["<to the Province>"] = "14 October 2021\n\nMr Ivo Lang\nGovernor of the Province\n\nSubject: Ferries for the Province\n\nDear Governor,\n",
        ["<list>"] = "1. Publish the winter timetable before the end of August.\n2. Reduce the fares for people who live on the islands.\n"
            + "3. Repair the pier at Holm, where a plank broke in spring.",
        ["<names>"] = "Lake Forum, Kenya\nOpen Shelf Society, Ghana\nHarbour Watch, Norway\nIslanders Association, Denmark\nFriends of the Ferries, Ireland",
    };

    public static ImmutableArray<RuleCase> All { get; } = [.. Directory.EnumerateFiles(RepositoryFolder.At("tests", "LetterAnalysis.Tests", "Auditing", "Cases"), "*.md")
        .Order(StringComparer.Ordinal).SelectMany(path => Read(File.ReadAllText(path).ReplaceLineEndings("\n")))];

    private static IEnumerable<RuleCase> Read(string text)
    {
        foreach (string section in text.Split("\n## ").Skip(1))
        {
            int end = section.IndexOf('\n', StringComparison.Ordinal);
            string[] title = section[..end].Split(' ', 3);
            ImmutableArray<(string Name, string Text)> files = [.. FilesOf(section[(end + 1)..].Trim('\n') + "\n")];
            ImmutableArray<string> expected = [.. files.SelectMany(file => Marked().Matches(file.Text)).Select(match => match.Groups[1].Value)];
            if ((title[1] == "finds") == expected.IsEmpty) throw new InvalidDataException($"“{section[..end]}” and its marks do not go together.");
            foreach (string rule in RulesOf(title[0]))
            {
                yield return new RuleCase(rule, title[2],
                    [.. files.Select(file => new CaseFile(file.Name, Encoding.UTF8.GetBytes(Marked().Replace(file.Text, "$1"))))], expected);
            }
        }
    }

    private static IEnumerable<string> RulesOf(string title) => title.Split('-') is [string first, string last]
        ? LetterAnalyzer.AuditRules.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, first) >= 0 && string.CompareOrdinal(id, last) <= 0) : [title];

    private static IEnumerable<(string, string)> FilesOf(string content)
    {
        string text = content.StartsWith("--- ", StringComparison.Ordinal) ? content : $"--- letter.txt\n<head>\n{content}\n<foot>\n";
        foreach ((string name, string part) in Parts) text = text.Replace(name, part, StringComparison.Ordinal);
        foreach (string file in ("\n" + text).Split("\n--- ").Skip(1))
        {
            int end = file.IndexOf('\n', StringComparison.Ordinal);
            yield return (file[..end], file[(end + 1)..].Trim('\n') + "\n");
        }
    }

    [GeneratedRegex("⟦([^⟧]*)⟧")]
    private static partial Regex Marked();
}
