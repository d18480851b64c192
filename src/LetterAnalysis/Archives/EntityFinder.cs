using LetterAnalysis.Reconciliation;

namespace LetterAnalysis.Archives;

/// <summary>Reconciles the signatories of an archive.</summary>
internal sealed class EntityFinder(IEnumerable<SignatoryDecision> decisions)
{
    private const int StepsBetweenLooks = 4096;

    private readonly DecidedPairs _decided = new(decisions);
    private readonly NameReader _reader = new();
    private readonly Dictionary<(string Name, SignatoryKind Kind, string? Acronym, string? Code, string? Country, string? Organization), SignerRow> _rows = [];
    private readonly SortedDictionary<string, EntityForm> _forms = new(StringComparer.Ordinal);

    public SignatoryEntities Find(IEnumerable<FiledSigner> signers, CancellationToken cancellationToken)
    {
        int steps = 0;
        foreach (FiledSigner signer in signers)
        {
            if (++steps % StepsBetweenLooks == 0) cancellationToken.ThrowIfCancellationRequested();
            Add(signer);
        }
        EntityForm[] forms = [.. _forms.Values];
        var comparer = new SignerComparer(TokenRarity.In(Array.ConvertAll(forms, form => form.Row.Name)), _decided);
        (List<EntityLink> links, List<EntityLink> open) = Links(forms, comparer, cancellationToken);
        EntityDraft[] drafts = Array.ConvertAll(forms, form => new EntityDraft(form));
        Dictionary<EntityForm, EntityDraft> draftOf = drafts.ToDictionary(draft => draft.Forms[0].Form);
        EntityDraft HolderOf(EntityForm form) => EntityDraft.HolderOf(draftOf[form]);
        foreach (EntityLink link in links.Concat(InitialForms.Links(open, HolderOf)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            EntityDraft a = HolderOf(link.A), b = HolderOf(link.B);
            if (!ReferenceEquals(a, b) && (link.IsDecided || a.MayJoin(b, link, comparer))) a.Absorb(b, link);
        }
        IEnumerable<SignatoryEntity> entities = drafts.Where(draft => !draft.IsAbsorbed).Select(draft => Finish(draft, comparer));
        return new SignatoryEntities([.. entities.OrderByDescending(entity => entity.Letters.Length).ThenBy(entity => entity.Name, StringComparer.Ordinal)
            .ThenBy(entity => entity.Country?.Code, StringComparer.Ordinal).ThenBy(entity => entity.Letters[0])], comparer.Skipped.Blocks);
    }

    private void Add(FiledSigner signer)
    {
        Signatory printed = signer.Signatory;
        var content = (printed.Name, printed.Kind, printed.Acronym, printed.Country?.Code, printed.Country?.Text, printed.Organization);
        if (!_rows.TryGetValue(content, out SignerRow? row))
        {
            SignatoryName? organization = printed.Organization is { } name ? _reader.Read(name, SignatoryKind.Organization) : null;
            _rows.Add(content, row = new SignerRow(0, _rows.Count, printed, _reader.Read(printed), organization));
        }
        // People of one name who sign for two organizations are two until a rule says otherwise.
        string key = $"{row.ContentKey}\n{(printed.Organization is null ? "" : DecidedPairs.KeyOf(printed.Organization, SignerCountry.None))}";
        if (!_forms.TryGetValue(key, out EntityForm? form)) _forms.Add(key, form = new EntityForm(key));
        form.Add(row, signer.Letter);
    }

    /// <summary>The sure matches, and what is left to a person, each the best first.</summary>
    private (List<EntityLink> Sure, List<EntityLink> Open) Links(EntityForm[] forms, SignerComparer comparer, CancellationToken cancellationToken)
    {
        SignatoryName[] names = Array.ConvertAll(forms, form => form.Row.Name);
        var pairs = CandidateIndex.PairsOf(names, comparer.Skipped).Union(MisspeltNames.PairsOf(names, comparer.Skipped));
        List<EntityLink> links = [], open = [];
        int steps = 0;
        foreach ((int one, int other) in pairs.Concat(DecidedPairsOf(forms)))
        {
            if (++steps % StepsBetweenLooks == 0) cancellationToken.ThrowIfCancellationRequested();
            NameVerdict verdict = comparer.Compare(forms[one].Row, forms[other].Row);
            if (verdict.Verdict == MatchVerdict.Match) links.Add(new EntityLink(forms[one], forms[other], verdict));
            else if (verdict.Verdict == MatchVerdict.Review && comparer.DecisionOn(forms[one].Row, forms[other].Row) is null) open.Add(new EntityLink(forms[one], forms[other], verdict));
        }
        links.Sort();
        open.Sort();
        return (links, open);
    }

    /// <summary>The forms that a person joined, which need not look alike; the one that sorts first is the first.</summary>
    private IEnumerable<(int, int)> DecidedPairsOf(EntityForm[] forms)
    {
        if (_decided.Joined.Count == 0) return [];
        ILookup<string, int> places = Enumerable.Range(0, forms.Length).ToLookup(at => forms[at].Row.ContentKey, StringComparer.Ordinal);
        return from pair in _decided.Joined
               from one in places[pair.First]
               from other in places[pair.Second]
               where one != other
               select (Math.Min(one, other), Math.Max(one, other));
    }

    private static SignatoryEntity Finish(EntityDraft draft, SignerComparer comparer)
    {
        List<(EntityForm Form, EntityLink? Link)> forms = [.. draft.Forms.OrderByDescending(one => one.Form.Times).ThenBy(one => one.Form.Key, StringComparer.Ordinal)];
        Signatory main = forms[0].Form.Row.Signatory;
        Country? country = forms.Select(one => one.Form.Row.Signatory.Country).FirstOrDefault(one => one is not null);
        return new SignatoryEntity(main.Name, main.Kind, country, [.. forms.Select(one => NameOf(one.Form, one.Link, comparer))], [.. draft.Letters.Order()]);
    }

    private static EntityName NameOf(EntityForm form, EntityLink? link, SignerComparer comparer)
    {
        Signatory printed = form.Row.Signatory;
        string? reason = link is null ? null
            : NameExplainer.Explain(comparer.Pair(link.A.Row, $"\"{link.A.Row.Signatory.Name}\"", link.B.Row, $"\"{link.B.Row.Signatory.Name}\""), link.Verdict);
        return new EntityName(printed.Name, printed.Country?.Text, form.Times, link?.Verdict.Rule, reason);
    }
}
