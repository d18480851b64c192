namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>A found recommendation beside a label's first words.</summary>
internal static class ListedItem
{
    public static IEnumerable<Recommendation> WithNested(Recommendation item) => [item, .. item.Items.SelectMany(WithNested)];

    /// <summary>True when the item starts with the words, its topic read along or left out.</summary>
    public static bool StartsWith(Recommendation item, string start) =>
        Agreement.OfStart(start, item.Text) || (item.Topic is not null && Agreement.OfStart(start, $"{item.Topic} {item.Text}"));
}
