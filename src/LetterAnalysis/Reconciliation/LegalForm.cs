namespace LetterAnalysis.Reconciliation;

/// <summary>The legal form in a name: "Inc." at the end of a part, "Stichting" in front.</summary>
/// <param name="Start">Its first piece.</param>
/// <param name="Length">Its number of pieces.</param>
/// <param name="Canonical">The key that stands for all its spellings.</param>
internal sealed record LegalForm(int Start, int Length, string Canonical)
{
    /// <summary>The legal form of a name; null when there is none, or when nothing would be left of the name ("COOP").</summary>
    public static LegalForm? Find(IReadOnlyList<NamePiece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            bool first = i == 0 && NameWords.Default.TryMatchLegalForm(pieces, 0, first: true, out _);
            if (!NameWords.Default.TryMatchLegalForm(pieces, i, first, out WordEntry? entry) || entry.Words.Length == pieces.Count) continue;
            int end = i + entry.Words.Length;
            bool endsPart = i > 0 && (end == pieces.Count || pieces[end].Part != pieces[end - 1].Part);
            if (first || endsPart) return new LegalForm(i, entry.Words.Length, entry.Canonical);
        }
        return null;
    }
}
