using System.CommandLine;
using LetterAnalysis.Archives.Page;
using LetterAnalysis.Generator;

var folder = new Option<string>("--out", "-o") { Description = "The folder to make the archive in.", Required = true };
var truth = new Option<string?>("--truth") { Description = "The file that takes the truth, one line of JSON a letter. Default: beside the folder, with .truth.ndjson after its name." };
var letters = new Option<int>("--letters") { Description = "How many letters.", DefaultValueFactory = static _ => 1000 };
var families = new Option<int>("--families") { Description = "How many families of letters that belong together. Default: one for ten letters." };
var seed = new Option<int>("--seed") { Description = "Another number makes another archive.", DefaultValueFactory = static _ => 1 };
var formats = new Option<string>("--formats") { Description = "The share of each format, of txt, md, html, docx, pdf and eml.", DefaultValueFactory = static _ => "txt=60,md=10,html=15,docx=8,pdf=2,eml=5" };
var languages = new Option<string>("--languages") { Description = "The share of each language, of en, fr, es, de, pt and nl.", DefaultValueFactory = static _ => "en=50,fr=15,es=15,de=10,pt=5,nl=5" };
var small = new Option<bool>("--small") { Description = "Letters of some sixty words." };
var page = new Option<string?>("--page") { Description = "Writes the page on the archive to this file, as it is when all that is true is found, and no letters." };
var root = new RootCommand("Makes an archive of letters whose families, recommendations and signatories are known. Example: --out /tmp/archive --letters 10000 --families 1000")
{
    folder, truth, letters, families, seed, formats, languages, small, page,
};
root.SetAction((parsed, cancellationToken) =>
{
    var options = new GeneratorOptions
    {
        Letters = parsed.GetValue(letters),
        Families = parsed.GetValue(families),
        Seed = parsed.GetValue(seed),
        Formats = Shares<LetterFormat>.Parse(parsed.GetValue(formats)!, static name => (Enum.TryParse(name, ignoreCase: true, out LetterFormat format), format)),
        Languages = Shares<string>.Parse(parsed.GetValue(languages)!, static name => (PhraseBook.Languages.Contains(name), name)),
        Small = parsed.GetValue(small),
    };
    if (parsed.GetValue(page) is { } file)
    {
        using var html = new StreamWriter(file);
        ArchivePage.Write(html, TrueOverview.Of(options));
        return Task.FromResult(0);
    }
    string archive = parsed.GetValue(folder)!;
    ArchiveFolder.Write(options, archive, parsed.GetValue(truth) ?? Path.TrimEndingDirectorySeparator(archive) + ".truth.ndjson", count => Console.Error.Write($"\r{count} of {options.Letters} letters"), cancellationToken);
    Console.Error.WriteLine();
    return Task.FromResult(0);
});
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is FormatException or ArgumentException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 2;
}
