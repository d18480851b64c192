using System.Collections.Immutable;

namespace LetterAnalysis.Tests.Comparison;

/// <summary>
/// A sample letter to one body and its variant to another. Sentences that address the body are planted into both; in the variant some of
/// them still name the first body. Other sentences speak of either body, alike in both letters. The same seed plants the same.
/// </summary>
internal sealed class PlantedSlots
{
    private static readonly string[] Samples = ["open-schools.txt", "river-dams-page.txt", "harbour-2019.txt", "prison-reform.md", "wetland-hardwrap.txt", "harbour-2021.txt"];

    private static readonly Body[] Bodies =
    [
        new("Marine Safety Board", "MSB", "Marinian"), new("House of Vintria", "House", "Vintrian"), new("Orlan Assembly", "Assembly", "Orlanian"),
        new("League of Coastal Towns", "League", "Coastal"), new("Federal Senate of Brusk", "Senate", "Bruskan"), new("Northern Union", "NU", "Northern"),
    ];

    /// <summary>Sentences that speak to the body: [ ] stands for its full name, ( ) for its short one, &lt; &gt; for its adjective.</summary>
    private static readonly string[] Addressing =
    [
        "We urge the [] to act on this before the season ends.", "We are grateful to the [] for hearing us.", "The [] has the means to change course.",
        "It falls to the [] to show the way.", "The []’s voice carries weight in this matter.", "We count on <> leadership in the months ahead.",
        "The () can still prevent the worst.", "Nobody but the () holds the key.", "We trust that the () will answer soon.",
        "Our members look to the [] with hope.", "We welcome the interest of the [].", "It is <> families who will feel it first.",
        "We would value the ()’s support.", "Without the () nothing will move.", "May the [] find the right words.",
    ];

    /// <summary>Sentences that speak of a body, in whatever letter they stand.</summary>
    private static readonly string[] Telling =
    [
        "In 2016 the [] spoke of the same need.", "A resolution of the [] says as much.", "The []’s report came to the same result.",
        "Rules adopted by the [] are clear.", "Under [] resolution 14 this is settled.", "The last session of the [] ended without a word on it.",
    ];

    private readonly Random _random;
    private readonly List<(int Paragraph, string Sentence, string InVariant)> _planted = [];
    private readonly Body _body;
    private readonly Body _other;

    public PlantedSlots(int seed, bool leavesAdjectives)
    {
        _random = new Random(seed);
        int first = _random.Next(Bodies.Length);
        (_body, _other) = (Bodies[first], Bodies[(first + 1 + _random.Next(Bodies.Length - 1)) % Bodies.Length]);
        string[] paragraphs = [.. SampleLetters.Parse(Samples[seed % Samples.Length]).Letters[0].Sections
            .Where(section => section.Kind is SectionKind.Body).SelectMany(section => section.Blocks).Select(block => block.Text.Trim())];
        int left = 1 + _random.Next(3);
        foreach (string sentence in Addressing.OrderBy(_ => _random.Next()))
        {
            bool isLeft = left > 0 && (leavesAdjectives || !sentence.Contains('<'));
            if (isLeft) left--;
            Plant(paragraphs.Length, sentence, isLeft ? _body : _other);
            if (isLeft) Left.Add(sentence.Contains('<') ? _body.Adjective : sentence.Contains('(') ? _body.Short : _body.Full);
        }
        foreach (string sentence in Telling)
        {
            Body told = _random.Next(2) == 0 ? _body : _other;
            Plant(paragraphs.Length, told.In(sentence), told);
        }
        const string Crossed = "We have written in the same terms to the [].";
        _planted.Add((_random.Next(paragraphs.Length), _other.In(Crossed), _body.In(Crossed)));
        First = Build(paragraphs, _body, planted => planted.Sentence);
        Second = Build(paragraphs, _other, planted => planted.InVariant);
    }

    public Letter First { get; }

    public Letter Second { get; }

    /// <summary>The names of the first body that are left in the second letter.</summary>
    public List<string> Left { get; } = [];

    /// <summary>The two bodies in all forms, declared.</summary>
    public ImmutableArray<DeclaredSlot> Declared => [new DeclaredSlot("body", [_body.Declare("A"), _other.Declare("B")])];

    private void Plant(int paragraphs, string sentence, Body inVariant) => _planted.Add((_random.Next(paragraphs), _body.In(sentence), inVariant.In(sentence)));

    private Letter Build(string[] paragraphs, Body body, Func<(int Paragraph, string Sentence, string InVariant), string> sentenceOf)
    {
        var sketch = new LetterSketch();
        sketch.Add(SectionKind.Subject, body.In("Open letter to the []"));
        for (int i = 0; i < paragraphs.Length; i++)
        {
            sketch.Add(SectionKind.Body, string.Join(' ', _planted.Where(planted => planted.Paragraph == i).Select(sentenceOf).Prepend(paragraphs[i])));
        }
        return sketch.Build();
    }

    private sealed record Body(string Full, string Short, string Adjective)
    {
        public string In(string sentence) => sentence.Replace("[]", Full, StringComparison.Ordinal).Replace("()", Short, StringComparison.Ordinal)
            .Replace("<>", Adjective, StringComparison.Ordinal);

        public DeclaredValue Declare(string variant) => new(variant, Full) { Short = [Short], Adjective = [Adjective] };
    }
}
