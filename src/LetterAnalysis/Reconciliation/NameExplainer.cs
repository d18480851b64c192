using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>Says in words what two names have in common and what not.</summary>
internal sealed class NameExplainer
{
    /// <summary>More details than these are counted, not told.</summary>
    private const int MostDetails = 5;

    private readonly NameSide _first;
    private readonly NameSide _second;
    private readonly NamePair _pair;
    private readonly List<string> _details = [];

    private NameExplainer(NamePair pair)
    {
        _pair = pair;
        _first = pair.First;
        _second = pair.Second;
    }

    /// <summary>The rule's reason and the details: <c>only the spelling differs: "Comitee" and "Committee" differ by a letter</c>.</summary>
    public static string Explain(NamePair pair, in NameVerdict verdict)
    {
        string details = Differences(pair);
        return details.Length == 0 ? verdict.Reason : $"{verdict.Reason}: {details}";
    }

    /// <summary>The details alone; empty for names printed alike.</summary>
    public static string Differences(NamePair pair)
    {
        var explainer = new NameExplainer(pair);
        explainer.CompareWords();
        explainer.CompareAcronyms();
        explainer.CompareLegalForms();
        explainer.CompareTitles();
        if (!pair.Alignment.InOrder) explainer.Add("the words come in another order");
        explainer.CompareCountries();
        List<string> details = explainer._details;
        if (details.Count == 0 && pair.First.Name.Printed != pair.Second.Name.Printed)
        {
            bool sameLetters = LettersOf(pair.First.Name.Printed).SequenceEqual(LettersOf(pair.Second.Name.Printed));
            details.Add(sameLetters ? "only punctuation or spaces differ" : "the parts come in another order");
        }
        if (details.Count <= MostDetails) return string.Join("; ", details);
        return $"{string.Join("; ", details.Take(MostDetails))}; and {details.Count - MostDetails} more differences";
    }

    private static IEnumerable<char> LettersOf(string printed) => printed.Where(char.IsLetterOrDigit);

    private void CompareWords()
    {
        var cases = new List<string>();
        for (int i = 0; i < _first.Count; i++)
        {
            if (_first.Links[i] is TokenLink.None or TokenLink.Small) continue;
            string here = _first.Name.Print(_first.Tokens[i]);
            int partner = _first.Partners[i];
            if (partner < 0)
            {
                ExplainAlone(_first, _second, i);
                continue;
            }
            string there = _second.Name.Print(_second.Tokens[partner]);
            if (_first.Links[i] == TokenLink.Joined) ExplainJoined(i, partner);
            else if (here == there) continue;
            else if (string.Equals(here, there, StringComparison.OrdinalIgnoreCase)) cases.Add($"\"{here}\" and \"{there}\"");
            else if (KeyFolder.StripAccents(here) == KeyFolder.StripAccents(there)) Add($"\"{here}\" and \"{there}\" differ in accents");
            else Add($"\"{here}\" and \"{there}\" {Relation(_first.Links[i], _first.Tokens[i], _second.Tokens[partner])}");
        }
        for (int j = 0; j < _second.Count; j++)
        {
            if (_second.Links[j] is TokenLink.Acronym or TokenLink.OwnCountry) ExplainAlone(_second, _first, j);
        }
        if (cases.Count > 2) _details.Insert(0, "capitals differ");
        else if (cases.Count > 0) _details.Insert(0, $"{string.Join(", ", cases)} differ in case");
        ExplainLeftOver(_first);
        ExplainLeftOver(_second);
    }

    private static string Relation(TokenLink link, in NameToken here, in NameToken there) => link switch
    {
        TokenLink.Inflected => "are singular and plural",
        TokenLink.Typo or TokenLink.NearTypo =>
            EditDistance.Between(here.Key, there.Key, 2) < 2 ? "differ by a letter" : "differ by two letters",
        TokenLink.Initial => "are a name and its initial",
        TokenLink.Kin => "are a place and its people",
        TokenLink.ShortForm => "may be one given name",
        TokenLink.Translation => "may be translations",
        _ when here.Kind == NameTokenKind.Small => "say the same",
        _ when here.Kind == NameTokenKind.Number => "are one number",
        _ when here.IsPlace => "are one place",
        _ => "are two spellings of one word",
    };

