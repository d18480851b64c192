using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

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
        foreach (string example in ExamplesOf(NameOf(parseResult.CommandResult))) output.Write($"  letters {example}\n");
        return code;
    }

    /// <summary>The words of a command after that of the tool: <c>archive search</c>.</summary>
    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult { Command: not RootCommand } parent ? $"{NameOf(parent)} {result.Command.Name}" : result.Command.Name;

    private static string[] ExamplesOf(string command) => command switch
    {
        "report" => ["report page.txt -o report.html", "report to-council.docx to-parliament.docx -o report.html"],
        "parse" => ["parse page.txt", "parse letters/ --format json -o letters.json", "parse - < letter.txt"],
        "compare" => ["compare page.txt", "compare to-council.md to-parliament.md --exit-code", "compare drafts/*.docx --slots slots.json --format html -o drafts.html"],
        "archive signatories" => ["archive signatories", "archive signatories --review decisions.csv --format json"],
        "signatories" => ["signatories page.txt", "signatories 2019.txt 2020.txt --review decisions.csv", "signatories 2019.txt 2020.txt --roster"],
        "audit" => ["audit to-council.md to-parliament.md", "audit drafts/ --format sarif -o audit.sarif", "audit drafts/ --fix --dry-run", "audit --explain glued-words"],
        "archive" => ["archive add letters/ --db archive.db", "archive search non-refoulement --addressee EU --since 2015"],
        "archive add" => ["archive add letters/", "archive add inbox/ 2019.docx --db letters-2019.db"],
        "archive families" => ["archive families", "archive families --format json -o families.json"],
        "archive ledger" => ["archive ledger", "archive ledger --format json -o ledger.json"],
        "archive report" => ["archive report -o archive.html", "archive report --review decisions.csv --title 'Letters on the river' -o archive.html"],
        "archive search" => ["archive search non-refoulement --addressee EU --since 2015", "archive search '\"right to food\" OR hunger' --strength specific --format json"],
        "archive export" => ["archive export asks --format csv -o asks.csv", "archive export signatories --format parquet -o signatories.parquet"],
        "schema" => ["schema parse"],
        _ => ["report page.txt -o report.html", "parse page.txt", "compare to-council.md to-parliament.md", "signatories 2019.txt 2020.txt"],
    };
}
