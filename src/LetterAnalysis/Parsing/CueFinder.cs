using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Sees what a block shows by itself: its form, its first words, its field label, its date. All languages at once.</summary>
internal static class CueFinder
{
    private const int MostWordsOfFormula = 14;
    private const int MostWordsOfGreeting = 26;
    private const int MostWordsOfUnmarkedGreeting = 9;
    private const int MostWordsOfClosedGreeting = 2;
    private const int LongestEnd = 6;
    private const int FewestSpacedLetters = 6;
    private const int MostWordsOfHeading = 12;
    private const int MostWordsOfLine = 16;
    private const int MostWordsOfRole = 45;
    private const int FewestWordsOfLongText = 26;
    private const int MostWordsOfGroup = 6;
    private const int FewestWordsOfSentence = 7;

    private static readonly Lexicon Words = Lexicon.All;

    private static readonly PhraseTable Salutations = Words["salutation"];
    private static readonly PhraseTable SalutationEnds = Words["salutation.end"];
    private static readonly PhraseTable AddresseeEnds = Words["addressee.end"];
    private static readonly PhraseTable Valedictions = Words["valediction"];
    private static readonly PhraseTable ValedictionWords = Words["valediction.words"];
    private static readonly PhraseTable Closings = Words["closing"];
    private static readonly PhraseTable FirstPersons = Words["first.person"];
    private static readonly PhraseTable SecondPersons = Words["second.person"];
    private static readonly PhraseTable Offices = Words["offices"];
    private static readonly PhraseTable Honorifics = Words["honorifics"];
    private static readonly PhraseTable OrganizationWords = Words["organization.words"];
    private static readonly PhraseTable AddressWords = Words["address.words"];
    private static readonly PhraseTable ContactWords = Words["contact.words"];
    private static readonly PhraseTable FurnitureWords = Words["furniture"];
    private static readonly PhraseTable LetterWords = Words["letter.words"];

    private static readonly PhraseTable DateFillers = Words["date.filler"];
    private static readonly PhraseTable Postscripts = Words["postscript"];
    private static readonly PhraseTable SignatoryHeadings = Words["signatories"];

    private static readonly PhraseTable Groups = Words["groups"];

    private static readonly (PhraseTable Words, Cue Cue)[] Headings =
    [
        (SignatoryHeadings, Cue.SignatoriesHeading), (Groups, Cue.GroupHeading), (Words["notes"], Cue.NotesHeading), (Words["annex"], Cue.AnnexHeading),
    ];

    /// <summary>Words that tell wherever they stand in a line.</summary>
    private static readonly (PhraseTable Words, Cue Cue)[] LineWords =
    [
        (Offices, Cue.OfficeWord), (OrganizationWords, Cue.OrganizationWord), (AddressWords, Cue.AddressWord), (ContactWords, Cue.ContactWord),
    ];

    public static CuedBlock Look(Block block, TokenizedText text)
    {
        int words = WordCount.Of(block.Text, text.Tokens);
        var cued = new CuedBlock(block, text) { WordCount = words, OwnLanguage = LanguageDetector.Tell(text) };
        cued.Cues = FormCues(block, text.Tokens, words);
        if (block.IsFurniture) cued.Cues = (cued.Cues & Cue.Separator) | Cue.PageFurniture | Cue.FurnitureWords;
        else if (words > 0 && block.Kind is not (BlockKind.Markup or BlockKind.Separator)) AddWordCues(cued);
        return cued;
    }

