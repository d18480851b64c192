using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Looks for forms that draw themselves, directly or through others, or that draw others which draw others more often than can be drawn. The library underneath would follow them until the stack is full, which ends the process. A form
/// with resources of its own names what it draws there; one without takes its page's, so that any form of that name may be meant.
/// </summary>
internal sealed class FormCircles
{
    /// <summary>The most drawings that one form may make.</summary>
    private const long MostDrawings = 20_000;

    private readonly PdfDocument _pdf;
    private readonly IFilterProvider _filters;
    private readonly Dictionary<IndirectReference, (List<string> Draws, Dictionary<string, IndirectReference>? Own)> _forms = [];
    private readonly Dictionary<string, HashSet<IndirectReference>> _named = new(StringComparer.Ordinal);

    private FormCircles(PdfDocument pdf, IFilterProvider filters)
    {
        _pdf = pdf;
        _filters = filters;
    }

    public static bool Exist(PdfDocument pdf, IFilterProvider filters)
    {
        var circles = new FormCircles(pdf, filters);
        foreach (IndirectReference reference in pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys) circles.Look(reference);
        return circles.HasEndless();
    }

    private void Look(IndirectReference reference)
    {
        IToken data;
        try
        {
            data = _pdf.Structure.GetObject(reference).Data;
        }
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            // What can't be read can't be drawn.
            return;
        }
        if (data is DictionaryToken dictionary) AddNames(dictionary);
        if (data is not StreamToken stream || Resolve(stream.StreamDictionary, NameToken.Subtype) is not NameToken { Data: "Form" }) return;
        AddNames(stream.StreamDictionary);
        List<string> draws = NamesDrawn(stream);
        if (draws.Count > 0) _forms[reference] = (draws, XObjectsOf(stream.StreamDictionary));
    }

    private IToken? Resolve(DictionaryToken dictionary, NameToken name) => dictionary.TryGet(name, out IToken value) ? Resolve(value) : null;

    private IToken? Resolve(IToken value)
    {
        for (int steps = 0; value is IndirectReferenceToken reference && steps < 16; steps++)
        {
            try
            {
                value = _pdf.Structure.GetObject(reference.Data).Data;
            }
            catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
            {
                return null;
            }
        }
        return value;
    }

    private Dictionary<string, IndirectReference>? XObjectsOf(DictionaryToken dictionary)
    {
        if (Resolve(dictionary, NameToken.Resources) is not DictionaryToken resources || Resolve(resources, NameToken.Xobject) is not DictionaryToken named) return null;
        var found = new Dictionary<string, IndirectReference>(StringComparer.Ordinal);
        foreach ((string name, IToken value) in named.Data)
        {
            if (value is IndirectReferenceToken reference) found[name] = reference.Data;
        }
        return found;
    }

    private void AddNames(DictionaryToken dictionary)
    {
        foreach ((string name, IndirectReference reference) in XObjectsOf(dictionary) ?? [])
        {
            if (!_named.TryGetValue(name, out HashSet<IndirectReference>? forms)) _named.Add(name, forms = []);
            forms.Add(reference);
        }
    }

    /// <summary>The names before the operator <c>Do</c>.</summary>
    private List<string> NamesDrawn(StreamToken stream)
    {
        var names = new List<string>();
        string[] words = Encoding.Latin1.GetString(stream.Decode(_filters).Span).Split([' ', '\n', '\r', '\t', '\f', '\0'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i < words.Length; i++)
        {
            int slash = words[i - 1].LastIndexOf('/');
            if (words[i].StartsWith("Do", StringComparison.Ordinal) && slash >= 0) names.Add(words[i - 1][(slash + 1)..]);
        }
        return names;
    }

    private bool HasEndless()
    {
        var weights = new Dictionary<IndirectReference, long>();
        return _forms.Keys.Any(form => Weigh(form, [], weights) > MostDrawings);
    }

    /// <summary>How many drawings a form makes with all that it draws; more than the most for one in a circle.</summary>
    private long Weigh(IndirectReference form, HashSet<IndirectReference> above, Dictionary<IndirectReference, long> weights)
    {
        if (!_forms.TryGetValue(form, out var known)) return 1;
        if (weights.TryGetValue(form, out long weight)) return weight;
        if (!above.Add(form)) return MostDrawings + 1;
        weight = 1;
        foreach (string name in known.Draws)
        {
            IEnumerable<IndirectReference> drawn = known.Own is { } own && own.TryGetValue(name, out IndirectReference one) ? [one] : _named.GetValueOrDefault(name) ?? [];
            weight = Math.Min(MostDrawings + 1, weight + drawn.Select(next => Weigh(next, above, weights)).DefaultIfEmpty(0).Max());
        }
        above.Remove(form);
        weights[form] = weight;
        return weight;
    }
}
