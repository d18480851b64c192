namespace LetterAnalysis.Parsing.Asks;

/// <summary>How a sentence that ends in its verb asks.</summary>
internal enum VerbFinalKind : byte
{
    /// <summary>With a verb of asking: "요청합니다", "求めます".</summary>
    Frame,

    /// <summary>As a command: "공개하라", "公開してください".</summary>
    Command,

    /// <summary>As a duty: "공개해야 합니다", "公開すべきです".</summary>
    Duty,

    /// <summary>As a question.</summary>
    Question,
}
