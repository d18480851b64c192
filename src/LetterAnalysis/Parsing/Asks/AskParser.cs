using System.Collections.Concurrent;
using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Reads what the senders ask for, in lists and in running text. Safe to share between threads.</summary>
internal sealed class AskParser
{
    private const int MostWordsOfTitle = 2;

    private static readonly ConcurrentDictionary<Lexicon, AskParser> Parsers = new();

    private readonly AskWords _words;

    private AskParser(Lexicon lexicon) => _words = new AskWords(lexicon);

    /// <summary>The one that reads with the words of a language.</summary>
    public static AskParser Of(Lexicon lexicon) => Parsers.GetOrAdd(lexicon, static words => new AskParser(words));

    /// <summary>True when senders who ask in prose name themselves or the reader; Korean and Japanese leave both unsaid.</summary>
    public bool NamesPersons => !_words.VerbFinal;

    /// <summary>Reads what a lead-in ("we urge the government to:") hands on to the items after it.</summary>
    public AskFrame ReadLeadIn(TokenizedText leadIn) =>
        _words.VerbFinal ? VerbFinalReader.ReadLeadIn(new AskScan(_words, leadIn)) : LeadInReader.Read(new AskScan(_words, leadIn));

    /// <summary>Reads the asks of a listed item.</summary>
    /// <param name="text">The item.</param>
    /// <param name="fromToken">The first token after its number and topic.</param>
    /// <param name="inherited">What its lead-in hands on.</param>
    /// <returns>Its asks, in order; under a lead-in that asks, an item is an ask whatever its form.</returns>
    public ImmutableArray<Ask> ReadItem(TokenizedText text, int fromToken, AskFrame inherited)
    {
        var scan = new AskScan(_words, text);
        var drafts = new List<AskDraft>();
        if (_words.VerbFinal)
        {
            VerbFinalReader.ReadItem(scan, fromToken, inherited, drafts);
            return AskBuilder.Build(scan, drafts);
        }
        List<(int From, int To)> sentences = SentenceCutter.Cut(scan, fromToken);
        int first = sentences.Count > 1 && IsTitle(sentences[0]) ? 1 : 0;
        for (int i = first; i < sentences.Count; i++)
        {
            (int from, int to) = sentences[i];
            int count = drafts.Count;
            if (SenderFrameFinder.TryFind(scan, from, from, to, out _)) ProseReader.ReadSentence(scan, from, to, drafts);
            if (drafts.Count == count) UnitReader.Read(scan, from, to, inherited, opens: i == first, drafts);
        }
        if (drafts.Count == 0 && inherited.Verb is not null && sentences.Count > 0)
        {
            (int from, int to) = sentences[first];
            if (inherited.TakesClauses || AskWeigher.Weigh(scan, from).Score >= 0) drafts.Add(new AskDraft(from, to, null, inherited));
        }
        return AskBuilder.Build(scan, drafts);
    }

    /// <summary>Reads the senders' own asks in a paragraph outside the list; empty when there are none.</summary>
    public ImmutableArray<Ask> ReadProse(TokenizedText paragraph)
    {
        var scan = new AskScan(_words, paragraph);
        var drafts = new List<AskDraft>();
        if (_words.VerbFinal) VerbFinalReader.ReadAll(scan, drafts);
        else ProseReader.ReadAll(scan, drafts);
        return AskBuilder.Build(scan, drafts);
    }

    /// <summary>"Solitary confinement. Limit it to ...": one or two words before the first sentence name its topic.</summary>
    private static bool IsTitle((int From, int To) sentence) => sentence.To - sentence.From <= MostWordsOfTitle + 1;

    /// <summary>Weighs how much a list item or sentence looks like an ask.</summary>
    public AskEvidence Weigh(TokenizedText text, int fromToken) =>
        _words.VerbFinal ? VerbFinalReader.Weigh(new AskScan(_words, text), fromToken) : AskWeigher.Weigh(new AskScan(_words, text), fromToken);

    /// <summary>True when a text tells what others say, as far as its words show.</summary>
    public bool Reports(TokenizedText text) => _words.Reporting.IsIn(text.Tokens);

    /// <summary>"Please publish it", "the minister is urged to", "it is imperative that": asks that name neither senders nor reader.</summary>
    public bool Pleads(TokenizedText text) => _words.Please.IsIn(text.Tokens) || _words.PassiveFrames.IsIn(text.Tokens) || _words.OwnFrames.IsIn(text.Tokens);

    /// <summary>"It would:" goes on below with what happens, whatever verbs the items begin with.</summary>
    public bool EndsInPrediction(TokenizedText text)
    {
        int last = text.Tokens.Length - 2;
        return last > 0 && text.Tokens[last + 1].Key == ":" && _words.ClauseModals.Contains(text.Tokens[last]);
    }

    /// <summary>True when a sentence or heading of the senders opens a list of asks.</summary>
    public bool IsLeadIn(TokenizedText text, out string reason) =>
        _words.VerbFinal ? VerbFinalReader.Opens(new AskScan(_words, text), out reason) : LeadInReader.Opens(new AskScan(_words, text), out reason);
}
