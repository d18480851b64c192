namespace LetterAnalysis.Comparison;

/// <summary>What a difference belongs to, as far as that decides its class.</summary>
/// <param name="IsAsk">It stands in a recommendation or request.</param>
/// <param name="IsSignatory">It stands in the list of signatories.</param>
/// <param name="IsAddress">It stands where the recipient is named: address block or salutation.</param>
internal readonly record struct EditContext(bool IsAsk, bool IsSignatory, bool IsAddress)
{
    /// <summary>The context of a unit; that of a pair is either unit's.</summary>
    public static EditContext Of(SectionKind left, SectionKind right) => new(
        IsOneOf(left, right, SectionKind.Recommendations, SectionKind.Requests),
        IsOneOf(left, right, SectionKind.Signatories, SectionKind.Signatories),
        IsOneOf(left, right, SectionKind.Addressee, SectionKind.Salutation));

    private static bool IsOneOf(SectionKind left, SectionKind right, SectionKind kind, SectionKind otherKind) =>
        left == kind || left == otherKind || right == kind || right == otherKind;
}
