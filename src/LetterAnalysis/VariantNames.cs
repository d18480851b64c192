namespace LetterAnalysis;

/// <summary>The ids of variants in the order given: A to Z, then AA, AB, ...</summary>
internal static class VariantNames
{
    public static string At(int index) => index < 26 ? ((char)('A' + index)).ToString() : At(index / 26 - 1) + (char)('A' + index % 26);
}
