namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>A sentence in the languages of the samples; null where it says nothing in one.</summary>
internal sealed record Said(string? En, string? De = null, string? Fr = null, string? Es = null)
{
    public string? In(PlantingGround ground) => ground.Language switch { "en" => En, "de" => De, "fr" => Fr, "es" => Es, _ => null };
}
