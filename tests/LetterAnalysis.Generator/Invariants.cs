using LetterAnalysis.Text;

namespace LetterAnalysis.Generator;

/// <summary>What must hold of every result, whatever form its input came in. Each method says what does not.</summary>
internal static class Invariants
{
    /// <summary>Invariants 1 and 2 of a parsed source.</summary>
    public static IEnumerable<string> BrokenBy(ParsedSource parsed) => Lost(parsed).Concat(parsed.Letters.SelectMany(Misquoted));

    /// <summary>Invariant 3: every variant's units cover each non-blank character of its letter once, in order.</summary>
    public static IEnumerable<string> BrokenBy(LetterComparison comparison)
    {
        ILookup<string, TextSpan> places = comparison.Units.SelectMany(unit => unit.Places).ToLookup(place => place.Variant, place => place.Span);
        foreach (Variant variant in comparison.Variants)
        {
            SourceText source = variant.Letter.Source;
            int end = variant.Letter.Span.Start;
            foreach (TextSpan span in places[variant.Id].OrderBy(span => span.Start).Append(new TextSpan(variant.Letter.Span.End, 0)))
            {
                if (span.Start < end) yield return $"{variant.Id}: the units at {span} and before it overlap";
                else if (!string.IsNullOrWhiteSpace(source[TextSpan.FromBounds(end, span.Start)])) yield return $"{variant.Id}: no unit has what stands from {end} to {span.Start}: {Around(source.Content, end)}";
                end = span.End;
            }
        }
    }

    private static IEnumerable<string> Lost(ParsedSource parsed)
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
            if (covered[i] > 1 || (covered[i] == 0 && !char.IsWhiteSpace(text[i]))) yield return $"{parsed.Source.Name}: place {i} is covered {covered[i]} times: {Around(text, i)}";
        }
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];

    /// <summary>What is quoted stands at its span, but for markup and wraps.</summary>
    private static IEnumerable<string> Misquoted(Letter letter)
    {
        Recommendation[] recommendations = [.. letter.Recommendations.SelectMany(WithItems)];
        IEnumerable<(string? Text, TextSpan? Span)> quotes =
        [
            (letter.Date?.Text, letter.Date?.Span),
            (letter.Salutation?.Text, letter.Salutation?.Span),
            (letter.Valediction?.Text, letter.Valediction?.Span),
            (letter.Subject?.Text, letter.Subject?.Span),
            .. (letter.Addressee?.Lines ?? []).Select(line => (line.Text, line.Span)),
            .. letter.Copies.Select(copy => (copy.Text, copy.Span)),
            .. letter.Requests.Concat(recommendations.SelectMany(item => item.Asks)).Select(ask => (ask.Text, ask.Span)),
            .. letter.Claims.Select(claim => (claim.Text, claim.Span)),
            .. letter.Citations.Select(citation => (citation.Text, citation.Span)),
            .. recommendations.Select(item => (item.Text, item.Span)),
            .. letter.Signatories.Select(signatory => (signatory.Name, signatory.Span)),
        ];
        foreach ((string? text, TextSpan? span) in quotes)
        {
            if (text is not null && span is { } place && !IsQuotedFrom(text, letter.Source[place])) yield return $"{letter.Source.Name}: \"{text}\" is not what stands at {place}: \"{letter.Source[place]}\"";
        }
        foreach (Recommendation item in recommendations)
        {
            foreach (Ask ask in item.Asks.Where(ask => !item.Span.Contains(ask.Span))) yield return $"{letter.Source.Name}: the ask at {ask.Span} lies outside its recommendation at {item.Span}";
        }
        for (int i = 1; i < letter.Signatories.Length; i++)
        {
            if (letter.Signatories[i].Span.Start < letter.Signatories[i - 1].Span.Start) yield return $"{letter.Source.Name}: the signatory at {letter.Signatories[i].Span} stands out of order";
        }
    }

    private static IEnumerable<Recommendation> WithItems(Recommendation recommendation) => recommendation.Items.SelectMany(WithItems).Prepend(recommendation);

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
