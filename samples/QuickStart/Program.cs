// Reads a page that holds two variants of a letter and prints what they ask, where they differ and who signs only one of them.
// dotnet run --project samples/QuickStart [FILE]
using LetterAnalysis;

string path = args is [string given, ..] ? given : Path.Combine(AppContext.BaseDirectory, "river-dams-page.txt");

// The README shows all that follows.
var analyzer = new LetterAnalyzer();
ParsedSource page = analyzer.ParseFile(path);
Letter first = page.Letters[0], second = page.Letters[1];
foreach (Recommendation item in first.Recommendations)
    Console.WriteLine($"{item.Number} {item.Topic}: {string.Join(", ", item.Asks.SelectMany(ask => ask.Verbs))}");

LetterComparison comparison = analyzer.Compare(first, second);
foreach (Change change in comparison.Units.SelectMany(unit => unit.Changes).Where(change => change.Class is ChangeClass.Recipient))
    Console.WriteLine($"{change.Before.Text} -> {change.After.Text}");

foreach (ReconciledSignatory entry in analyzer.Reconcile([first, second]).Entries.Where(entry => entry.Status != SignatoryStatus.Same))
    Console.WriteLine($"{entry.Status}: {string.Join(" / ", entry.Occurrences.Select(one => one.Signatory.Name))}");
