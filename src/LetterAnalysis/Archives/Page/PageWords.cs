using System.Globalization;

namespace LetterAnalysis.Archives.Page;

/// <summary>What the page calls things.</summary>
internal static class PageWords
{
    /// <summary>The relations in the order of the legend.</summary>
    public static FamilyRelation[] Relations { get; } = Enum.GetValues<FamilyRelation>();

    /// <summary>The strengths from weak to strong, the unknown first.</summary>
    public static AskStrength?[] Strengths { get; } = [null, .. Enum.GetValues<AskStrength>()];

    public static string Of(FamilyRelation relation) => relation switch
    {
        FamilyRelation.Head => "first letter",
        FamilyRelation.RecipientVariant => "to another recipient",
        FamilyRelation.Edition => "later edition",
        FamilyRelation.Translation => "translation",
        FamilyRelation.Copy => "copy",
        _ => "reply",
    };

    public static string Of(AskStrength? strength) => strength is { } known ? known.ToString().ToLowerInvariant() : "not known";

    /// <summary>The name of a strength in the style.</summary>
    public static string Style(AskStrength? strength) => strength is { } known ? "s" + ((int)known + 1).ToString(CultureInfo.InvariantCulture) : "s0";

    /// <summary>"1 letter", "2 letters".</summary>
    public static string Count(int number, string one, string? many = null) => $"{Grouped(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A number with its thousands parted.</summary>
    public static string Grouped(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number in four characters at most: <c>950</c>, <c>1.2k</c>, <c>35k</c>.</summary>
    public static string Short(int number) => number switch
    {
        < 1000 => number.ToString(CultureInfo.InvariantCulture),
        < 10_000 => (number / 100 / 10.0).ToString(CultureInfo.InvariantCulture) + "k",
        < 1_000_000 => (number / 1000).ToString(CultureInfo.InvariantCulture) + "k",
        _ => (number / 100_000 / 10.0).ToString(CultureInfo.InvariantCulture) + "M",
    };

    /// <summary>The English name of a language that letters can be read in; its code for others.</summary>
    public static string Language(string code) => code switch
    {
        "en" => "English",
        "fr" => "French",
        "de" => "German",
        "es" => "Spanish",
        "it" => "Italian",
        "pt" => "Portuguese",
        "nl" => "Dutch",
        "sv" => "Swedish",
        "pl" => "Polish",
        "ko" => "Korean",
        "ja" => "Japanese",
        "und" => "of unknown language",
        _ => code,
    };
}
