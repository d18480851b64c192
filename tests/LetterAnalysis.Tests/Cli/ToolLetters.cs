namespace LetterAnalysis.Tests.Cli;

/// <summary>Short letters for runs of the whole tool.</summary>
internal static class ToolLetters
{
    public static string ToMayor { get; } = Letter("Ms Una Kerr\nMayor of Port Selby", "the City", "Dear Mayor,");

    public static string ToGovernor { get; } = Letter("Mr Ivo Lang\nGovernor of East Selby", "the Province", "Dear Governor,");

    private static string Letter(string address, string recipient, string salutation) => $"""
        5 May 2022

        {address}

        Subject: Ferries to the outer islands

        {salutation}

        We are writing on behalf of three organizations to urge {recipient} to keep the ferries to the outer islands running in winter.

        We therefore call on {recipient} to adopt the following recommendations:

        1. Timetable: Publish the winter timetable before the end of August;
        2. Fares: Reduce the fares for people who live on the islands; and
        3. Piers: Repair the pier at Holm.

        Thank you for your consideration.

        Yours sincerely,

        Islanders Association, Norway
        Friends of the Ferries, Ireland
        Holm Harbour Users, Norway
        """.ReplaceLineEndings("\n") + "\n";
}
