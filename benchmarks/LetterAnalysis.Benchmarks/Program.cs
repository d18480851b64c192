using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using LetterAnalysis.Benchmarks;

if (args is ["--quick"])
{
    QuickLook.Run(Console.Out);
    return;
}
if (args is ["--quick-comparisons"])
{
    QuickLook.RunComparisons(Console.Out);
    return;
}
if (args is ["--archive", var folder])
{
    await ArchiveTrial.RunAsync(folder, Console.Out);
    return;
}
// A short job whose warm-up outlasts the tiers of the just-in-time compiler: with the usual three rounds the same work differs by half.
Job job = Job.ShortRun.WithWarmupCount(10).WithIterationCount(7);
IConfig config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(new ThroughputColumn())
    .AddExporter(MarkdownExporter.GitHub);
BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
