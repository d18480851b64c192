using System.Globalization;
using System.Text;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Generator;

/// <summary>Makes the letters of an archive, family by family; any family at any time, without those before it. Safe to share between threads.</summary>
public sealed class LetterGenerator
{
    private readonly GeneratorOptions _options;
    private readonly FamilyPlanner _planner;

    /// <summary>Makes a generator.</summary>
    /// <param name="options">What archive to make.</param>
    public LetterGenerator(GeneratorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _planner = new FamilyPlanner(options, new CampaignPlanner(options));
    }

    /// <summary>The number of families.</summary>
    public int Families => _options.FamilyCount;

    /// <summary>All letters, made as they are asked for.</summary>
    public IEnumerable<GeneratedLetter> Letters() => Enumerable.Range(0, Families).SelectMany(Family);

    /// <summary>What is true of all letters, a line of JSON each, without making the letters.</summary>
    public IEnumerable<string> Truth() => Enumerable.Range(0, Families).SelectMany(family => Plan(family).Select(static letter => letter.Truth));

    /// <summary>The letters of one family.</summary>
    /// <param name="family">Its number, from 0.</param>
    public IReadOnlyList<GeneratedLetter> Family(int family)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(family);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(family, Families);
        return [.. Plan(family).Select(static letter => new GeneratedLetter(letter.Path, letter.Format, Make(letter.Plan, letter.Format, letter.Path), letter.Truth))];
    }

    private IEnumerable<(LetterPlan Plan, LetterFormat Format, string Path, string Truth)> Plan(int family)
    {
        int first = Start(family);
        List<LetterPlan> plans = _planner.Plan(family, Start(family + 1) - first);
        LetterFormat[] formats = [.. plans.Select(plan => _options.Formats.Of(plan.Look.At("format")))];
        string[] paths = [.. plans.Select((_, i) => PathOf(first + i, formats[i]))];
        for (int i = 0; i < plans.Count; i++)
        {
            using var truth = new StringWriter(CultureInfo.InvariantCulture);
            LetterTruth.Write(truth, paths[i], plans[i].Of is { } of ? paths[of] : null, formats[i], plans[i]);
            yield return (plans[i], formats[i], paths[i], truth.ToString());
        }
    }

    /// <summary>
    /// The number of a family's first letter: families have between a tenth and twice the average size, at least one letter, and all of them together as many
    /// letters as were asked for.
    /// </summary>
    private int Start(int family)
    {
        if (family == 0 || family == Families) return family == 0 ? 0 : _options.Letters;
        long least = (long)_options.Letters * family / Families, next = (long)_options.Letters * (family + 1) / Families;
        int room = Math.Max(0, (int)(next - least) - 1);
        return (int)least + new Seed((ulong)(uint)_options.Seed).At("size").At(family).Below(room + 1);
    }

    private static string PathOf(int number, LetterFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"{number / GeneratorOptions.FolderSize:D4}/L{number:D7}.{format.ToString().ToLowerInvariant()}");

    private static byte[] Make(LetterPlan plan, LetterFormat format, string path)
    {
        string text = LetterText.Write(plan, markdown: format == LetterFormat.Md);
        if (format is LetterFormat.Txt or LetterFormat.Md) return Encoding.UTF8.GetBytes(text);
        Document document = new PlainTextReader().Read(new SourceFile(SourceText.From(text, path)), default);
        bool look = plan.Look.At("form").Chance(50);
        return format switch
        {
            LetterFormat.Html => HtmlForm.Make(document, path),
            LetterFormat.Docx => WordForm.Make(document, countNumbers: look, linesAsParagraphs: !look),
            LetterFormat.Eml => MailForm.Make(document, withHtml: look),
            _ => PdfForm.Make(document, path) ?? throw new InvalidOperationException("The phrases have a character that no font at hand has."),
        };
    }
}
