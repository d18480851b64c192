using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Properties;

/// <summary>What must hold of every parsed source, whatever form it came in.</summary>
internal static class Invariants
{
    public static void Check(ParsedSource parsed)
    {
        CheckNothingLost(parsed);
        foreach (Letter letter in parsed.Letters) CheckSpans(letter);
    }

    /// <summary>Invariant 1: sections of letters and furniture cover every non-blank character exactly once.</summary>
    private static void CheckNothingLost(ParsedSource parsed)
    {
        string text = parsed.Source.Content;
        var covered = new byte[text.Length];
        IEnumerable<TextSpan> spans = parsed.Letters.SelectMany(letter => letter.Sections.Select(section => section.Span)).Concat(parsed.Furniture.Select(part => part.Span));
        foreach (TextSpan span in spans)
        {
            for (int i = span.Start; i < span.End; i++) covered[i]++;
        }
        for (int i = 0; i < text.Length; i++)
        {
            if (covered[i] > 1 || (covered[i] == 0 && !char.IsWhiteSpace(text[i]))) Assert.Fail($"{parsed.Source.Name}: place {i} is covered {covered[i]} times: {Around(text, i)}");
        }
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];

    /// <summary>Invariant 2: what is quoted stands at its span, but for markup and wraps.</summary>
    private static void CheckSpans(Letter letter)
    {
        SourceText source = letter.Source;
        Quoted(letter.Date?.Text, letter.Date?.Span);
        Quoted(letter.Salutation?.Text, letter.Salutation?.Span);
        Quoted(letter.Valediction?.Text, letter.Valediction?.Span);
        Quoted(letter.Subject?.Text, letter.Subject?.Span);
        foreach (LetterPart line in letter.Addressee?.Lines ?? []) Quoted(line.Text, line.Span);
        foreach (LetterPart copy in letter.Copies) Quoted(copy.Text, copy.Span);
        foreach (Ask ask in letter.Requests) Quoted(ask.Text, ask.Span);
        foreach (Claim claim in letter.Claims) Quoted(claim.Text, claim.Span);
        foreach (Citation citation in letter.Citations) Quoted(citation.Text, citation.Span);
        foreach (Recommendation recommendation in letter.Recommendations) CheckRecommendation(recommendation);
        foreach (Signatory signatory in letter.Signatories) Quoted(signatory.Name, signatory.Span);
        Assert.That(letter.Signatories.Select(signatory => signatory.Span.Start), Is.Ordered, "signatories stand in order");

        void CheckRecommendation(Recommendation recommendation)
        {
            Quoted(recommendation.Text, recommendation.Span);
            foreach (Ask ask in recommendation.Asks)
            {
                Quoted(ask.Text, ask.Span);
                Assert.That(recommendation.Span.Contains(ask.Span), Is.True, "an ask lies in its recommendation");
            }
            foreach (Recommendation item in recommendation.Items) CheckRecommendation(item);
        }

        void Quoted(string? text, TextSpan? span)
        {
            if (text is null || span is not { } place) return;
            if (!IsQuotedFrom(text, source[place])) Assert.Fail($"{source.Name}: \"{text}\" is not what stands at {place}: \"{source[place]}\"");
        }
    }

    /// <summary>True when the letters of a text stand in a piece of the source in this order; markup may stand between.</summary>
    private static bool IsQuotedFrom(string text, string piece)
    {
        int at = 0;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            at = piece.IndexOf(c, at);
            if (at < 0) return piece.Contains('&');
            at++;
        }
        return true;
    }
}
