using System.Text;
using LetterAnalysis.Generator;
using LetterAnalysis.Generator.Damage;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Hostile;

/// <summary>Makes damaged letters of all forms. The same seed and index make the same one, on every machine that has the same fonts.</summary>
internal sealed class HostileLetters
{
    private const int MostSteps = 5;
    private const int MisnamedOf100 = 2;
    private const int ShortestLong = 200_000, LongestLong = 1_000_000;

    private readonly int _seed, _longOf1000;
    private readonly string[] _forms;
    private readonly ILookup<string, WholeLetter> _letters;

    /// <param name="analyzer">Reads the letters before they are damaged.</param>
    /// <param name="folders">Where they lie. Texts and Markdown are made into all other forms.</param>
    /// <param name="seed">Another number makes other damage.</param>
    /// <param name="longOf1000">How many of a thousand are made long.</param>
    public HostileLetters(LetterAnalyzer analyzer, IEnumerable<string> folders, int seed, int longOf1000)
    {
        (_seed, _longOf1000) = (seed, longOf1000);
        _letters = folders.SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal).Where(path => SourceFile.MediaTypeOfName(path) is not null)
            .SelectMany(path => FormsOf(analyzer, SourceFile.Open(path, long.MaxValue, Path.GetFileName(path))))
            .ToLookup(letter => letter.Form);
        _forms = [.. _letters.Select(static form => form.Key).Order(StringComparer.Ordinal)];
        if (_forms.Length == 0) throw new ArgumentException("The folders hold no letters.", nameof(folders));
    }

    /// <summary>The damaged letter of an index.</summary>
    public HostileInput Make(int index)
    {
        var random = new Random(new Seed((ulong)_seed).At(index).Below(int.MaxValue));
        WholeLetter[] letters = [.. _letters[_forms[random.Next(_forms.Length)]]];
        WholeLetter letter = letters[random.Next(letters.Length)], donor = letters[random.Next(letters.Length)];
        Mutation[] steps = Mutation.DrawSome(random, MostSteps);
        int way = random.Next(100);
        string name = random.Next(100) < MisnamedOf100 ? "letter." + _forms[random.Next(_forms.Length)] : letter.File.Name;
        SourceFile damaged = letter.Form switch
        {
            "docx" => new(Word(letter.Bytes, donor.Bytes, steps, way, random), name),
            "pdf" => new(Pdf(letter.Bytes, donor.Bytes, steps, way, random), name),
            _ => OfText(letter, donor, steps, way, name, random),
        };
        return new HostileInput(letter.Form, damaged, letter.Form == "docx" ? WordDamage.UnpackedLength(damaged.Bytes.ToArray()) : damaged.Length, letter.Original);
    }

    private SourceFile OfText(WholeLetter letter, WholeLetter donor, Mutation[] steps, int way, string name, Random random)
    {
        if (way < 25) return new SourceFile(steps.Aggregate(letter.Bytes, (bytes, step) => ByteDamage.Apply(bytes, step, donor.Bytes)), name);
        string text = Encoding.UTF8.GetString(letter.Bytes), given = Encoding.UTF8.GetString(donor.Bytes);
        bool hasTags = letter.Form is "html" or "mhtml";
        text = steps.Aggregate(text, (current, step) => hasTags && step.At % 2 == 0 ? MarkupDamage.Apply(current, step) : TextDamage.Apply(current, step, given));
        if (random.Next(1000) < _longOf1000) text = Lengthen(text, random);
        if (way < 40) return new SourceFile(EncodingDamage.Apply(text, steps[0]), name);
        // As a text it keeps half surrogates, which no bytes of UTF-8 hold.
        return way % 2 == 0 ? new SourceFile(SourceText.From(text, name)) : new SourceFile(Encoding.UTF8.GetBytes(text), name);
    }

    private byte[] Word(byte[] bytes, byte[] donor, Mutation[] steps, int way, Random random)
    {
        bool isLong = random.Next(1000) < _longOf1000;
        return way switch
        {
            < 10 => steps.Aggregate(bytes, (current, step) => ByteDamage.Apply(current, step, donor)),
            < 20 => WordDamage.InDirectory(bytes, steps[0]),
            < 40 => WordDamage.InPart(bytes, random.Next(), part => steps.Aggregate(part, ByteDamage.Apply)),
            < 55 => WordDamage.InPart(bytes, random.Next(), part => steps.Aggregate(part, MarkupDamage.DamageValues)),
            _ => WordDamage.InPart(bytes, random.Next(), part =>
            {
                string text = steps.Aggregate(Encoding.UTF8.GetString(part), MarkupDamage.Apply);
                return Encoding.UTF8.GetBytes(isLong ? Lengthen(text, random) : text);
            }),
        };
    }

    private byte[] Pdf(byte[] bytes, byte[] donor, Mutation[] steps, int way, Random random)
    {
        bool isLong = random.Next(1000) < _longOf1000;
        return way switch
        {
            < 40 => steps.Aggregate(bytes, (current, step) => ByteDamage.Apply(current, step, donor)),
            < 60 => PdfDamage.InStream(bytes, random.Next(), stream => steps.Aggregate(stream, ByteDamage.Apply)),
            _ => PdfDamage.InStream(bytes, random.Next(), stream =>
            {
                string text = steps.Aggregate(Encoding.Latin1.GetString(stream), TextDamage.Apply);
                return Encoding.Latin1.GetBytes(isLong ? Lengthen(text, random) : text);
            }),
        };
    }

    /// <summary>Repeats a piece until the text is long, or nests something as deep.</summary>
    private static string Lengthen(string text, Random random)
    {
        Mutation step = Mutation.Draw(random);
        int length = random.Next(ShortestLong, LongestLong), from = step.At % Math.Max(1, text.Length);
        string piece = (step.Kind % 4) switch
        {
            0 => NastyText.Nested(step, length),
            1 => NastyText.Of(step),
            2 => text,
            _ => text.Substring(from, Math.Min(step.Length, text.Length - from)),
        };
        if (piece.Length == 0) return text;
        return text.Insert(from, string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length))));
    }

    /// <summary>A letter as it lies there; a text in all other forms too.</summary>
    private static IEnumerable<WholeLetter> FormsOf(LetterAnalyzer analyzer, SourceFile file)
    {
        yield return Of(file);
        if (file.MediaType is not ("text/plain" or "text/markdown")) yield break;
        string name = Path.GetFileNameWithoutExtension(file.Name);
        yield return Of(new SourceFile(file.Bytes.ToArray(), name + (file.Name.EndsWith(".md", StringComparison.Ordinal) ? ".txt" : ".md")));
        Document document = LetterForm.Read(file.Text);
        foreach (LetterForm form in LetterForm.All)
        {
            // A font within the file would take most of the damage, and most of the time; the one that every reader has lacks accents.
            byte[]? made = form.Ending == ".pdf" ? PdfForm.Make(LetterForm.Read(SourceText.From(Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(file.Text.Content)), file.Name)), name, embedsFonts: false)
                : form.Make(document, name);
            if (made is not { } bytes) continue;
            yield return Of(new SourceFile(bytes, name + form.Ending));
            if (form.Ending == ".html") yield return Of(new SourceFile(SavedPage.Of(bytes), name + ".mhtml"));
        }

        WholeLetter Of(SourceFile whole) => new(Path.GetExtension(whole.Name).TrimStart('.'), whole, analyzer.Parse(whole));
    }
}
