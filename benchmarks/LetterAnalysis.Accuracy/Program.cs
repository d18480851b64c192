using System.Collections.Immutable;
using LetterAnalysis;
using LetterAnalysis.Accuracy;
using LetterAnalysis.Accuracy.Output;
using LetterAnalysis.Accuracy.Scoring;
using LetterAnalysis.Accuracy.Truth;
using LetterAnalysis.Documents;

if (AccuracyArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(AccuracyArguments.Usage);
    return 2;
}

ImmutableArray<TruthSource> sources =
[
    .. arguments.Corpus is null ? [] : TruthReader.ReadCorpus(arguments.Corpus),
    .. arguments.Outlines is null ? [] : TruthReader.ReadOutlines(arguments.Outlines),
];
var analyzer = new LetterAnalyzer(new LetterAnalyzerOptions { Readers = DocumentReaders.All });
var result = new AccuracyResult(
    [.. sources.SelectMany(source => SourceScorer.Score(analyzer, source))],
    arguments.NamePairs is null ? null : NamePairScorer.Score(NamePairReader.Read(arguments.NamePairs)));

Console.WriteLine($"{sources.Sum(source => source.LetterCount)} labelled letters in {sources.Length} files\n");
ConsoleReport.Write(result, Console.Out, arguments.Verbose);
if (arguments.Generated is not null)
{
    (PairScore families, PairScore ledger, PairScore signatories) = GeneratedScorer.Score(GeneratedReader.Read(analyzer, arguments.Generated));
    Console.WriteLine($"families     {families}\nledger       {ledger}\nsignatories  {signatories}");
}
if (arguments.Json is not null) JsonReport.Write(result, arguments.Json);

string[] broken = arguments.Floors is null ? [] : [.. Floors.Broken(arguments.Floors, result)];
foreach (string sentence in broken) Console.Error.WriteLine(sentence);
return broken.Length == 0 ? 0 : 1;
