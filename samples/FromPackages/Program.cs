// Lists the letters in files of any form: when, to whom, how much is asked, by how many.
// dotnet pack -c Release -o artifacts/packages && dotnet run --project samples/FromPackages -- samples/letters/river-dams-page.txt
using LetterAnalysis;
using LetterAnalysis.Documents;

var analyzer = new LetterAnalyzer(new LetterAnalyzerOptions { Readers = DocumentReaders.All });
foreach (string path in args)
{
    foreach (Letter letter in analyzer.ParseFile(path).Letters)
    {
        string addressee = letter.Addressee?.Lines[0].Text ?? letter.Salutation?.Text ?? "nobody named";
        Console.WriteLine($"{letter.Date?.Iso ?? "undated"}  {addressee}  {letter.Recommendations.Length} recommendations  {letter.Signatories.Length} signatories");
    }
}
