using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>A signatory's entry while its lines are still being put together.</summary>
internal sealed class EntryDraft
{
    public required string Name { get; set; }

    public required TextSpan Span { get; set; }

    public string? Group { get; init; }

    /// <summary>What the heading over it, or its form, says that it is.</summary>
    public SignatoryKind Kind { get; set; }

    public Country? Country { get; set; }

    public string? Role { get; set; }

    public int? Number { get; set; }

    public bool LooksLikePerson { get; init; }

    public void AddRole(string text, TextSpan span)
    {
        Role = Role is null ? text : Role + ", " + text;
        Span = Span.Union(span);
    }
}
