using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Citations;
using LetterAnalysis.Parsing.Claims;
using LetterAnalysis.Parsing.Signatories;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Reads the fields of one letter out of its labelled blocks.</summary>
internal sealed class LetterBuilder(Document document, KeyPool keys, IReadOnlyList<CuedBlock> blocks, int[] labels, int from, int to)
{
    private static readonly SectionKind[] Prose =
        [SectionKind.Body, SectionKind.Requests, SectionKind.RecommendationLeadIn, SectionKind.Closing];

    public Letter Build(int number)
    {
        string language = LanguageDetector.Detect(Texts(kind => kind is not (SectionKind.Signatories or SectionKind.Furniture)));
        new BlockLanguages(blocks).Spread(from, to, language);
        ImmutableArray<Ask> requests = ReadRequests();
        ImmutableArray<Citation> citations = ReadCitations();
        var head = new HeadReader(document, keys, blocks, labels, from, to);
        ImmutableArray<Recommendation> recommendations = new RecommendationReader(blocks, labels, from, to).Read();
        TextSpan span = blocks[from].Block.Span.Union(blocks[to - 1].Block.Span);
        LetterPart? subject = head.ReadSubject();
        return new Letter
        {
            Id = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Language = language,
            Source = document.Source,
            Span = span,
            Date = head.ReadDate(),
            Addressee = head.ReadAddressee(),
            Copies = head.ReadCopies(),
            Subject = subject,
            Salutation = head.ReadSalutation(),
            Valediction = head.ReadValediction(),
            Sections = ReadSections(language),
            Recommendations = recommendations,
            Requests = requests,
            Claims = ReadClaims(language, subject, span),
            Signatories = new SignatoryReader(keys, blocks, labels, from, to).Read(),
            Citations = citations,
            Diagnostics = NumberingCheck.Look(recommendations),
        };
    }

    private SectionKind KindAt(int block) => SectionModel.KindOf(labels[block]);

    private IEnumerable<TokenizedText> Texts(Func<SectionKind, bool> wanted)
    {
        for (int i = from; i < to; i++)
        {
            if (wanted(KindAt(i))) yield return blocks[i].Text;
        }
    }

    /// <summary>Reads what is asked in prose; a paragraph after the list that asks becomes a section of requests.</summary>
    private ImmutableArray<Ask> ReadRequests()
    {
        var requests = ImmutableArray.CreateBuilder<Ask>();
        bool listSeen = false;
        for (int i = from; i < to; i++)
        {
            SectionKind kind = KindAt(i);
            listSeen |= kind == SectionKind.Recommendations;
            if (kind is not (SectionKind.Body or SectionKind.Closing) || !blocks[i].MayAsk) continue;
            ImmutableArray<Ask> found = blocks[i].Asks.ReadProse(blocks[i].Text);
            if (found.IsEmpty) continue;
            requests.AddRange(found);
            bool opens = found[0].Span.Start - blocks[i].Block.Span.Start < blocks[i].Block.Span.Length / 2;
            if (kind == SectionKind.Body && opens && (listSeen || !HasList())) labels[i] = SectionModel.StateOf(SectionKind.Requests);
        }
        return requests.ToImmutable();
    }

    private bool HasList() => Array.IndexOf(labels, SectionModel.StateOf(SectionKind.Recommendations), from, to - from) >= 0;

    private ImmutableArray<Citation> ReadCitations()
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (TokenizedText text in Texts(kind => kind is not (SectionKind.Signatories or SectionKind.Furniture or SectionKind.Addressee)))
        {
            citations.AddRange(CitationFinder.Find(text));
        }
        return citations.ToImmutable();
    }

    private ImmutableArray<Claim> ReadClaims(string language, LetterPart? subject, TextSpan span)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        // The title of a page stands over the letter.
        if (subject is not null && !span.Contains(subject.Span))
        {
            claims.AddRange(ClaimFinder.Find(TokenizedText.Of(MappedText.Verbatim(document.Source, subject.Span), keys), Lexicon.Of(language)));
        }
        for (int i = from; i < to; i++)
        {
            bool heads = KindAt(i) == SectionKind.Signatories && blocks[i].Has(Cue.SignatoriesHeading | Cue.GroupHeading | Cue.Heading | Cue.EndsInColon | Cue.Emphasized);
            if (heads || Prose.Contains(KindAt(i)) || KindAt(i) is SectionKind.Subject or SectionKind.Letterhead) claims.AddRange(ClaimFinder.Find(blocks[i].Text, Lexicon.Of(blocks[i].Language), heads));
        }
        return claims.ToImmutable();
    }

    /// <summary>The runs of blocks of one kind, cut where their language changes.</summary>
    private ImmutableArray<Section> ReadSections(string language)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        for (int i = from; i < to;)
        {
            int end = i + 1;
            while (end < to && labels[end] == labels[i] && blocks[end].Language == blocks[i].Language) end++;
            var held = ImmutableArray.CreateBuilder<Block>(end - i);
            var cues = new Cue[end - i];
            for (int j = i; j < end; j++)
            {
                held.Add(blocks[j].Block);
                cues[j - i] = blocks[j].Cues;
            }
            int state = labels[i];
            TextSpan span = blocks[i].Block.Span.Union(blocks[end - 1].Block.Span);
            sections.Add(new Section(KindAt(i), span, held.MoveToImmutable(), () => [.. cues.Select(cue => SectionModel.Default.Explain(cue, state))])
            {
                Language = blocks[i].Language == language ? null : blocks[i].Language,
            });
            i = end;
        }
        return sections.ToImmutable();
    }
}
