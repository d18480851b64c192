using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>Tells how a name was read: every word that is compared in another form than the printed one, and what was set apart.</summary>
internal static class NameLog
{
    public static NameReading Of(SignatoryName name)
    {
        var steps = ImmutableArray.CreateBuilder<NameStep>();
        foreach (NameToken token in name.Tokens) Add(steps, name.Print(token), token);
        steps.AddRange(name.Titles.Select(title => new NameStep("title", title, "")));
        if (name.PrintedLegalForm is { } legal) steps.Add(new NameStep("legal form", legal, name.LegalForm ?? ""));
        steps.AddRange(name.Acronyms.Select(acronym => new NameStep("acronym", acronym.Printed, acronym.Key)));
        return new NameReading(name.Printed, name.IsPerson, [.. name.Tokens.Where(token => token.IsContent).Select(token => token.Key)],
            [.. name.Acronyms.Select(acronym => acronym.Key)], steps.ToImmutable());
    }

    private static void Add(ImmutableArray<NameStep>.Builder steps, string printed, in NameToken token)
    {
        string folded = KeyFolder.Fold(printed), plain = KeyFolder.StripAccents(folded);
        if (token.Kind == NameTokenKind.Small) steps.Add(new NameStep("left out", printed, ""));
        else if (token.IsPlace) steps.Add(new NameStep("place", printed, token.Code ?? token.Key));
        else if (token.Key == folded) return;
        else if (token.Kind == NameTokenKind.Number) steps.Add(new NameStep("number", printed, token.Key));
        else steps.Add(new NameStep(token.Key == plain ? "accents" : "spelling", printed, token.Key));
    }
}
