namespace LetterAnalysis.Tests.Comparison;

/// <summary>
/// A sample letter and a variant of it that was changed at known places in known ways. The same seed plants the same. New words are made
/// up, so that they stand nowhere else.
/// </summary>
internal sealed class PlantedLetter
{
    private static readonly string[] Syllables = ["bru", "dax", "fel", "gor", "kiv", "lum", "mab", "nuz", "pof", "rin", "sub", "tev", "vor", "wix", "zan"];
    private static readonly string[] Samples = ["open-schools.txt", "river-dams-page.txt", "harbour-2019.txt", "prison-reform.md", "wetland-hardwrap.txt", "harbour-2021.txt"];

    private static readonly Paragraph[][] Originals =
        [.. Samples.Select(name => ParagraphsOf(SampleLetters.Parse(name).Letters[0]).ToArray())];

    private readonly Random _random;
    private readonly List<Paragraph> _before;
    private readonly List<Paragraph> _after;
    private readonly List<Paragraph> _free;

    public PlantedLetter(int seed)
    {
        _random = new Random(seed);
        _before = [.. Originals[seed % Samples.Length].Select(paragraph => paragraph.Copy())];
        _after = [.. _before.Select(paragraph => paragraph.Copy())];
        _free = [.. _after.Where(paragraph => paragraph.Kind == SectionKind.Body && Words(paragraph.Text).Length >= 20)];
        Plant(SwapWord, SwapWord, ChangeNumber, DropSentence, AddSentence, MoveWhole, MoveAndSwapWord, Split, Merge, DropParagraph, AddParagraph);
        First = Build(_before);
        Second = Build(_after);
    }

    public Letter First { get; }

    public Letter Second { get; }

    /// <summary>The changes of words to be found, as <c>before -> after</c>.</summary>
    public List<string> Changes { get; } = [];

    /// <summary>The units to be found with a status other than same or changed, as their status and first words.</summary>
    public List<string> Statuses { get; } = [];

    private static List<Paragraph> ParagraphsOf(Letter letter) =>
    [
        .. letter.Sections.Where(section => section.Kind is SectionKind.Subject or SectionKind.Salutation or SectionKind.Body or SectionKind.Requests
                or SectionKind.RecommendationLeadIn or SectionKind.Recommendations)
            .SelectMany(section => section.Blocks, (section, block) => new Paragraph(
                section.Kind is SectionKind.Requests ? SectionKind.Body : section.Kind, block.Content.Text.Trim(), block.Marker)),
    ];

    private static Letter Build(List<Paragraph> paragraphs)
    {
        var sketch = new LetterSketch();
        foreach (Paragraph paragraph in paragraphs) sketch.Add(paragraph.Kind, paragraph.Text, paragraph.Marker);
        return sketch.Build();
    }

    /// <summary>Plants some of the changes, each into a paragraph of its own, no two of which are neighbours.</summary>
    private void Plant(params Action<Paragraph>[] changes)
    {
        foreach (Action<Paragraph> change in changes.OrderBy(_ => _random.Next()).Take(4))
        {
            if (_free.Count == 0) return;
            Paragraph chosen = _free[_random.Next(_free.Count)];
            int at = _after.IndexOf(chosen);
            _free.RemoveAll(paragraph => Math.Abs(_after.IndexOf(paragraph) - at) <= 1);
            change(chosen);
        }
    }

    private void SwapWord(Paragraph paragraph)
    {
        string[] words = [.. Words(paragraph.Text).Where(word => word.Length > 5 && word.All(char.IsAsciiLetterLower) && Occurs(paragraph.Text, word) == 1)];
        string word = words[_random.Next(words.Length)], made = MadeUp();
        paragraph.Text = paragraph.Text.Replace(word, made, StringComparison.Ordinal);
        Changes.Add($"{word} -> {made}");
    }

