using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>The words of declared slots, handed out to the variants that they are declared for.</summary>
internal sealed class DeclaredNames
{
    private const string Recipient = "recipient";

    private readonly ImmutableArray<DeclaredSlot> _slots;
    private readonly List<SlotName>[] _names;
    private readonly List<Diagnostic> _diagnostics = [];

    /// <param name="slots">What was declared.</param>
    /// <param name="texts">The variants.</param>
    /// <param name="given">Their indexes in the order in which they were given.</param>
    /// <param name="vocabulary">Cuts the words into tokens.</param>
    public DeclaredNames(ImmutableArray<DeclaredSlot> slots, ComparedText[] texts, int[] given, Vocabulary vocabulary)
    {
        _slots = slots;
        _names = [.. texts.Select(_ => new List<SlotName>())];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (string.Equals(slots[slot].Name, Recipient, StringComparison.OrdinalIgnoreCase)) RecipientSlot = slot + 1;
            var used = new HashSet<DeclaredValue>(ReferenceEqualityComparer.Instance);
            foreach (int variant in given)
            {
                if (ValueFor(texts[variant].Variant, slots[slot]) is not { } value) continue;
                used.Add(value);
                SlotName[] names = [.. NamesOf(value, slot + 1, vocabulary)];
                _names[variant].AddRange(names);
                if (new NameFinder(names, []).Find(texts[variant], 0, texts[variant].Tokens.Count).Count == 0)
                {
                    Note("CMP101", $"Slot {slots[slot].Name}: letter {texts[variant].Variant.Id} has none of the forms declared for it: "
                        + $"{string.Join(", ", names.Select(name => $"“{name.Text}”"))}. Check how it is written there.");
                }
            }
            foreach (DeclaredValue value in slots[slot].Values.Where(value => !used.Contains(value)))
            {
                Note("CMP102", $"Slot {slots[slot].Name}: “{value.Variant}” is the id, the file name or the recipient of none of the letters; its value is not used.");
            }
        }
    }

    /// <summary>What was noticed, slot by slot.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The slot of the recipients' names; they are learned from the letters unless it is declared.</summary>
    public int RecipientSlot { get; } = SlotName.Learned;

    /// <summary>How many slots there are, numbered from 1.</summary>
    public int Count => _slots.Length;

    public string NameOf(int slot) => slot == SlotName.Learned ? Recipient : _slots[slot - 1].Name;

    /// <summary>A variant's words of all slots.</summary>
    public List<SlotName> Of(int variant) => _names[variant];

    /// <summary>The words of two variants; null when neither has any.</summary>
    public SlotNames? OfPair(int left, int right) =>
        _names[left].Count + _names[right].Count == 0 ? null : new SlotNames(_names[left], _names[right]);

    /// <summary>The value for a variant: by its id, else its file's name, else what stands first where it names its recipient.</summary>
    private static DeclaredValue? ValueFor(Variant variant, DeclaredSlot slot)
    {
        string file = variant.Letter.Source.Name, header = LetterHeader.Of(variant.Letter);
        return slot.Values.FirstOrDefault(value => string.Equals(value.Variant, variant.Id, StringComparison.OrdinalIgnoreCase))
            ?? slot.Values.FirstOrDefault(value => IsFile(value.Variant, file))
            ?? slot.Values.Select(value => (Value: value, Place: header.IndexOf(LetterHeader.KeysOf(value.Variant), StringComparison.Ordinal)))
                .Where(one => one.Place >= 0).OrderBy(one => one.Place).ThenByDescending(one => one.Value.Variant.Length).Select(one => one.Value).FirstOrDefault();
    }

    private static bool IsFile(string name, string file) =>
        string.Equals(name, file, StringComparison.Ordinal) || string.Equals(name, Path.GetFileName(file), StringComparison.Ordinal);

    private static IEnumerable<SlotName> NamesOf(DeclaredValue value, int slot, Vocabulary vocabulary)
    {
        IEnumerable<(string Text, NameForm Form)> forms = [(value.Full, NameForm.Full), .. value.Short.Select(text => (text, NameForm.Short)),
            .. value.Adjective.Select(text => (text, NameForm.Adjective)), .. value.Possessive.Select(text => (text, NameForm.Possessive))];
        return forms.Select(form => new SlotName(form.Text.Trim(), [.. vocabulary.Tokenize(form.Text).Select(token => token.Key)], slot, form.Form))
            .Where(name => name.Keys.Length > 0).DistinctBy(name => name.Key);
    }

    private void Note(string id, string message) => _diagnostics.Add(new Diagnostic(id, DiagnosticSeverity.Warning, message, default(TextSpan)));
}
