namespace LetterAnalysis.Parsing;

/// <summary>The evidence for labels, in words; many blocks of a source share the same words, which are made once.</summary>
internal sealed class EvidenceWords(SectionModel model)
{
    private readonly Dictionary<(Cue, int), string> _made = [];

    public string Of(Cue cues, int state)
    {
        if (!_made.TryGetValue((cues, state), out string? words)) _made.Add((cues, state), words = model.Explain(cues, state));
        return words;
    }
}
