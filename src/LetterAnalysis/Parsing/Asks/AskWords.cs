using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// The sections of a lexicon that tell what is asked, looked up once. What each holds stands at its head in <c>en.lexicon</c>.
/// </summary>
internal sealed class AskWords
{
    private static readonly HashSet<string> InflectedLanguages =
        [.. Lexicon.Languages.Where(language => language["grammar"].Contains("inflected")).Select(language => language.Language)];

    private readonly string _adverbEnding;
    private readonly string[] _infinitiveEndings;
    private readonly PhraseTable _noAdverbs;

    public AskWords(Lexicon lexicon)
    {
        Frames = lexicon["frames"];
        OwnFrames = lexicon["frames.own"];
        PassiveFrames = lexicon["frames.passive"];
        Senders = lexicon["senders"];
        Fillers = lexicon["fillers"];
        Writing = lexicon["writing"];
        Verbs = lexicon["verbs"];
        ClauseVerbs = lexicon["verbs.clause"];
        LastVerbs = lexicon["verbs.last"];
        Prefixes = lexicon["prefixes"];
        Separable = lexicon["separable"];
        Participles = lexicon["participles"];
        Nouns = lexicon["nouns"];
        Aspects = lexicon["aspects"];
        Light = lexicon["light"];
        Causatives = lexicon["causatives"];
        Negations = lexicon["negations"];
        Modals = lexicon["modals"];
        ClauseModals = lexicon["modals.clause"];
        Be = lexicon["be"];
        Please = lexicon["please"];
        Adverbs = lexicon["adverbs"];
        Determiners = lexicon["determiners"];
        Pronouns = lexicon["pronouns"];
        Prepositions = lexicon["prepositions"];
        Subordinators = lexicon["subordinators"];
        Relatives = lexicon["relatives"];
        That = lexicon["that"];
        If = lexicon["if"];
        Markers = lexicon["infinitive"];
        Purpose = lexicon["purpose"];
        Joiners = lexicon["joiners"];
        Bounds = lexicon["bounds"];
        To = lexicon["to"];
        Actors = lexicon["actors"];
        You = lexicon["you"];
        Clitics = lexicon["clitics"];
        Courtesies = lexicon["courtesies"];
        Beliefs = lexicon["beliefs"];
        Questions = lexicon["questions"];
        Finite = lexicon["finite"];
        Reporting = lexicon["reporting"];
        In = lexicon["in"];
        Containers = lexicon["containers"];
        Listing = lexicon["listing"];
        AskNouns = lexicon["ask.nouns"];
        OtherNouns = lexicon["other.nouns"];
        Deadlines = lexicon["deadlines"];
        Times = lexicon["times"];
        Abbreviations = lexicon["abbreviations"];
        Months = lexicon["months"];
        Numbers = lexicon["numbers"];
        AskEndings = lexicon["ask.endings"];
        AskNegatives = lexicon["ask.negative"];
        FrameTails = lexicon["frame.tails"];
        Links = lexicon["verb.links"];
        Telling = new PhraseStarts(Reporting, OwnFrames, Senders, Frames);
        VerbFinal = lexicon["grammar"].Contains("verb-final");
        VerbLast = lexicon["grammar"].Contains("verb-last");
        HasPrefixes = !Prefixes.IsEmpty;
        IsInflected = lexicon["grammar"].Contains("inflected");
        _noAdverbs = lexicon["adverbs.not"];
        _infinitiveEndings = lexicon["grammar"].TryGet("infinitives", out string? endings) ? endings.Split(' ') : [];
        _adverbEnding = lexicon["grammar"].TryGet("adverbs", out string? ending) ? ending : "";
    }

    /// <summary>Where senders, or what they do, may be named.</summary>
    public PhraseStarts Telling { get; }

    public PhraseTable Frames { get; }

    public PhraseTable OwnFrames { get; }

    public PhraseTable PassiveFrames { get; }

    public PhraseTable Senders { get; }

    public PhraseTable Fillers { get; }