    private void ChangeNumber(Paragraph paragraph)
    {
        string? number = Words(paragraph.Text).FirstOrDefault(word => word.All(char.IsAsciiDigit) && Occurs(paragraph.Text, word) == 1);
        if (number is null)
        {
            SwapWord(paragraph);
            return;
        }
        string made = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_random.Next(5001, 9999)}");
        paragraph.Text = paragraph.Text.Replace(number, made, StringComparison.Ordinal);
        Changes.Add($"{number} -> {made}");
    }

    private void DropSentence(Paragraph paragraph)
    {
        string[] sentences = Sentences(paragraph.Text);
        if (sentences.Length < 3)
        {
            SwapWord(paragraph);
            return;
        }
        int at = _random.Next(1, sentences.Length);
        paragraph.Text = string.Join(' ', sentences.Where((_, i) => i != at));
        Changes.Add($"{sentences[at]} -> ");
    }

    private void AddSentence(Paragraph paragraph)
    {
        string[] sentences = Sentences(paragraph.Text);
        string made = MadeUpSentence();
        int at = _random.Next(1, sentences.Length + 1);
        paragraph.Text = string.Join(' ', sentences.Take(at).Append(made).Concat(sentences.Skip(at)));
        Changes.Add($" -> {made}");
    }

    private void MoveWhole(Paragraph paragraph) => Move(paragraph, UnitStatus.Moved);

    private void MoveAndSwapWord(Paragraph paragraph)
    {
        SwapWord(paragraph);
        Move(paragraph, UnitStatus.MovedAndChanged);
    }

    /// <summary>Moves a paragraph to the other end of the letter: what it crosses must outweigh it, or that has moved.</summary>
    private void Move(Paragraph paragraph, UnitStatus status)
    {
        int at = _after.IndexOf(paragraph);
        _after.RemoveAt(at);
        int to = at < _after.Count / 2 ? _after.Count : 0;
        _after.Insert(to, paragraph);
        Statuses.Add($"{status} {Start(paragraph.Text)}");
    }

    private void Split(Paragraph paragraph)
    {
        string[] sentences = Sentences(paragraph.Text);
        if (sentences.Length < 2)
        {
            SwapWord(paragraph);
            return;
        }
        Statuses.Add($"{UnitStatus.Split} {Start(paragraph.Text)}");
        _after.Insert(_after.IndexOf(paragraph) + 1, paragraph with { Text = string.Join(' ', sentences.Skip(1)) });
        paragraph.Text = sentences[0];
    }

    /// <summary>What is one in the variant are two in the letter itself.</summary>
    private void Merge(Paragraph paragraph)
    {
        string[] sentences = Sentences(paragraph.Text);
        int at = _before.FindIndex(one => one.Text == paragraph.Text);
        if (sentences.Length < 2 || at < 0)
        {
            SwapWord(paragraph);
            return;
        }
        _before.Insert(at + 1, paragraph with { Text = string.Join(' ', sentences.Skip(1)) });
        _before[at].Text = sentences[0];
        Statuses.Add($"{UnitStatus.Merged} {Start(sentences[0])}");
    }

    private void DropParagraph(Paragraph paragraph)
    {
        _after.Remove(paragraph);
        Statuses.Add($"{UnitStatus.Deleted} {Start(paragraph.Text)}");
    }

    private void AddParagraph(Paragraph paragraph)
    {
        string made = $"{MadeUpSentence()} {MadeUpSentence()}";
        _after.Insert(_after.IndexOf(paragraph), new Paragraph(SectionKind.Body, made, null));
        Statuses.Add($"{UnitStatus.Inserted} {Start(made)}");
    }

    /// <summary>How a unit is told from others: its first words.</summary>
    public static string Start(string text) => text[..Math.Min(25, text.Length)];

    private static string[] Words(string text) => text.Split([' ', ',', '.', ';', ':', '(', ')', '“', '”'], StringSplitOptions.RemoveEmptyEntries);

    private static int Occurs(string text, string word) => text.Split(word).Length - 1;

    private static string[] Sentences(string text) => text.Replace(". ", ".\n", StringComparison.Ordinal).Split('\n');

    private string MadeUp() => string.Concat(Enumerable.Range(0, 4).Select(_ => Syllables[_random.Next(Syllables.Length)]));

    private string MadeUpSentence()
    {
        string words = string.Join(' ', Enumerable.Range(0, 9).Select(_ => MadeUp()));
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    private sealed record Paragraph(SectionKind Kind, string Text, string? Marker)
    {
        public string Text { get; set; } = Text;

        public Paragraph Copy() => this with { };
    }
}