    private void ExplainAlone(NameSide side, NameSide other, int at)
    {
        string word = side.Name.Print(side.Tokens[at]);
        Add(side.Links[at] == TokenLink.Acronym
            ? $"\"{word}\" in {side.Label} is the acronym in {other.Label}"
            : $"\"{word}\" in {side.Label} is the country of {other.Label}");
    }

    /// <summary>Tells once which words of one name are one word of the other.</summary>
    private void ExplainJoined(int at, int partner)
    {
        bool manyHere = _second.Partners[partner] == at && at + 1 < _first.Count && _first.Links[at + 1] == TokenLink.Joined
            && _first.Partners[at + 1] == partner;
        bool later = at > 0 && _first.Links[at - 1] == TokenLink.Joined && _first.Partners[at - 1] == partner;
        if (later) return;
        (NameSide many, int from, NameSide one, int single) = manyHere ? (_first, at, _second, partner) : (_second, partner, _first, at);
        int to = from;
        while (to + 1 < many.Count && many.Links[to + 1] == TokenLink.Joined && many.Partners[to + 1] == single) to++;
        Add($"\"{Slice(many, from, to)}\" in {many.Label} is \"{one.Name.Print(one.Tokens[single])}\" in {one.Label}");
    }

    private void ExplainLeftOver(NameSide side)
    {
        for (int i = 0; i < side.Count; i++)
        {
            if (side.Links[i] is not (TokenLink.None or TokenLink.Small)) continue;
            int from = i;
            while (i + 1 < side.Count && side.Links[i + 1] is TokenLink.None or TokenLink.Small
                && side.Tokens[i + 1].Part == side.Tokens[from].Part)
            {
                i++;
            }
            Add($"\"{Slice(side, from, i)}\" is only in {side.Label}");
        }
    }

    private static string Slice(NameSide side, int from, int to)
    {
        int start = side.Tokens[from].Start, end = side.Tokens[to].End;
        return end > start ? side.Name.Printed[start..end] : side.Name.Print(side.Tokens[from]);
    }

    private void CompareAcronyms()
    {
        if (_pair.Acronyms is AcronymRelation.Near or AcronymRelation.Different)
        {
            // "GEFONT-Nepal" and "GEFONT": the place is told already.
            if (_first.Name.Acronyms[0].Stem == _second.Name.Acronyms[0].Stem) return;
            Add($"the acronyms {Acronym(_first)} and {Acronym(_second)} differ");
            return;
        }
        if (_pair.Acronyms == AcronymRelation.Equal)
        {
            if (Acronym(_first) != Acronym(_second)) Add($"the acronym is written {Acronym(_first)} and {Acronym(_second)}");
            else if (_pair.LeftA + _pair.LeftB > 0) Add($"both print the acronym {Acronym(_first)}");
            return;
        }
        foreach (NameSide side in (NameSide[])[_first, _second])
        {
            bool told = side.Name.IsAcronymOnly || Array.IndexOf(OtherThan(side).Links, TokenLink.Acronym) >= 0;
            if (side.Name.Acronyms.Length > 0 && !told) Add($"the acronym {Acronym(side)} is only in {side.Label}");
        }
    }

    private NameSide OtherThan(NameSide side) => ReferenceEquals(side, _first) ? _second : _first;

    private static string Acronym(NameSide side) => string.Join("/", side.Name.Acronyms.Select(acronym => acronym.Printed));

    private void CompareLegalForms()
    {
        string? here = _first.Name.PrintedLegalForm, there = _second.Name.PrintedLegalForm;
        if (here == there) return;
        if (here is null) Add($"\"{there}\" is only in {_second.Label}");
        else if (there is null) Add($"\"{here}\" is only in {_first.Label}");
        else Add($"\"{here}\" and \"{there}\" are {(_pair.LegalFormsDiffer ? "two legal forms" : "one legal form")}");
    }

    private void CompareTitles()
    {
        foreach (NameSide side in (NameSide[])[_first, _second])
        {
            foreach (string title in side.Name.Titles)
            {
                if (!OtherThan(side).Name.Titles.Contains(title)) Add($"the title \"{title}\" is only in {side.Label}");
            }
        }
    }

    private void CompareCountries()
    {
        if (_pair.Country is CountryRelation.Same or CountryRelation.NotPrinted) return;
        Add($"{Country(_first)}, {Country(_second)}");
    }

    private static string Country(NameSide side) =>
        side.Country.Printed.Length == 0 ? $"{side.Label} prints no country" : $"{side.Label} prints {side.Country.Printed}";

    private void Add(string detail) => _details.Add(detail);
}
