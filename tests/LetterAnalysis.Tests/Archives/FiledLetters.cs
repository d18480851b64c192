namespace LetterAnalysis.Tests.Archives;

/// <summary>Letters of a small archive: they are parsed, sketched and numbered from 1 in the order given.</summary>
internal sealed class FiledLetters
{
    private readonly List<Letter> _letters = [];

    public List<FiledLetter> All { get; } = [];

    /// <summary>The numbers of the letters whose texts were asked for.</summary>
    public List<long> TextsRead { get; } = [];

    public Letter Letter(long id) => _letters[(int)id - 1];

    public FiledLetters Add(params IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            Letter letter = new LetterAnalyzer().Parse(text).Letters[0];
            _letters.Add(letter);
            All.Add(new FiledLetter(_letters.Count, LetterSketch.Of(letter), letter.Date?.Iso, letter.Language, letter.Addressee?.Text));
        }
        return this;
    }

    public string TextOf(long id)
    {
        TextsRead.Add(id);
        return LetterSketch.TextOf(Letter(id));
    }

    public LetterFamilies Find(IEnumerable<LetterFamily>? known = null) => LetterFamilies.Find(All, TextOf, known: known);

    /// <summary>A family as a line a member: number, relation, the letter it is told from.</summary>
    public static IEnumerable<string> Describe(LetterFamily family) => family.Members.Select(member => $"{member.Letter} {member.Relation} {member.RelatedTo}");
}