    public PhraseTable Writing { get; }

    public PhraseTable Verbs { get; }

    public PhraseTable ClauseVerbs { get; }

    public PhraseTable LastVerbs { get; }

    public PhraseTable Prefixes { get; }

    /// <summary>False in a language that takes no prefix off its verbs.</summary>
    public bool HasPrefixes { get; }

    /// <summary>The stems of verbs whose prefix stands at the end of a command, with their infinitives: Dutch "stel" with "instellen".</summary>
    public PhraseTable Separable { get; }

    public PhraseTable Participles { get; }

    public PhraseTable Nouns { get; }

    public PhraseTable Aspects { get; }

    public PhraseTable Light { get; }

    /// <summary>"have (the case investigated)": what is to be done stands behind as a participle.</summary>
    public PhraseTable Causatives { get; }

    public PhraseTable Negations { get; }

    public PhraseTable Modals { get; }

    public PhraseTable ClauseModals { get; }

    public PhraseTable Be { get; }

    public PhraseTable Please { get; }

    public PhraseTable Adverbs { get; }

    public PhraseTable Determiners { get; }

    public PhraseTable Pronouns { get; }

    public PhraseTable Prepositions { get; }

    public PhraseTable Subordinators { get; }

    public PhraseTable Relatives { get; }

    public PhraseTable That { get; }

    public PhraseTable If { get; }

    public PhraseTable Markers { get; }

    public PhraseTable Purpose { get; }

    public PhraseTable Joiners { get; }

    public PhraseTable Bounds { get; }

    public PhraseTable To { get; }

    public PhraseTable Actors { get; }

    public PhraseTable You { get; }

    public PhraseTable Clitics { get; }

    /// <summary>"We believe that" the government should.</summary>
    public PhraseTable Beliefs { get; }

    public PhraseTable Courtesies { get; }

    public PhraseTable Questions { get; }

    public PhraseTable Finite { get; }

    public PhraseTable Reporting { get; }

    public PhraseTable In { get; }

    public PhraseTable Containers { get; }

    public PhraseTable Listing { get; }

    public PhraseTable AskNouns { get; }

    public PhraseTable OtherNouns { get; }

    public PhraseTable Deadlines { get; }

    public PhraseTable Times { get; }

    public PhraseTable Abbreviations { get; }

    public PhraseTable Months { get; }

    public PhraseTable Numbers { get; }

    /// <summary>How a sentence ends that asks, where the verb stands last.</summary>
    public PhraseTable AskEndings { get; }

    public PhraseTable AskNegatives { get; }

    /// <summary>What follows a word of asking when it is a verb, where the verb stands last.</summary>
    public PhraseTable FrameTails { get; }

    /// <summary>What follows a verb that another is joined to, where the verb stands last.</summary>
    public PhraseTable Links { get; }

    /// <summary>True when a sentence ends in its verb (Korean, Japanese).</summary>
    public bool VerbFinal { get; }

    /// <summary>True when infinitives stand at the end of their clause (German, Dutch).</summary>
    public bool VerbLast { get; }

    /// <summary>
    /// True when only a verb's first form asks, and its other forms in the lexicon are -s, -ing, past and participle (English).
    /// </summary>
    public bool IsInflected { get; }

    /// <summary>True for a word that ends as the language's infinitives do; in English, where they end in anything, any.</summary>
    public bool MayBeInfinitive(string key) => IsInflected || Array.Exists(_infinitiveEndings, ending => key.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>True when a phrase of a language is one whose first form alone asks.</summary>
    public static bool Inflects(string language) => InflectedLanguages.Contains(language);

    /// <summary>True for a word that ends as the language's adverbs do ("-ly") and is nothing else ("apply", "family").</summary>
    public bool IsAdverb(string key) =>
        _adverbEnding.Length > 0 && key.Length > _adverbEnding.Length + 2 && key.EndsWith(_adverbEnding, StringComparison.Ordinal)
        && !Verbs.Contains(key) && !_noAdverbs.Contains(key);
}
