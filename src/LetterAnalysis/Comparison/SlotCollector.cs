using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Puts together where the variants are meant to differ: each one's words of every slot, and where it carries another's.</summary>
internal sealed class SlotCollector
{
    private readonly ComparedText[] _texts;
    private readonly VariantPairs _pairs;
    private readonly DeclaredNames _declared;
    private readonly int[] _given;
    private readonly int _central;
    private readonly List<SlotName>[] _learned;

    /// <param name="texts">The variants.</param>
    /// <param name="pairs">Every pair of them.</param>
    /// <param name="declared">The words that were declared.</param>
    /// <param name="given">The variants' indexes in the order in which they were given.</param>
    /// <param name="central">The most central variant: swaps are counted between it and the others.</param>
    public SlotCollector(ComparedText[] texts, VariantPairs pairs, DeclaredNames declared, int[] given, int central)
    {
        (_texts, _pairs, _declared, _given, _central) = (texts, pairs, declared, given, central);
        _learned = [.. texts.Select((_, variant) => LearnedNames(variant))];
    }

    public ImmutableArray<Slot> Collect()
    {
        List<string>[] recipients = [.. _texts.Select((_, variant) => RecipientsOf(variant))];
        bool isLearned = _declared.RecipientSlot == SlotName.Learned && recipients.Any(names => names.Count > 0);
        if (_declared.Count == 0 && !isLearned) return [];
        List<MissedPlace>[] missed = FindMissed();
        IEnumerable<Slot> slots = Enumerable.Range(1, _declared.Count).Select(slot => Build(slot, missed,
            variant => _declared.Of(variant).Where(name => name.Slot == slot).Select(name => name.Text)));
        if (isLearned) slots = slots.Append(Build(SlotName.Learned, missed, variant => recipients[variant]));
        // Names that a pair seemed to swap, and that explain nothing beside the most central variant, were none.
        return [.. slots.Where(slot => slot.IsDeclared || slot.Occurrences > 0 || !slot.Missed.IsEmpty)];
    }

    private Slot Build(int slot, List<MissedPlace>[] missed, Func<int, IEnumerable<string>> namesOf) => new(
        _declared.NameOf(slot), slot != SlotName.Learned,
        [.. _given.Select(variant => new SlotValues(_texts[variant].Variant.Id, [.. namesOf(variant)]))],
        Others(_central).Sum(variant => _pairs.SwapsOf(_central, variant).Count(slot)),
        [.. _given.SelectMany(variant => missed[variant].Where(place => place.Name.Name.Slot == slot).Select(place => Build(variant, place)))]);

    private MissedValue Build(int variant, MissedPlace place)
    {
        ChangeSide side = new ChangeSideMaker(_texts[variant]).Make(place.Name.Token, place.Name.End);
        IEnumerable<SlotName> own = NamesOf(variant).Where(name => name.Slot == place.Name.Name.Slot);
        string? expected = (own.FirstOrDefault(name => name.Form == place.Name.Name.Form) ?? own.FirstOrDefault())?.Text;
        return new MissedValue(side.Variant, side.Text, side.Span, _texts[place.Owner].Variant.Id, expected);
    }

    private IEnumerable<int> Others(int variant) => Enumerable.Range(0, _texts.Length).Where(other => other != variant);

    private IEnumerable<SlotName> NamesOf(int variant) => _declared.Of(variant).Concat(_learned[variant]);

    private List<MissedPlace>[] FindMissed()
    {
        List<SlotName>[] names = [.. _texts.Select((_, variant) => NamesOf(variant).Concat(_learned[variant].SelectMany(ShortFormsOf)).ToList())];
        var finder = new MissedNames(_texts, _pairs, names);
        return [.. _texts.Select((_, variant) => finder.FindIn(variant).Concat(MissedInSalutation(variant))
            .DistinctBy(place => place.Name.Token).OrderBy(place => place.Name.Token).ToList())];
    }

    private IEnumerable<MissedPlace> MissedInSalutation(int variant) => Others(variant).SelectMany(
        other => SalutationNames.Find(_texts[variant], _texts[other], _declared.RecipientSlot).Select(name => new MissedPlace(name, other)));

    /// <summary>What a variant calls its recipient, as the swaps show; the fullest name first.</summary>
    private List<SlotName> LearnedNames(int variant)
    {
        IEnumerable<SlotName> all = Others(variant).SelectMany(other => _pairs.NamesOf(variant, other)).Where(name => name.Slot == SlotName.Learned);
        return [.. all.DistinctBy(name => name.Key).OrderByDescending(name => name.Keys.Length).Select((name, index) => name with { Form = index == 0 ? NameForm.Full : NameForm.Short })];
    }

    /// <summary>The ends of a name that may stand for it: "General Assembly" and "Assembly" for "UN General Assembly".</summary>
    private static IEnumerable<SlotName> ShortFormsOf(SlotName name)
    {
        for (int from = 1; from < name.Keys.Length; from++)
        {
            string[] keys = name.Keys[from..];
            if (!CommonWords.IsFunctionWord(keys[0]) && !CommonWords.IsTitle(keys[0])) yield return name with { Text = Titled(keys), Keys = keys, Form = NameForm.Short };
        }
    }

    private static string Titled(string[] keys) => string.Join(' ', keys.Select(key => char.ToUpperInvariant(key[0]) + key[1..]));

    /// <summary>What a variant calls its recipient, and who heads its own address block only.</summary>
    private List<string> RecipientsOf(int variant)
    {
        List<string> names = [.. _learned[variant].Select(name => name.Text)];
        if (_texts[variant].Variant.Letter.Addressee is { Lines: [{ Text: var head }, ..] } && !names.Contains(head, StringComparer.OrdinalIgnoreCase)
            && (variant == _central ? Others(variant) : [_central]).Any(other => _texts[other].Variant.Letter.Addressee is { } others && !others.Text.Contains(head, StringComparison.OrdinalIgnoreCase)))
        {
            names.Add(head);
        }
        return names;
    }
}
