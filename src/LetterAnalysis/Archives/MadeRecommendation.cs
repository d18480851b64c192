namespace LetterAnalysis.Archives;

/// <summary>A recommendation of a letter with its wording.</summary>
internal readonly record struct MadeRecommendation(Placing Placing, Wording Wording)
{
    public WordingCluster Cluster => Wording.Cluster;
}
