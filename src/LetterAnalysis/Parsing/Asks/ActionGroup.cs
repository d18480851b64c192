namespace LetterAnalysis.Parsing.Asks;

/// <summary>One or more actions that share an object ("investigate and prosecute"), with what governs them.</summary>
internal sealed class ActionGroup
{
    private AskStrength? _strength;

    /// <summary>The first token, adverbs and the word for the infinitive included.</summary>
    public int From { get; init; }

    /// <summary>The token after the last verb.</summary>
    public int End { get; set; }

    public VerbMood Mood { get; set; }

    /// <summary>True when the word for the infinitive ("to") stands before it.</summary>
    public bool IsMarked { get; set; }

    /// <summary>True for a verb in the form that only a clause after "that" has: those joined to it have it too.</summary>
    public bool IsThird { get; init; }

    /// <summary>The base forms of the verbs.</summary>
    public List<string> Verbs { get; } = [];

    public bool Negative { get; set; }

    /// <summary>The strength by what stands before the action ("continue to"), whatever the action is.</summary>
    public AskStrength? Aspect { get; set; }

    /// <summary>True after "take steps to", "make every effort to": general at most.</summary>
    public bool IsLight { get; set; }

    /// <summary>The tokens that the strength was read from.</summary>
    public (int From, int To)? Evidence { get; set; }

    /// <summary>The innermost asking verb inside the action ("urge states to comply"); null when there is none.</summary>
    public string? FrameVerb { get; set; }

    /// <summary>Who the asking verbs inside the action turn to, outermost first.</summary>
    public List<string> Addressees { get; } = [];

    /// <summary>
    /// The grade of the ask: the strongest of its verbs, unless what stands before them says otherwise; null when no verb is known.
    /// </summary>
    public AskStrength? Strength =>
        Aspect ?? (!IsLight ? _strength : _strength < AskStrength.General ? _strength : AskStrength.General);

    public void Add(ActionVerb verb, int at)
    {
        Verbs.Add(verb.Name);
        Negative |= verb.Negative;
        if (_strength is { } known && (verb.Strength ?? known) <= known) return;
        if (_strength is not null || Evidence is null) Evidence = Aspect is null && !IsLight ? (at, at + verb.TokenCount) : Evidence;
        _strength = verb.Strength;
    }

    /// <summary>Takes over the action of a clause ("urge that states release ...").</summary>
    public void Take(ActionGroup action)
    {
        Verbs.AddRange(action.Verbs);
        Negative |= action.Negative;
        Mood = action.Mood;
        Aspect = action.Aspect ?? Aspect;
        IsLight |= action.IsLight;
        Evidence ??= action.Evidence;
        (_strength, End) = (action._strength, action.End);
    }
}
