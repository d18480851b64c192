namespace LetterAnalysis.Parsing.Asks;

/// <summary>The form an action verb has, as far as it tells an ask from a statement.</summary>
internal enum VerbForm : byte
{
    /// <summary>Infinitive, imperative or subjunctive: the forms that ask.</summary>
    Base,

    /// <summary>"releasing".</summary>
    Gerund,

    /// <summary>"releases".</summary>
    Third,

    /// <summary>"released", also as a participle.</summary>
    Past,
}
