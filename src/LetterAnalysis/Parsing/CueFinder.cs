using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Signatories;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Sees what a block shows by itself: its form, its first words, its field label, its date. All languages at once.</summary>
internal static class CueFinder
{
    private const int MostWordsOfHeading = 12;
    private const int MostWordsOfLine = 16;
    private const int MostWordsOfRole = 45;
    private const int FewestWordsOfLongText = 26;
    private const int FewestWordsOfSentence = 7;

    private static readonly Lexicon Words = Lexicon.All;

    private static readonly PhraseTable FirstPersons = Words["first.person"];
    private static readonly PhraseTable SecondPersons = Words["second.person"];
    private static readonly PhraseTable Offices = Words["offices"];
    private static readonly PhraseTable Honorifics = Words["honorifics"];
    private static readonly PhraseTable OrganizationWords = Words["organization.words"];
    private static readonly PhraseTable AddressWords = Words["address.words"];
    private static readonly PhraseTable ContactWords = Words["contact.words"];
    private static readonly PhraseTable FurnitureWords = Words["furniture"];
    private static readonly PhraseTable LetterWords = Words["letter.words"];

    private static readonly PhraseTable Postscripts = Words["postscript"];
    private static readonly PhraseTable SignMarks = Words["signed.marks"];

    private static readonly PhraseStarts Telling = new(FirstPersons, SecondPersons, FurnitureWords, LetterWords);

    /// <summary>Words that tell wherever they stand in a line.</summary>
    private static readonly (PhraseTable Words, Cue Cue)[] LineWords =
    [
        (Offices, Cue.OfficeWord), (OrganizationWords, Cue.OrganizationWord), (AddressWords, Cue.AddressWord), (ContactWords, Cue.ContactWord),
    ];

    private static readonly PhraseStarts LineStarts = new([.. LineWords.Select(line => line.Words)]);

    public static CuedBlock Look(Block block, TokenizedText text)
    {
        int words = WordCount.Of(block.Text, text.Tokens);
        var cued = new CuedBlock(block, text) { WordCount = words, OwnLanguage = LanguageDetector.Tell(text) };
        cued.Cues = FormCues(block, text.Tokens, words);
        if (block.IsFurniture) cued.Cues = (cued.Cues & Cue.Separator) | Cue.PageFurniture | Cue.FurnitureWords;
        else if (words > 0 && block.Kind is not (BlockKind.Markup or BlockKind.Separator)) AddWordCues(cued);
        return cued;
    }

    private static Cue FormCues(Block block, ImmutableArray<Token> tokens, int words)
    {
        Cue cues = block.Kind switch
        {
            BlockKind.Heading => Cue.Heading,
            BlockKind.ListItem => Cue.ListItem,
            BlockKind.TableRow => Cue.TableRow,
            BlockKind.Separator => Cue.Separator,
            BlockKind.Markup => Cue.Markup,
            _ => Cue.None,
        };
        if (words <= MostWordsOfHeading) cues |= Cue.OneLiner;
        if (words >= FewestWordsOfLongText) cues |= Cue.LongText;
        ReadOnlySpan<char> text = block.Text.AsSpan().TrimEnd();
        if (text.Length > 0)
        {
            char last = Script.Narrow(text[^1]);
            if (last == ',') cues |= Cue.EndsInComma;
            if (last == ':') cues |= Cue.EndsInColon;
            if (block.Kind != BlockKind.Heading && EndsSentence(text))
            {
                cues |= Cue.EndsSentence;
                if (words >= FewestWordsOfSentence) cues |= Cue.Sentence;
            }
        }
        if (words > 0 && IsAllCapitals(text)) cues |= Cue.AllCapitals;
        int linked = 0;
        foreach (InlineMark mark in block.Marks)
        {
            if (mark.Kind == InlineMarkKind.Emphasis && mark.Span.Length >= text.Length - 2) cues |= Cue.Emphasized;
            if (mark.Kind == InlineMarkKind.Link) linked += mark.Span.Length;
        }
        if (linked * 3 >= text.Length * 2 || IsLinkBar(text, tokens)) cues |= Cue.LinksOnly;
        if (NameShape.IsNameLike(block.Text, tokens)) cues |= Cue.NameLike;
        return cues;
    }

