// Reads a page that holds two variants of a letter and prints what they ask, where they differ and whose name differs.
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
Console.WriteLine($"{comparison.Count(UnitStatus.Changed)} paragraphs changed, {comparison.Count(UnitStatus.Moved)} moved");
foreach (MissedValue left in comparison.Slots.SelectMany(slot => slot.Missed))
    Console.WriteLine($"{left.Variant} still says: {left.Text}");

foreach (ReconciledSignatory entry in analyzer.Reconcile([first, second]).Entries.Where(entry => entry.Status != SignatoryStatus.Same))
    Console.WriteLine($"{entry.Status}: {string.Join(" / ", entry.Occurrences.Select(one => one.Signatory.Name))}");
