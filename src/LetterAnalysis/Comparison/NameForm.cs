namespace LetterAnalysis.Comparison;

/// <summary>In what form a name stands for what it names.</summary>
internal enum NameForm
{
    Full,
    Short,
    Adjective,
    Possessive,
}
