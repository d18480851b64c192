namespace LetterAnalysis.Tests.Auditing.Planting;

/// <summary>Faults of citations.</summary>
internal static class CitationFaults
{
    private static readonly string[] Malformed = ["A/RES 75/190", "A/HRC/RES52/23", "A//RES/75/190", "a/res/75/190", "A\\RES\\75\\190", "A/RES/ 75/190", "A/RES/75"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.Alone("LTR551", "a malformed symbol", (ground, random) => ground.Add(random, Cites(ground, Malformed[random.Next(Malformed.Length)]))),
        Fault.Alone("LTR552", "a resolution of the future", (ground, random) => ground.Letter.Date is not null ? ground.Add(random, Cites(ground, $"A/RES/{random.Next(85, 99)}/{random.Next(1, 300)}")) : null),
        Fault.Alone("LTR552", "a session of the future", (ground, random) => ground.Letter.Date is not null ? ground.Add(random, new Said($"We count on the General Assembly at its |{random.Next(84, 89)}th session|.").In(ground)) : null),
        Fault.Alone("LTR553", "an ordinal with another number's ending", (ground, random) => ground.Add(random, new Said($"It was the |{random.Next(2, 9)}{random.Next(4, 9)}st| year.").In(ground))),
        Fault.Alone("LTR554", "a country under two names", (ground, random) => ground.Add(random, new Said("We met in Burma, and again in |Myanmar|.", "Wir waren in Birma und in |Myanmar|.").In(ground))),
    ];

    private static string? Cites(PlantingGround ground, string symbol) => new Said($"So says |{symbol}| of the Assembly.", $"So steht es in |{symbol}| zu lesen.", $"Ainsi le dit |{symbol}| de l’Assemblée.",
        $"Así lo dice |{symbol}| de la Asamblea.").In(ground);
}
