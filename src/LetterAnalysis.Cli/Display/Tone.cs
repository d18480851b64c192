namespace LetterAnalysis.Cli.Display;

/// <summary>What a piece of text is to the reader; how that looks depends on the terminal.</summary>
internal enum Tone
{
    Plain,

    /// <summary>Titles and names.</summary>
    Strong,

    /// <summary>Labels and other words around the matter.</summary>
    Muted,

    /// <summary>Words that only the first variant has.</summary>
    Old,

    /// <summary>Words that only the second variant has.</summary>
    New,

    /// <summary>What needs a look.</summary>
    Alert,

    /// <summary>What is as it should be.</summary>
    Good,
}
