namespace LetterAnalysis.Archives;

/// <summary>
/// The word runs of letters that were compared lately. Two generations: when the younger is full the older is dropped, so that memory is
/// bounded and what is asked for often stays.
/// </summary>
internal sealed class RunCache(Func<long, string> textOf)
{
    /// <summary>The runs of a generation: 40 MB.</summary>
    private const int MostRuns = 10_000_000;

    private Dictionary<long, uint[]> _younger = [], _older = [];
    private int _runs;

    public uint[] RunsOf(FiledLetter letter)
    {
        if (_younger.TryGetValue(letter.Id, out uint[]? runs)) return runs;
        if (!_older.TryGetValue(letter.Id, out runs)) runs = SketchMaker.RunsOf(textOf(letter.Id), letter.Sketch.Parts.Recipient);
        if (_runs + runs.Length > MostRuns)
        {
            (_older, _younger) = (_younger, []);
            _runs = 0;
        }
        _younger.Add(letter.Id, runs);
        _runs += runs.Length;
        return runs;
    }
}
