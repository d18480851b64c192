using LetterAnalysis.Documents;
using LetterAnalysis.Generator;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Forms;

/// <summary>The same letter in another form is the same letter.</summary>
public class SameLetterTests
{
    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    [TestCaseSource(typeof(SampleForms), nameof(SampleForms.SamplesAndForms))]
    public void Parse_SampleInAnotherForm_FindsTheSameParts(string sample, object form)
    {
        (ParsedSource text, ParsedSource other) = Parse(sample, (LetterForm)form);
        Assert.That(other.Letters, Has.Length.EqualTo(text.Letters.Length), other.Source.Content);
        var differences = new List<string>();
        foreach ((Letter expected, Letter found) in text.Letters.Zip(other.Letters))
        {
            IReadOnlyDictionary<string, string[]> foundFields = LetterFields.Of(found);
            foreach ((string field, string[] values) in LetterFields.Of(expected))
            {
                if (values.SequenceEqual(foundFields[field]) || FormLimit.Excuses((LetterForm)form, sample, field)) continue;
                differences.Add($"{field}:\n    - {string.Join("\n    - ", values.Except(foundFields[field]))}\n    + {string.Join("\n    + ", foundFields[field].Except(values))}");
            }
        }
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    [TestCaseSource(typeof(SampleForms), nameof(SampleForms.SamplesAndForms))]
    public void Compare_SampleWithAnotherForm_HasNoChangeOfWords(string sample, object form)
    {
        (ParsedSource text, ParsedSource other) = Parse(sample, (LetterForm)form);
        if (FormLimit.Excuses((LetterForm)form, sample, "comparison")) Assert.Pass("A known limit of the form.");
        var differences = new List<string>();
        foreach ((Letter first, Letter second) in text.Letters.Zip(other.Letters))
        {
            LetterComparison comparison = Analyzer.Compare(first, second);
            foreach (ComparedUnit unit in comparison.Units)
            {
                if (unit.Status is UnitStatus.Inserted or UnitStatus.Deleted or UnitStatus.Moved or UnitStatus.MovedAndChanged) differences.Add($"{unit.Status} {unit.Kind}: {PlaceOf(unit, comparison)}");
                differences.AddRange(unit.Changes.Where(IsOfWords).Select(change => $"{change.Class}: {change.Before.Text} -> {change.After.Text}"));
            }
        }
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    [TestCaseSource(typeof(SampleForms), nameof(SampleForms.SamplesAndForms))]
    public void Parse_SampleInAnotherForm_KeepsTheInvariants(string sample, object form) => Assert.That(Invariants.BrokenBy(Parse(sample, (LetterForm)form).Other), Is.Empty);

    private static bool IsOfWords(Change change) => change.Class is not (ChangeClass.Whitespace or ChangeClass.Typography or ChangeClass.Punctuation);

    private static string PlaceOf(ComparedUnit unit, LetterComparison comparison) => string.Join(" / ", unit.Places.Select(place =>
        comparison.Variants.First(variant => variant.Id == place.Variant).Letter.Source[place.Span]));

    private static (ParsedSource Text, ParsedSource Other) Parse(string sample, LetterForm form)
    {
        if (form.Of(sample) is not { } file)
        {
            Assert.Ignore($"{sample} was left out: no font at hand has all its characters, so it can't be made as {form.Name}.");
            throw new InvalidOperationException();
        }
        SourceText source = SampleLetters.Source(sample);
        return (Analyzer.Parse(source), Analyzer.Parse(file));
    }
}
