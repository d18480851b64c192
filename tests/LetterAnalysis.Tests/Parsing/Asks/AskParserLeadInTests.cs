using LetterAnalysis.Parsing.Asks;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Asks;

public sealed class AskParserLeadInTests
{
    [TestCase("We call on your ministry to:")]
    [TestCase("For these reasons we urge you to")]
    [TestCase("We therefore request that:")]
    [TestCase("I ask you to take three practical steps:")]
    [TestCase("We make the following recommendations.")]
    [TestCase("Our demands")]
    [TestCase("Recommendations to the harbour board")]
    [TestCase("Call to action")]
    [TestCase("The council must:")]
    [TestCase("The council is urged to:")]
    [TestCase("To this end, please:")]
    [TestCase("encourage you specifically to:")]
    [TestCase("The bay is dying. We demand:")]
    public void IsLeadIn_OpensAListOfAsks_SaysWhy(string text)
    {
        Assert.That(AskText.Parser().IsLeadIn(AskText.Of(text), out string reason), Is.True);
        Assert.That(reason, Is.Not.Empty);
    }

    [TestCase("We urge you to vote against it for the following reasons:")]
    [TestCase("We are concerned that")]
    [TestCase("Reasons for the closure:")]
    [TestCase("The panel recommended the following:")]
    [TestCase("In May the port took the following measures:")]
    [TestCase("Our members are active in")]
    [TestCase("Signatories")]
    [TestCase("We urge you to save the bay.")]
    [TestCase("")]
    public void IsLeadIn_OpensNoListOfAsks_IsFalse(string text) =>
        Assert.That(AskText.Parser().IsLeadIn(AskText.Of(text), out _), Is.False);

    [TestCase("We call on your ministry to:", "call on", "your ministry")]
    [TestCase("For these reasons we urge you to", "urge", "you")]
    [TestCase("We urge the inclusion of the following recommendations to shipowners in the report to be adopted in May:", "urge", "the report > shipowners")]
    [TestCase("We further request the report to call upon ports to:", "call upon", "the report > ports")]
    [TestCase("We urge that the following five recommendations to shipowners be written into the report:", "urge", "the report > shipowners")]
    [TestCase("We ask the council to refuse the plan. Should it agree, we ask that it first:", "ask", "the council")]
    [TestCase("That is why we urge the guild, together with its members, to:", "urge", "the guild")]
    [TestCase("The council must:", null, "The council")]
    [TestCase("The council is urged to:", "urge", "The council")]
    [TestCase("We demand:", "demand", "")]
    [TestCase("Our demands", null, "")]
    [TestCase("The weather was fine.", null, "")]
    public void ReadLeadIn_GivesVerbAndAddressees(string text, string? verb, string addressees)
    {
        AskFrame frame = AskText.Parser().ReadLeadIn(AskText.Of(text));

        Assert.That(frame.Verb, Is.EqualTo(verb));
        Assert.That(string.Join(" > ", frame.Addressees), Is.EqualTo(addressees));
    }

    [TestCase("Close the pit.", 3)]
    [TestCase("Please close the pit.", 3)]
    [TestCase("to close the pit;", 3)]
    [TestCase("We urge you to close the pit.", 3)]
    [TestCase("The pit should be closed.", 2)]
    [TestCase("Why was the pit reopened?", 2)]
    [TestCase("Closure of the pit", 1)]
    [TestCase("Closing the pit", 1)]
    [TestCase("Miners' Welfare Society, Leeds", 0)]
    [TestCase("Please find the map attached.", 0)]
    [TestCase("The pit was reopened in March and has leaked since.", -2)]
    [TestCase("The inspector said that the pit leaks.", -2)]
    public void Weigh_TellsAsksFromStatements(string text, int expected)
    {
        AskEvidence evidence = AskText.Parser().Weigh(AskText.Of(text), 0);

        Assert.That(evidence.Score, Is.EqualTo(expected), evidence.Reason);
    }
}
