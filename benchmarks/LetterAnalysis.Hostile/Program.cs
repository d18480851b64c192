using System.Diagnostics;
using System.Globalization;
using LetterAnalysis.Hostile;

if (HostileArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(HostileArguments.Usage);
    return 2;
}
if (arguments.Folders.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } missing)
{
    Console.Error.WriteLine($"No folder {missing} here; --folder names another.");
    return 2;
}

var watch = Stopwatch.StartNew();
var run = new HostileRun(arguments);
run.Run();

Console.WriteLine("\n| form | inputs | refused | faults | MB | ms an input | slowest | seconds | MB | index |\n|---|---:|---:|---:|---:|---|---:|---:|---:|");
foreach ((string form, FormTally tally) in run.Tallies)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {form} | {tally.Count:N0} | {tally.Refused:N0} | {tally.Faults:N0} | {tally.Megabytes:N0} | {1000 * tally.Seconds / tally.Count:F1} | {tally.Slowest.Verb} | {tally.Slowest.Seconds:F2} | {tally.Slowest.Size / 1e6:F2} | {tally.SlowestIndex} |"));
}
int faults = run.Kinds.Values.Sum();
Console.WriteLine();
foreach ((string kind, int count) in run.Kinds.OrderByDescending(static kind => kind.Value)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,8:N0}  {kind}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Tallies.Values.Sum(static tally => tally.Count):N0} inputs, {faults:N0} faults, {watch.Elapsed.TotalSeconds:F0} s, seed {arguments.Seed}"));
return faults == 0 ? 0 : 1;
