using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LetterAnalysis.Cli.Commands;

/// <summary>The usual help of a command, and examples of its use after it.</summary>
internal sealed class HelpWithExamples(HelpAction usual, int width) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = width;
        int code = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.Write("Examples:\n");
        foreach (string example in ExamplesOf(parseResult.CommandResult.Command.Name)) output.Write($"  letters {example}\n");
        return code;
    }

    private static string[] ExamplesOf(string command) => command switch
    {
        "report" => ["report page.txt -o report.html", "report to-council.docx to-parliament.docx -o report.html"],
        "parse" => ["parse page.txt", "parse letters/ --format json -o letters.json", "parse - < letter.txt"],
        "compare" => ["compare page.txt", "compare to-council.md to-parliament.md --exit-code", "compare drafts/*.docx --slots slots.json --format html -o drafts.html"],
        "signatories" => ["signatories page.txt", "signatories 2019.txt 2020.txt --review decisions.csv", "signatories 2019.txt 2020.txt --roster"],
        "audit" => ["audit to-council.md to-parliament.md", "audit drafts/ --format sarif -o audit.sarif", "audit drafts/ --fix --dry-run", "audit --explain glued-words"],
        "schema" => ["schema parse"],
        _ => ["report page.txt -o report.html", "parse page.txt", "compare to-council.md to-parliament.md", "signatories 2019.txt 2020.txt"],
    };
}
