using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace LetterAnalysis.Benchmarks;

/// <summary>Megabytes of letters (UTF-8) worked through in a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => "Throughput";
    public string ColumnName => "MB/s";
    public bool AlwaysShow => true;
    public ColumnCategory Category => ColumnCategory.Custom;
    public int PriorityInCategory => 0;
    public bool IsNumeric => true;
    public UnitType UnitType => UnitType.Dimensionless;
    public string Legend => "Megabytes (10^6) of UTF-8 input in a second";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { Mean: > 0 } statistics
            ? (InputBytes(benchmarkCase) * 1e3 / statistics.Mean).ToString("0.00", CultureInfo.InvariantCulture)
            : "-";

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) =>
        !summary.BenchmarksCases.Any(one => one.Descriptor.Type == typeof(PairBenchmarks) || one.Descriptor.Type == typeof(CollationBenchmarks));

    private static double InputBytes(BenchmarkCase benchmarkCase)
    {
        Type type = benchmarkCase.Descriptor.Type;
        if (type == typeof(ParseBenchmarks) || type == typeof(WordBenchmarks) || type == typeof(PdfBenchmarks)) return Page.Utf8Length(Page.Text);
        int times = benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == nameof(GrowthBenchmarks.Times))?.Value as int? ?? 0;
        int letters = benchmarkCase.Descriptor.WorkloadMethod.Name == nameof(GrowthBenchmarks.Parse) ? 1 : 2;
        return Page.Letters.Take(letters).Sum(letter => Page.Utf8Length(times == 0 ? letter : Page.Repeated(letter, times)));
    }
}
