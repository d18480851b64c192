using LetterAnalysis.Generator;
using LetterAnalysis.Reporting;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

public class ReconciliationDigestTests
{
    private const string Area = "reconciliation";
    private const int Lists = 14, FormsOfAName = 9, NamesOfADigest = 60;

    private static readonly LetterAnalyzer Analyzer = new();

    private static readonly string[] Names =
    [
        "Reed Watch", "Fen Trust e.V.", "Bog & Mire Society (BMS)", "International Federation of River Unions", "Union of Fishers of Lake Chad", "42nd Street Tenants", "Médecins du Fleuve", "Dr. Ines Varga", "Bo Lind",
        "Women’s Legal Aid Centre (WLAC)", "Save the Weir – Wend chapter", "Amigos de la Tierra", "Friends of the Earth", "Friends of the Earth Europe", "Asociación Civil Agua Clara, A.C.", "Stichting Rietwacht", "Zielone Mazury",
        "Centre for Rights and Water", "Center for Water and Rights", "Network of Rural Women", "National Network of Rural Women, Kenya", "Prof. Olu Castor", "Maria-José da Silva", "João Silva", "Local Union 1199", "Local Union 1190",
        "The Bog Society", "Society for Bogs", "Global Reed Forum (GRF)", "GRF", "Greens/EFA of Wend", "Workers' Education League", "Worker Education League", "Association of Mill-Owners", "Fédération des Moulins", "湿地の友", "습지친구들",
    ];

    private static readonly string[] Tails = [" (RW)", ", Kenya", " e.V.", " Ltd", " International", " Europe", " 2", " – North", " of Norway", ", Professor of Law", " and Friends", " Network", "s"];

    private static readonly string?[] Countries = [null, null, "Kenya", "Norway", "UK", "United Kingdom", "International", "Chad"];

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Reconcile_LetterWithItsEditedForm_SaysWhatItsDigestHolds(string name) => OutputDigest.Check(Area, name, output =>
    {
        Letter[] whole = [.. SampleLetters.Parse(name).Letters];
        foreach (SourceText text in EditedLetters.Of(name, Lists))
        {
            Letter[] letters = [.. whole, .. Analyzer.Parse(text).Letters];
            if (letters.Length > 0) JsonReport.Write(output, Analyzer.Reconcile(letters));
        }
    });

    [Test]
    public void CompareNames_FormsOfNames_AreJudgedAsTheDigestHolds() => OutputDigest.Check(Area, "names", output =>
    {
        string[] names = [.. Names, .. SampleLetters.Names.SelectMany(name => SampleLetters.Parse(name).Letters).SelectMany(letter => letter.Signatories).Select(signer => signer.Name).Distinct().Take(NamesOfADigest)];
        var seed = new Seed(11);
        for (int i = 0; i < names.Length; i++)
        {
            string[] forms = [names[i], .. Enumerable.Range(0, FormsOfAName).Select(form => Form(names[i], names, seed.At(i).At(form))), names[(i + 1) % names.Length]];
            for (int a = 0; a < forms.Length; a++)
            {
                for (int b = a + 1; b < forms.Length; b++) Write(output, forms[a], seed.At(i).At(a).Of(Countries), forms[b], seed.At(i).At(b).Of(Countries));
            }
        }
    });

    [Test]
    public void CompareNames_EveryTwoNames_AreJudgedAsTheDigestHolds() => OutputDigest.Check(Area, "pairs", output =>
    {
        foreach (string first in Names)
        {
            foreach (string second in Names) Write(output, first, null, second, null);
        }
    });

    private static void Write(TextWriter output, string first, string? firstCountry, string second, string? secondCountry) =>
        output.WriteLine($"{first}, {firstCountry} | {second}, {secondCountry}: {LetterAnalyzer.CompareNames(first, firstCountry, second, secondCountry)}");

    private static string Form(string name, string[] others, Seed seed)
    {
        string[] words = name.Split(' ');
        int at = seed.At("at").Below(words.Length), letter = seed.At("letter").Below(name.Length);
        switch (seed.At("kind").Below(13))
        {
            case 0: return name + seed.At("tail").Of(Tails);
            case 1: return "The " + name;
            case 2: return name.Remove(letter, 1);
            case 3: return name.Insert(letter, name[letter].ToString());
            case 4: return name[..letter] + (char)('a' + seed.At("other").Below(26)) + name[(letter + 1)..];
            case 5: return string.Join(' ', words.Where((_, i) => i != at || words.Length == 1));
            case 6: return string.Join(' ', words.Reverse());
            case 7: return name.Replace("and", "&", StringComparison.Ordinal);
            case 8: return string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
            case 9: return name.ToUpperInvariant();
            case 10: return $"{words[0][0]}. {words[^1]}";
            case 11: return $"{name} ({string.Concat(words.Select(word => word[0]))})";
            default:
                words[at] = seed.At("from").Of(others).Split(' ')[0];
                return string.Join(' ', words);
        }
    }
}
