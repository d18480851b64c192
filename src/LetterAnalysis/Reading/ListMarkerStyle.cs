namespace LetterAnalysis.Reading;

/// <summary>The numbering that a list marker belongs to.</summary>
internal enum ListMarkerStyle : byte
{
    Bullet,
    Arabic,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,

    /// <summary>Numbers of several levels: <c>1.1</c>.</summary>
    Decimal,

    /// <summary>A word and a number: <c>Q1:</c>, <c>Demand #1:</c>.</summary>
    Labelled,

    /// <summary>The words of a language that number items: <c>가.</c>, <c>첫째,</c>, <c>一、</c>.</summary>
    Worded,
}
