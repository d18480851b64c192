namespace LetterAnalysis.Archives;

/// <summary>
/// Weighs whether a letter answers another: it comes later, names the other's date where it begins, is sent by whom the other addresses, to
/// whom the other is signed by, under its subject.
/// </summary>
internal static class ReplyEvidence
{
    /// <summary>The weight from which on it is a reply.</summary>
    public const double Enough = 0.6;

    /// <summary>Nobody answers after so many days.</summary>
    private const int MostDays = 730;

    /// <summary>From 0 to 1.</summary>
    public static double Weigh(PlacedLetter reply, PlacedLetter letter)
    {
        if (letter.Day is not { } day || (reply.Day is { } answered && (answered < day || answered - day > MostDays))) return 0;
        double weight = 0;
        if (reply.Parts.OpeningDates.Contains(day)) weight += 0.4;
        weight += 0.4 * ShareOf(letter.Parts.Recipient, reply.Parts.Sender);
        weight += 0.3 * ShareOf(reply.Parts.Recipient, letter.Parts.Sender);
        if (reply.Parts.Subject != 0 && reply.Parts.Subject == letter.Parts.Subject) weight += 0.2;
        // Who writes to the same recipient again does not answer.
        weight -= 0.6 * ShareOf(reply.Parts.Recipient, letter.Parts.Recipient);
        return Math.Clamp(weight, 0, 1);
    }

    private static double ShareOf(uint[] words, uint[] among)
    {
        if (words.Length == 0 || among.Length == 0) return 0;
        int shared = 0;
        foreach (uint word in words)
        {
            if (among.AsSpan().Contains(word)) shared++;
        }
        return Math.Min(1, 2.0 * shared / Math.Min(words.Length, among.Length));
    }
}
