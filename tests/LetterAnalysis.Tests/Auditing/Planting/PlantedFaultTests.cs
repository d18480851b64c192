using System.Globalization;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Auditing.Planting;

public class PlantedFaultTests
{
    private const int Tries = 300;
    private const int Plants = 30, FewPlants = 3;
    private const double LeastRecall = 0.98;

    private static readonly Fault[] Faults =
        [.. StructureFaults.All, .. RecommendationFaults.All, .. VariantFaults.All, .. SignatoryFaults.All, .. WordingFaults.All, .. CitationFaults.All, .. FileFaults.All, .. ToldFaults.All];

    public static IEnumerable<string> Clean => PlantingGround.Clean;

    public static IEnumerable<string> Rules => LetterAnalyzer.AuditRules.Select(rule => rule.Id);

    [TestCaseSource(nameof(Clean))]
    public void Audit_CleanSample_HasNoErrorAndNoWarning(string name)
    {
        AuditResult result = PlantingGround.Analyzer.Audit([SampleLetters.Parse(name)]);
        Assert.That(result.Findings.Where(finding => finding.Severity > FindingSeverity.Suggestion).Select(finding => $"{finding.Rule}: {finding.Message}"), Is.Empty);
    }

    [TestCaseSource(nameof(Rules))]
    [Category("Long")]
    public void Audit_ManyPlantedFaults_AreFound(string rule) => FindPlanted(rule, Plants);

    [TestCaseSource(nameof(Rules))]
    public void Audit_PlantedFaults_AreFound(string rule) => FindPlanted(rule, FewPlants);

    private static void FindPlanted(string rule, int plants)
    {
        Fault[] faults = [.. Faults.Where(fault => fault.Rule == rule)];
        Assert.That(faults, Is.Not.Empty, "no fault of this kind is planted");
        int planted = 0, found = 0;
        var missed = new List<string>();
        foreach (Fault fault in faults)
        {
            int before = planted;
            for (int seed = 0; seed < Tries && planted - before < plants; seed++)
            {
                var random = new Random(seed);
                PlantingGround ground = PlantingGround.All[random.Next(PlantingGround.All.Count)];
                if (ground.Reported.Contains(rule) || fault.Plant(ground, random) is not { } sources) continue;
                planted++;
                if (new Analyzed([.. sources.Files.Select(file => PlantingGround.Analyzer.Parse(file))], sources.Options).Finds(rule, sources.Place)) found++;
                else missed.Add(string.Create(CultureInfo.InvariantCulture, $"{fault.Kind}, seed {seed}, {ground.Name}: {Near(sources)}"));
            }
            Assert.That(planted, Is.GreaterThan(before), $"{fault.Kind}: no letter has a place for it");
        }
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule}: {found} of {planted} found"));
        Assert.That(found, Is.GreaterThanOrEqualTo(LeastRecall * planted), string.Join('\n', missed.Take(5)));
    }

    private static string Near(Fault.Sources sources)
    {
        if (sources.Place is not { } place || !sources.Files[^1].Name.EndsWith("txt", StringComparison.Ordinal) && !sources.Files[^1].Name.EndsWith("md", StringComparison.Ordinal)) return "";
        string text = sources.Files[^1].Text.Content;
        int from = Math.Max(0, place.Start - 60), to = Math.Min(text.Length, place.End + 30);
        return text[from..to].ReplaceLineEndings("¶");
    }
}
