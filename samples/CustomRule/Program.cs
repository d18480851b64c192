// Audits a letter by a rule of one's own beside the library's.
// dotnet run --project samples/CustomRule [FILE]
using LetterAnalysis;

string path = args is [string given, ..] ? given : Path.Combine(AppContext.BaseDirectory, "open-schools.txt");

// The README shows all that follows.
var rule = new AvoidedWords(new Dictionary<string, string> { ["primers"] = "textbooks", ["pupils"] = "students" });
var analyzer = new LetterAnalyzer();
AuditResult result = analyzer.Audit([analyzer.ParseFile(path)], new AuditOptions { Rules = [rule] });
foreach (Finding finding in result.Findings)
    Console.WriteLine($"line {finding.Source.GetLinePosition(finding.Span.Start).Line}: {finding.Rule} {finding.Alias}: {finding.Message} {finding.Suggestion}");
