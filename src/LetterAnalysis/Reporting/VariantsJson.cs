using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>Writes what the documents of several variants share: the list of variants, and places by variant.</summary>
internal sealed class VariantsJson(JsonOutput json, ImmutableArray<Variant> variants)
{
    public void WriteList() => json.Objects("variants", variants, variant =>
    {
        json.Field("id", variant.Id);
        json.Field("name", RecipientLabel.Of(variant.Letter));
        json.Field("source", variant.Letter.Source.Name);
    });

    /// <summary>Writes a span of a variant's source as a field.</summary>
    public void WriteSpan(string name, string variant, TextSpan span) => json.Field(name, span, SourceOf(variant));

    /// <summary>Writes the fields <c>variant</c>, <c>text</c> and <c>span</c>.</summary>
    public void WriteQuote(string variant, string text, TextSpan span)
    {
        json.Field("variant", variant);
        json.Field("text", text);
        WriteSpan("span", variant, span);
    }

    private SourceText SourceOf(string variant)
    {
        foreach (Variant one in variants)
        {
            if (one.Id == variant) return one.Letter.Source;
        }
        throw new InvalidOperationException($"The result names a variant {variant} that is not among its variants.");
    }
}
