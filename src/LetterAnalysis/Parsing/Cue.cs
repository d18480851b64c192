namespace LetterAnalysis.Parsing;

/// <summary>
/// What can be seen of a block that tells which section it belongs to. The weights of the cues stand in the data file
/// <c>sections.model</c>, under the names used here.
/// </summary>
[Flags]
internal enum Cue : ulong
{
    None = 0,

    // Form
    Heading = 1UL << 0,
    ListItem = 1UL << 1,
    TableRow = 1UL << 2,
    Separator = 1UL << 3,
    Markup = 1UL << 4,
    OneLiner = 1UL << 5,
    LongText = 1UL << 6,
    EndsInComma = 1UL << 7,
    EndsInColon = 1UL << 8,
    EndsSentence = 1UL << 9,
    AllCapitals = 1UL << 10,
    Emphasized = 1UL << 11,
    LinksOnly = 1UL << 12,
    NameLike = 1UL << 13,
    Sentence = 1UL << 14,

    // Words
    SalutationWhole = 1UL << 15,
    SalutationOpen = 1UL << 16,
    ValedictionWhole = 1UL << 17,
    ValedictionSentence = 1UL << 18,
    ClosingWords = 1UL << 19,
    DateLine = 1UL << 20,
    DateInside = 1UL << 21,
    LabelTo = 1UL << 22,
    LabelCc = 1UL << 23,
    LabelSubject = 1UL << 24,
    LabelOther = 1UL << 25,
    SignatoriesHeading = 1UL << 26,
    GroupHeading = 1UL << 27,
    NotesHeading = 1UL << 28,
    AnnexHeading = 1UL << 29,
    NoteStart = 1UL << 30,
    Postscript = 1UL << 31,
    FurnitureWords = 1UL << 32,
    FirstPerson = 1UL << 33,
    SecondPerson = 1UL << 34,
    OfficeWord = 1UL << 35,
    Honorific = 1UL << 36,
    OrganizationWord = 1UL << 37,
    CountryAtEnd = 1UL << 38,
    AddressWord = 1UL << 39,
    ContactWord = 1UL << 40,
    LetterWord = 1UL << 41,
    AskLeadIn = 1UL << 42,

    // What the reader knows
    PageFurniture = 1UL << 43,

    // Neighbours
    InAskList = 1UL << 44,
    InOtherList = 1UL << 45,
    BeforeSalutation = 1UL << 46,
    AfterValediction = 1UL << 47,
    NearSalutation = 1UL << 48,
    InNameRun = 1UL << 49,
    RepeatedLine = 1UL << 50,
    JustBeforeSalutation = 1UL << 51,
    HeadOpen = 1UL << 52,
    AfterAnnexHeading = 1UL << 53,
    AddressGroup = 1UL << 54,
    OpenLetter = 1UL << 55,
    ContactGroup = 1UL << 56,
    BetweenLetters = 1UL << 57,
    InHeadRange = 1UL << 58,
    RoleLine = 1UL << 59,
    InNote = 1UL << 60,
    InCopies = 1UL << 61,
    InSubject = 1UL << 62,
    InSignatoryTable = 1UL << 63,
}
