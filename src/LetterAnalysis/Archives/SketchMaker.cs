using System.Collections.Immutable;
using LetterAnalysis.Parsing;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Archives;

/// <summary>Makes sketches. Keeps its lists for the next letter, so one maker serves a thread.</summary>
internal sealed class SketchMaker
{
    private const int MostNumbers = 32, MostNames = 32, MostSigners = 24, MostBlocks = 32, MostSenderWords = 24, MostDates = 4;

    /// <summary>The sender is told by the first signers and the first words of the letterhead.</summary>
    private const int SendersRead = 4, LetterheadRead = 200;

    /// <summary>A reply says within its first so many characters what it answers.</summary>
    private const int OpeningLength = 600;

    private const int BlockStep = 16;

    [ThreadStatic]
    private static SketchMaker? _maker;

    private readonly List<TextWord> _words = [], _other = [];
    private readonly List<uint> _masked = [], _names = [], _signers = [], _sender = [];
    private KeyPool _keys = new();

    public static SketchParts Make(Letter letter) => (_maker ??= new SketchMaker()).Read(letter);

    /// <summary>The runs of a text with slots hidden, sorted.</summary>
    public static uint[] RunsOf(string text, uint[] recipient)
    {
        SketchMaker maker = _maker ??= new SketchMaker();
        maker._words.Clear();
        WordScanner.Scan(text, maker._words);
        maker.Mask(recipient);
        return Shingles.SetOf(maker._masked);
    }

    private SketchParts Read(Letter letter)
    {
        if (!_keys.IsReusable) _keys = new KeyPool();
        ReadOnlySpan<char> source = letter.Source.Content;
        uint[] recipient = SlotWords.NamesOf(letter.Addressee?.Text);
        _words.Clear();
        foreach (Section section in letter.Sections)
        {
            if (LetterSketch.IsOwnText(section.Kind)) WordScanner.Scan(source.Slice(section.Span.Start, section.Span.Length), _words);
        }
        Mask(recipient);
        return new SketchParts
        {
            WordCount = _words.Count,
            TextHash = HashOfText(),
            Signature = MinHash.Of(_masked),
            Recipient = recipient,
            Numbers = Numbers(),
            Names = Names(letter),
            Signers = Signers(letter),
            SignerCount = letter.Signatories.Length,
            Recommendations = letter.Recommendations.Length,
            Blocks = Blocks(letter),
            Sender = Sender(letter),
            OpeningDates = OpeningDates(letter),
            Subject = letter.Subject is { Text: var subject } ? WordScanner.HashOf(subject, _other) : 0,
        };
    }

    private void Mask(uint[] recipient)
    {
        _masked.Clear();
        SlotWords.Mask(_words, recipient, _masked);
    }

    private ulong HashOfText()
    {
        ulong hash = (ulong)_words.Count;
        foreach (TextWord word in _words) hash = (hash ^ word.Hash) * 0xff51afd7ed558ccd;
        return hash ^ (hash >> 32);
    }

    private ushort[] Numbers()
    {
        var numbers = new List<ushort>();
        foreach (TextWord word in _words)
        {
            if (word.IsLongNumber && numbers.Count < MostNumbers) numbers.Add((ushort)(word.Hash >> 16));
        }
        return [.. numbers];
    }

    private uint[] Names(Letter letter)
    {
        _names.Clear();
        foreach (TextWord word in _words)
        {
            if (word.IsName) _names.Add(word.Hash);
        }
        foreach (Citation citation in letter.Citations) _names.Add(WordScanner.HashOf(citation.Canonical, _other));
        return Least(_names, MostNames);
    }

    private uint[] Signers(Letter letter)
    {
        _signers.Clear();
        foreach (Signatory signer in letter.Signatories) _signers.Add(WordScanner.HashOf(signer.Name, _other));
        return Least(_signers, MostSigners);
    }

    private uint[] Sender(Letter letter)
    {
        _sender.Clear();
        foreach (Section section in letter.Sections)
        {
            if (section.Kind == SectionKind.Letterhead) AddSender(letter.Source.Content.AsSpan(section.Span.Start, Math.Min(section.Span.Length, LetterheadRead)));
        }
        for (int i = 0; i < letter.Signatories.Length && i < SendersRead; i++)
        {
            AddSender(letter.Signatories[i].Name);
            AddSender(letter.Signatories[i].Role);
            AddSender(letter.Signatories[i].Organization);
        }
        return [.. _sender];
    }

    private void AddSender(ReadOnlySpan<char> text)
    {
        _other.Clear();
        WordScanner.Scan(text, _other);
        foreach (TextWord word in _other)
        {
            if (word.HasCapital && _sender.Count < MostSenderWords && !_sender.Contains(word.Hash)) _sender.Add(word.Hash);
        }
    }

    private static byte[] Blocks(Letter letter)
    {
        var lengths = new List<byte>();
        foreach (Section section in letter.Sections)
        {
            if (!LetterSketch.IsOwnText(section.Kind)) continue;
            foreach (Block block in section.Blocks)
            {
                if (lengths.Count < MostBlocks) lengths.Add((byte)Math.Min(block.Content.Length / BlockStep, byte.MaxValue));
            }
        }
        return [.. lengths];
    }

    private int[] OpeningDates(Letter letter)
    {
        var dates = new List<int>();
        AddDates(letter.Subject?.Text ?? "", dates);
        foreach (Section section in letter.Sections)
        {
            if (section.Kind != SectionKind.Body) continue;
            AddDates(letter.Source.Content.AsSpan(section.Span.Start, Math.Min(section.Span.Length, OpeningLength)), dates);
            break;
        }
        return [.. dates];
    }

    private void AddDates(ReadOnlySpan<char> text, List<int> dates)
    {
        // A date has digits, and a year has four.
        if (!text.ContainsAnyInRange('0', '9')) return;
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text, _keys, TokenGrain.Syllables);
        for (int i = 0; i < tokens.Length && dates.Count < MostDates; i++)
        {
            if (!DateReader.TryRead(tokens, i, tokens.Length, out ReadDate date)) continue;
            i = date.ToToken - 1;
            if (FiledDate.DayOf(date.Iso) is { } day && !dates.Contains(day)) dates.Add(day);
        }
    }

    private static uint[] Least(List<uint> hashes, int most)
    {
        hashes.Sort();
        var least = new List<uint>(most);
        foreach (uint hash in hashes)
        {
            if (least.Count == most) break;
            if (least.Count == 0 || least[^1] != hash) least.Add(hash);
        }
        return [.. least];
    }
}
