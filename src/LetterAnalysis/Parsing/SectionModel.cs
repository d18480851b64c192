using System.Globalization;
using System.Numerics;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// The weights of the labelling, from the data file <c>sections.model</c>: how much each cue speaks for each kind of section, and how
/// well one kind follows another. State 0 is "outside every letter", the others are the <see cref="SectionKind"/>s plus one.
/// </summary>
internal sealed class SectionModel
{
    public const int Outside = 0;

    public static readonly int StateCount = Enum.GetValues<SectionKind>().Length + 1;

    private static readonly Lazy<SectionModel> Loaded = new(Load);

    private readonly float[][] _cueWeights = new float[64][];
    private readonly string[] _cueNames = new string[64];
    private readonly float[] _transitions = new float[StateCount * StateCount];

    public static SectionModel Default => Loaded.Value;

    /// <summary>What always speaks for each state, before any cue.</summary>
    public float[] Base { get; } = new float[StateCount];

    /// <summary>How well a letter may begin with each state.</summary>
    public float[] Start { get; } = new float[StateCount];

    /// <summary>The difference between the best and the worst transition.</summary>
    public float TransitionRange { get; private set; }

    public float Transition(int from, int to) => _transitions[from * StateCount + to];

    /// <summary>Adds up what a block's cues say of every state.</summary>
    public void Score(Cue cues, Span<float> scores)
    {
        Base.CopyTo(scores);
        for (ulong rest = (ulong)cues; rest != 0; rest &= rest - 1)
        {
            if (_cueWeights[BitOperations.TrailingZeroCount(rest)] is not { } weights) continue;
            for (int state = 0; state < weights.Length; state++) scores[state] += weights[state];
        }
    }

    /// <summary>The cues that speak for a state, strongest first, in words.</summary>
    public string Explain(Cue cues, int state)
    {
        var reasons = new List<(float Weight, string Name)>();
        for (ulong rest = (ulong)cues; rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            if (_cueWeights[bit] is { } weights && weights[state] != 0) reasons.Add((weights[state], _cueNames[bit]));
        }
        reasons.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Name, b.Name));
        return reasons.Count == 0 ? "from its neighbours" : string.Join(", ", reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Name} {reason.Weight:+0.#;-0.#}")));
    }

    public static SectionKind KindOf(int state) => (SectionKind)(state - 1);

    public static int StateOf(SectionKind kind) => (int)kind + 1;

    private static SectionModel Load()
    {
        var model = new SectionModel();
        Array.Fill(model._transitions, float.NaN);
        float otherwise = 0;
        string section = "";
        foreach (string line in EmbeddedData.Lines("sections.model"))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']', ' ');
                continue;
            }
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string name = line[..colon].Trim();
            string[] fields = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (name == "otherwise") otherwise = Number(fields[0]);
            else if (section == "base") model.Base[ParseState(name)] = Number(fields[0]);
            else if (section == "start") model.Start[ParseState(name)] = Number(fields[0]);
            else if (section == "cues") model.ReadCue(name, fields);
            else model.ReadTransitions(name, fields);
        }
        for (int i = 0; i < model._transitions.Length; i++)
        {
            if (float.IsNaN(model._transitions[i])) model._transitions[i] = otherwise;
        }
        model.TransitionRange = model._transitions.Max() - model._transitions.Min();
        return model;
    }

    private void ReadCue(string name, string[] fields)
    {
        int bit = BitOperations.TrailingZeroCount((ulong)Enum.Parse<Cue>(name));
        _cueNames[bit] = name;
        _cueWeights[bit] = new float[StateCount];
        for (int i = 0; i + 1 < fields.Length; i += 2)
        {
            foreach (int state in ParseStates(fields[i])) _cueWeights[bit][state] += Number(fields[i + 1]);
        }
    }

    private void ReadTransitions(string name, string[] fields)
    {
        foreach (int from in ParseStates(name))
        {
            for (int i = 0; i + 1 < fields.Length; i += 2)
            {
                foreach (int to in ParseStates(fields[i])) _transitions[from * StateCount + to] = Number(fields[i + 1]);
            }
        }
    }

    private static IEnumerable<int> ParseStates(string name) => name switch
    {
        "HEAD" => Kinds(SectionKind.Letterhead, SectionKind.Salutation),
        "TEXT" => Kinds(SectionKind.Body, SectionKind.Closing),
        "TAIL" => Kinds(SectionKind.Valediction, SectionKind.Annex),
        "ALL" => Kinds(SectionKind.Letterhead, SectionKind.Furniture),
        _ => [ParseState(name)],
    };

    private static IEnumerable<int> Kinds(SectionKind first, SectionKind last)
    {
        for (SectionKind kind = first; kind <= last; kind++) yield return StateOf(kind);
    }

    private static int ParseState(string name) => name == "Outside" ? Outside : StateOf(Enum.Parse<SectionKind>(name));

    private static float Number(string text) => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