    private static Cue FormCues(Block block, IReadOnlyList<Token> tokens, int words)
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
        IReadOnlyList<Token> tokens = cued.Text.Tokens;
        FieldLabel label = FieldLabel.Read(cued.Block.Text, tokens);
        // "Open letter to the members of parliament" says what the letter is about.
        bool isTitle = label.Cue == Cue.LabelTo && (cued.Has(Cue.Heading) || LetterWords.TryFind(tokens, 0, label.TokenCount + 1, out _, out _));
        if (label.Cue != Cue.None && !isTitle)
        {
            cued.Cues |= label.Cue;
            cued.LabelTokens = label.TokenCount;
        }
        AddFormulaCues(cued);
        AddDateCues(cued);
        if (cued.WordCount <= MostWordsOfHeading) AddHeadingCues(cued);
        if (cued.WordCount <= MostWordsOfLine) AddLineCues(cued);
        bool shortLine = cued.WordCount <= MostWordsOfLine;
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (token.Word.ListsIn(Lexicon.FirstWords) == UInt128.Zero) continue;
            if (FirstPersons.TryMatch(tokens, i, out _) && !IsUnitedStates(cued, token)) cued.Cues |= Cue.FirstPerson;
            if (SecondPersons.TryMatch(tokens, i, out _)) cued.Cues |= Cue.SecondPerson;
            if ((shortLine || i < 8) && FurnitureWords.TryMatch(tokens, i, out PhraseMatch furniture) && IsFurniture(cued, furniture, i)) cued.Cues |= Cue.FurnitureWords;
            if (LetterWords.TryMatch(tokens, i, out _)) cued.Cues |= Cue.LetterWord;
        }
        if (NoteMark.Opens(tokens)) cued.Cues |= Cue.NoteStart;
        if (cued.Block.IsIn("note")) cued.Cues |= Cue.NoteStart;
        if (cued.Block.Marks is [{ Kind: InlineMarkKind.NoteReference, Span.Start: 0 }, ..]) cued.Cues |= Cue.NoteStart;
        bool open = !cued.Has(Cue.EndsSentence | Cue.EndsInColon | Cue.EndsInComma | Cue.FirstPerson);
        if (open && label.Cue == Cue.None && !cued.Block.Text.Contains("://", StringComparison.Ordinal) && cued.WordCount is > MostWordsOfLine and <= MostWordsOfRole) cued.Cues |= Cue.RoleLine;
        if (cued.WordCount > MostWordsOfHeading && cued.Block.Kind == BlockKind.Paragraph && label.Cue == Cue.None && NameShape.IsNameList(cued.Block.Text)) cued.Cues |= Cue.RoleLine;
        if (Postscripts.TryMatch(tokens, 0, out _)) cued.Cues |= Cue.Postscript;
    }

    /// <summary>"The US" are not "us", unless all the line is in capitals.</summary>
    private static bool IsUnitedStates(CuedBlock cued, in Token token) =>
        token is { Length: 2, Key: "us" } && char.IsUpper(cued.Block.Text[token.Start + 1]) && !cued.Has(Cue.AllCapitals);

    /// <summary>"Home" alone is a link of a page; in "Home Affairs" it is not. Phrases that letters never use tell in longer lines too.</summary>
    private static bool IsFurniture(CuedBlock cued, PhraseMatch furniture, int at)
    {
        if (furniture.Value == "start") return at == 0 && cued.WordCount <= MostWordsOfHeading;
        if (furniture.Value == "line" || furniture.TokenCount == 1) return cued.WordCount <= furniture.TokenCount + 1;
        return furniture.TokenCount > 2 || cued.WordCount <= 8;
    }

    private static void AddFormulaCues(CuedBlock cued)
    {
        IReadOnlyList<Token> tokens = cued.Text.Tokens;
        int start = cued.LabelTokens;
        if (cued.WordCount <= MostWordsOfFormula + 12 && Salutations.TryMatch(tokens, start, out PhraseMatch salutation) && IsSalutation(cued, salutation))
        {
            cued.Cues |= salutation.Value == "open" ? Cue.SalutationOpen : Cue.SalutationWhole;
        }
        if (cued.WordCount <= MostWordsOfHeading) AddEndCues(cued);
        if (Letterspaced(cued) is { } word && Valedictions.Contains(word)) cued.Cues |= Cue.ValedictionWhole;
        if (cued.WordCount <= MostWordsOfFormula && Valedictions.TryMatch(tokens, start, out PhraseMatch valediction) && valediction.Value != "sentence")
        {
            int rest = cued.WordCount - valediction.TokenCount;
            // "Thank you," ends a letter; "Thank you for your time." thanks before its end.
            bool goesOn = rest > 0 && Closings.TryMatch(tokens, start, out _);
            if (!goesOn && rest <= 6 && (rest <= 0 || !cued.Has(Cue.Sentence)))
            {
                cued.Cues |= Cue.ValedictionWhole;
            }
        }
        if (cued.WordCount <= 60 && Valedictions.TryFind(tokens, 0, Math.Min(tokens.Count, 40), out int at, out PhraseMatch formula)
            && (formula.Value == "sentence" || (formula.TokenCount >= 2 && at > 0)) && (at == 0 || cued.WordCount <= 24))
        {
            cued.Cues |= Cue.ValedictionSentence;
        }
        // "With warm thanks and respectful greetings," is in no list, but its words are.
        bool formulaic = cued.WordCount is > 1 and <= 10 && !cued.Has(Cue.Sentence | Cue.EndsInColon | Cue.Heading) && ValedictionWords.IsIn(tokens);
        if (formulaic) cued.Cues |= Cue.ValedictionSentence;
        if (!cued.Has(Cue.ValedictionSentence) && Closings.TryMatch(tokens, 0, out _)) cued.Cues |= Cue.ClosingWords;
    }

    /// <summary>"A t e n t a m e n t e" without its blanks; null for a line of words.</summary>
    private static string? Letterspaced(CuedBlock cued)
    {
        if (cued.WordCount < FewestSpacedLetters) return null;
        foreach (Token token in cued.Text.Tokens)
        {
            if (token.Length > 1) return null;
        }
        return string.Concat(cued.Text.Tokens.Where(token => token.IsWord).Select(token => token.Key));
    }

    /// <summary>Where a form of address stands behind the name: "위원장님께," greets, "環境大臣 殿" is the line of an address.</summary>
    private static void AddEndCues(CuedBlock cued)
    {
        IReadOnlyList<Token> tokens = cued.Text.Tokens;
        int end = tokens.Count;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Punctuation) end--;
        if (end < tokens.Count && cued.Has(Cue.EndsInComma | Cue.EndsInColon) && EndsIn(SalutationEnds, tokens, end)) cued.Cues |= Cue.SalutationWhole;
        else if (end == tokens.Count && cued.Block.Kind != BlockKind.ListItem && EndsIn(AddresseeEnds, tokens, end)) cued.Cues |= Cue.LabelTo | Cue.Honorific;
    }

    private static bool EndsIn(PhraseTable words, IReadOnlyList<Token> tokens, int end)
    {
        for (int i = Math.Max(1, end - LongestEnd); i < end; i++)
        {
            if (words.TryMatch(tokens, i, out PhraseMatch match) && i + match.TokenCount == end) return true;
        }
        return false;
    }

    /// <summary>
    /// A greeting ends in a comma or colon, or is short; "Dear" may be followed by any words, "Excellency" by few. A sentence that goes
    /// on after the greeting is cut off before (<see cref="BlockSplitter"/>).
    /// </summary>
    private static bool IsSalutation(CuedBlock cued, PhraseMatch phrase)
    {
        bool marked = cued.Has(Cue.EndsInComma | Cue.EndsInColon) || cued.Block.Text.TrimEnd() is [.., '!' or '！'];
        if (marked) return cued.WordCount <= MostWordsOfGreeting;
        // "拝啓　晩秋の候、ますますご清祥のことと…" greets with a whole sentence.
        if (phrase.Value == "line") return cued.WordCount <= MostWordsOfGreeting;
        if (cued.Has(Cue.EndsSentence)) return cued.WordCount <= (cued.Has(Cue.NameLike) ? MostWordsOfUnmarkedGreeting : MostWordsOfClosedGreeting);
        // "Ambassador" on a line inside an address is no greeting.
        if (cued.Block.ContinuesGroup && phrase.Value != "open") return false;
        return cued.WordCount <= (phrase.Value == "open" ? MostWordsOfUnmarkedGreeting : phrase.TokenCount);
    }

    private static void AddDateCues(CuedBlock cued)
    {
        if (cued.WordCount > 60) return;
        IReadOnlyList<Token> tokens = cued.Text.Tokens;
        if (DateReader.Find(tokens, 0, tokens.Count) is not { } date) return;
        int otherWords = 0, otherMarks = 0;
        string text = cued.Block.Text;
        // "vom 13.05.2004" dates something else; "Brussels, 13 May" and "le 4 mars" date the letter.
        int before = date.FromToken - 1;
        bool refers = before >= cued.LabelTokens && tokens[before].IsWord && char.IsLower(text[tokens[before].Start]) && !DateFillers.Contains(tokens[before]);
        for (int i = cued.LabelTokens; i < tokens.Count; i++)
        {
            if (i >= date.FromToken && i < date.ToToken) continue;
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                if (tokens[i].Key is not ("," or "." or "(" or ")")) otherMarks++;
            }
            else
            {
                otherWords++;
            }
        }
        bool placeBefore = date.FromToken == cued.LabelTokens || otherWords <= 5;
        bool isLine = !refers && otherMarks == 0 && otherWords <= 5 && placeBefore && date.ToToken >= tokens.Count - 3 && !cued.Has(Cue.Sentence);
        cued.Cues |= isLine ? Cue.DateLine : Cue.DateInside;
    }

    private static void AddHeadingCues(CuedBlock cued)
    {
        IReadOnlyList<Token> tokens = cued.Text.Tokens;
        foreach ((PhraseTable words, Cue cue) in Headings)
        {
            if (!words.TryMatch(tokens, 0, out PhraseMatch match)) continue;
            int rest = cued.WordCount - match.TokenCount - WordsInBrackets(tokens, match.TokenCount);
            bool isHeading = cue switch
            {
                Cue.GroupHeading => rest <= 2 && !cued.Has(Cue.EndsSentence) && IsWholeWord(tokens, match.TokenCount),
                Cue.SignatoriesHeading => rest <= 10 && !cued.Has(Cue.Sentence),
                _ => rest <= 3 || cued.Has(Cue.Heading | Cue.EndsInColon),
            };
            if (isHeading) cued.Cues |= cue;
        }
        if (!cued.Has(Cue.GroupHeading) && cued.Has(Cue.Heading | Cue.EndsInColon | Cue.Emphasized) && EndsWithGroup(tokens, cued.WordCount)) cued.Cues |= Cue.GroupHeading;
        if (!cued.Has(Cue.SignatoriesHeading) && cued.Has(Cue.Heading | Cue.EndsInColon) && SignatoryHeadings.IsIn(tokens)) cued.Cues |= Cue.SignatoriesHeading;
    }

    /// <summary>False inside "전국교사모임", where a word that groups opens a name.</summary>
    private static bool IsWholeWord(IReadOnlyList<Token> tokens, int end) =>
        end >= tokens.Count || tokens[end].SpaceBefore || tokens[end].Kind == TokenKind.Punctuation;

    /// <summary>"Individuals (affiliations for identification only)" is a heading, whatever its bracket explains.</summary>
    private static int WordsInBrackets(IReadOnlyList<Token> tokens, int from)
    {
        if (from >= tokens.Count || tokens[from].Key != "(" || tokens[^1].Key is not (")" or ":")) return 0;
        int words = 0;
        for (int i = from + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation) words++;
        }
        return words;
    }

    /// <summary>"Regional and International Organizations" set apart from the text is a heading over such names.</summary>
    private static bool EndsWithGroup(IReadOnlyList<Token> tokens, int words)
    {
        if (words > MostWordsOfGroup) return false;
        int end = tokens.Count;
        while (end > 0 && !tokens[end - 1].IsWord) end--;
        return end > 0 && Groups.TryMatch(tokens, end - 1, out PhraseMatch match) && match.TokenCount == 1;
    }

    private static void AddLineCues(CuedBlock cued)
    {
        IReadOnlyList<Token> tokens = cued.Text.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            foreach ((PhraseTable words, Cue cue) in LineWords)
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
    private static bool IsPostcode(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Number && tokens[i].Length is >= 4 and <= 6 && i + 1 < tokens.Count && tokens[i + 1].IsWord && i < 3;

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
    private static bool IsLinkBar(ReadOnlySpan<char> text, IReadOnlyList<Token> tokens)
    {
        if (text.StartsWith("->", StringComparison.Ordinal) || text.StartsWith("--", StringComparison.Ordinal) || text.StartsWith("»", StringComparison.Ordinal)) return true;
        int bars = 0;
        foreach (Token token in tokens)
        {
            if (token.Key is "|" or "]" or "[") bars++;
        }
        return bars > 0 && bars * 6 >= tokens.Count && tokens.Count <= 40 && tokens[^1].Key is "|" or "]";
    }
}
