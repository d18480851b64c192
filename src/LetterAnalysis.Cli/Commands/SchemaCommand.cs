using System.CommandLine;
using LetterAnalysis.Reporting;

namespace LetterAnalysis.Cli.Commands;

/// <summary><c>letters schema</c>: what the JSON of a verb, or of a file that a verb reads, looks like.</summary>
internal static class SchemaCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var command = new Command("schema", "Print the JSON Schema of a verb's JSON, or of a file of slots, letters.json, or its suppressions.");
        var name = new Argument<string>("VERB") { Description = $"One of {string.Join(", ", Schemas.Names)}." };
        name.AcceptOnlyFromAmong([.. Schemas.Names]);
        command.Arguments.Add(name);
        command.SetAction(arguments => environment.Output.Write(Schemas.Get(arguments.GetRequiredValue(name))));
        return command;
    }
}