    private static void AddWordCues(CuedBlock cued)
    {
        ImmutableArray<Token> tokens = cued.Text.Tokens;
        FieldLabel label = FieldLabel.Read(cued.Block.Text, tokens);
        // "Open letter to the members of parliament" says what the letter is about.
        bool isTitle = label.Cue == Cue.LabelTo && (cued.Has(Cue.Heading) || LetterWords.TryFind(tokens, 0, label.TokenCount + 1, out _, out _));
        if (label.Cue != Cue.None && !isTitle && !FormulaCues.OpensWithGreeting(tokens, label.TokenCount))
        {
            cued.Cues |= label.Cue;
            cued.LabelTokens = label.TokenCount;
        }
        FormulaCues.Add(cued);
        DateCues.Add(cued);
        if (cued.WordCount <= MostWordsOfHeading) HeadingCues.Add(cued);
        if (cued.WordCount <= MostWordsOfLine) AddLineCues(cued);
        bool shortLine = cued.WordCount <= MostWordsOfLine;
        int covered = 0, coveredTo = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (!Telling.MayStartAt(token)) continue;
            if (FirstPersons.TryMatch(tokens, i, out _) && !IsUnitedStates(cued, token)) cued.Cues |= Cue.FirstPerson;
            if (SecondPersons.TryMatch(tokens, i, out _)) cued.Cues |= Cue.SecondPerson;
            if ((shortLine || i < 8) && FurnitureWords.TryMatch(tokens, i, out PhraseMatch furniture))
            {
                if (IsFurniture(cued, furniture, i)) cued.Cues |= Cue.FurnitureWords;
                int end = i + furniture.TokenCount;
                covered += Math.Max(0, end - Math.Max(i, coveredTo));
                coveredTo = Math.Max(coveredTo, end);
            }
            if (LetterWords.TryMatch(tokens, i, out _)) cued.Cues |= Cue.LetterWord;
        }
        // "Share: Facebook – WhatsApp – Print": nothing but links of a page.
        if (covered > 1 && covered >= cued.WordCount) cued.Cues |= Cue.FurnitureWords;
        if (NoteMark.Opens(tokens)) cued.Cues |= Cue.NoteStart;
        if (cued.Block.IsIn("note")) cued.Cues |= Cue.NoteStart;
        if (cued.Block.Marks is [{ Kind: InlineMarkKind.NoteReference, Span.Start: 0 }, ..]) cued.Cues |= Cue.NoteStart;
        bool open = !cued.Has(Cue.EndsSentence | Cue.EndsInColon | Cue.EndsInComma | Cue.FirstPerson);
        if (open && label.Cue == Cue.None && !cued.Block.Text.Contains("://", StringComparison.Ordinal) && cued.WordCount is > MostWordsOfLine and <= MostWordsOfRole) cued.Cues |= Cue.RoleLine;
        if (cued.WordCount > MostWordsOfHeading && cued.Block.Kind == BlockKind.Paragraph && label.Cue == Cue.None && NameShape.IsNameList(cued.Block.Text)) cued.Cues |= Cue.RoleLine;
        if (SignMarks.TryMatch(tokens, 0, out _) || (cued.Has(Cue.OneLiner) && !cued.Has(Cue.Sentence) && ProxyMark.NamesCollective(tokens))) cued.Cues |= Cue.RoleLine;
        if (Postscripts.TryMatch(tokens, 0, out _)) cued.Cues |= Cue.Postscript;
    }

    /// <summary>"The US" are not "us", unless all the line is in capitals.</summary>
    private static bool IsUnitedStates(CuedBlock cued, in Token token) =>
        token is { Length: 2, Key: "us" } && char.IsUpper(cued.Block.Text[token.Start + 1]) && !cued.Has(Cue.AllCapitals);

    /// <summary>"Home" alone is a link of a page; in "Home Affairs" it is not. Phrases that letters never use tell in longer lines too.</summary>
    private static bool IsFurniture(CuedBlock cued, PhraseMatch furniture, int at)
    {
        if (furniture.Value == "start") return at == 0 && cued.WordCount <= MostWordsOfHeading;
        // "Tags: dams, Teshna"
        if (furniture.Value == "line" && at == 0 && cued.LabelTokens == 0 && cued.Text.Tokens is { Length: > 2 } tokens && tokens[Math.Min(furniture.TokenCount, tokens.Length - 1)].Key == ":")
        {
            return cued.WordCount <= MostWordsOfHeading && !cued.Has(Cue.SignatoriesHeading | Cue.GroupHeading);
        }
        if (furniture.Value == "line" || furniture.TokenCount == 1) return cued.WordCount <= furniture.TokenCount + 1;
        return furniture.TokenCount > 2 || cued.WordCount <= 8;
    }

    private static void AddLineCues(CuedBlock cued)
    {
        ImmutableArray<Token> tokens = cued.Text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            foreach ((PhraseTable words, Cue cue) in LineStarts.MayStartAt(tokens[i]) ? LineWords : [])
            {
                if (words.TryMatch(tokens, i, out _)) cued.Cues |= cue;
            }
            if (IsPostcode(tokens, i)) cued.Cues |= Cue.AddressWord;
            if (tokens[i].Key is "@") cued.Cues |= Cue.ContactWord;
        }
        if (Honorifics.TryMatch(tokens, cued.LabelTokens, out _)) cued.Cues |= Cue.Honorific;
        if (CountryTable.Default.TryFindSuffix(cued.Block.Text.TrimEnd(), out _, out _)) cued.Cues |= Cue.CountryAtEnd;
    }

    /// <summary>Four or five digits before a capitalized word: "1046 Brussels".</summary>
    private static bool IsPostcode(ImmutableArray<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Number && tokens[i].Length is >= 4 and <= 6 && i + 1 < tokens.Length && tokens[i + 1].IsWord && i < 3;

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("\"'”’»)]」』）");
        return text.Length > 0 && Script.Narrow(text[^1]) is '.' or '!' or '?' or ';';
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        int upper = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) upper++;
        }
        return upper >= 4;
    }

    /// <summary>"[ DE | FR ]", "-> Home": bars, brackets and arrows with few words between.</summary>
    private static bool IsLinkBar(ReadOnlySpan<char> text, ImmutableArray<Token> tokens)
    {
        if (text.StartsWith("->", StringComparison.Ordinal) || text.StartsWith("--", StringComparison.Ordinal) || text.StartsWith("»", StringComparison.Ordinal)) return true;
        int bars = 0;
        foreach (Token token in tokens)
        {
            if (token.Key is "|" or "]" or "[") bars++;
        }
        return bars > 0 && bars * 6 >= tokens.Length && tokens.Length <= 40 && tokens[^1].Key is "|" or "]";
    }
}
