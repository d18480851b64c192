using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Asks;


public sealed class AskParserProseTests
{
    private const string Chain =
        "We further request the report to call upon ports to honour the noise limits at night, especially near the reserve; "
        + "to inspect and repair vessels that leak oil; to request the Harbour Commissioner to expand the patrols, including the one in the north, "
        + "by hiring pilot(s); and to encourage the Maritime Union to coordinate training of crews and access to tugs.";

    [Test]
    public void ReadProse_ChainOfAskingVerbs_GivesEachAskItsOwnAddressees()
    {
        IReadOnlyList<Ask> asks = AskText.Prose(Chain);

        Assert.That(AskText.Addressed(asks), Is.EqualTo(
            "honour < the report > ports | inspect+repair < the report > ports | expand < the report > the Harbour Commissioner | coordinate < the report > the Maritime Union"));
        Assert.That(asks.Select(ask => ask.FrameVerb), Is.EqualTo(new[] { "call upon", "call upon", "request", "encourage" }));
    }

    // What is said of an addressee after a comma is left out; a list of addressees is whole.
    [TestCase("We urge France, Spain and Italy to publish the report.", "publish < France, Spain and Italy")]
    [TestCase("We urge the ministries of health and labour, our hosts, to publish the report.", "publish < the ministries of health and labour")]
    [TestCase("We call on the government, as a matter of urgency, to publish the report.", "publish < the government")]
    [TestCase("We urge the mayors of Wend and Lund to publish the report.", "publish < the mayors of Wend and Lund")]
    [TestCase("We urge the council, in Wend and elsewhere, to publish the report.", "publish < the council")]
    public void ReadProse_AddresseeWithCommas_PrintsWhoIsToAct(string text, string expected) =>
        Assert.That(AskText.Addressed(AskText.Prose(text)), Is.EqualTo(expected));

    // The senders ask, whatever stands between them and their verb.
    [TestCase("We therefore urge you to reject the plan and to reopen talks.", "reject | reopen")]
    [TestCase("We, the undersigned beekeepers and growers, call on the ministry to ban the spray.", "ban")]
    [TestCase("We write on behalf of 12 choirs to ask the city to repair the hall.", "repair")]
    [TestCase("We welcome the inquiry and urge the board to publish its papers.", "publish")]
    [TestCase("We are alarmed that wells are running dry and call on the province to act.", "act")]
    [TestCase("The undersigned respectfully request that the permit be revoked.", "revoke")]
    [TestCase("Our organizations ask you not to fund the dam.", "-fund")]
    [TestCase("We demand the immediate reopening of the library and an end to the cuts.", "reopen | -end")]
    [TestCase("We recommend adopting a curfew for trawlers.", "adopt")]
    [TestCase("We would be grateful if you could inform us of the next steps.", "inform")]
    [TestCase("We would like you to visit the islands.", "visit")]
    [TestCase("We ask that you: (1) suspend the sale; (2) hold a hearing; and (3) publish the bids.", "-suspend | hold | publish")]
    [TestCase("We urge you to (a) suspend the sale, (b) hold a hearing and (c) publish the bids.", "-suspend | hold | publish")]
    [TestCase("We call on the guild to i) open its books, ii) cut fees and iii) admit apprentices.", "open | cut | admit")]
    [TestCase("We ask the guild: to open its books, to cut fees and to admit apprentices.", "open | cut | admit")]
    [TestCase("We ask the guild to engage in a reform: to open its books; to cut fees; and to admit apprentices.", "engage in | open | cut | admit")]
    [TestCase("On the day of the river, villages along the coast call on you to restore the estuary.", "restore")]
    [TestCase("We call on the council to take immediate action.", "take action")]
    [TestCase("We join the bishop in urging the company to reinstate the miners.", "reinstate")]
    [TestCase("We ask you to vote for the motion, and we call on the senate to support it.", "vote for | support")]
    // Others than "we".
    [TestCase("Member States are urged to open their ports.", "open")]
    [TestCase("It is imperative that the council reopen the road.", "reopen")]
    [TestCase("Please send us the minutes.", "send")]
    [TestCase("Could you please clarify who owns the bridge?", "clarify")]
    [TestCase("The government must repair the bridge.", "repair")]
    [TestCase("The government has to repair the bridge.", "repair")]
    [TestCase("We believe that the government should repair the bridge.", "repair")]
    [TestCase("In our view, the government must repair the bridge.", "repair")]
    public void ReadProse_TheSendersOwnAsks_AreFound(string text, string expected) =>
        Assert.That(AskText.Verbs(AskText.Prose(text)), Is.EqualTo(expected));

    // Asks of others, earlier asks, courtesy, statements.
    [TestCase("The commission recommended that the state close the quarry.")]
    [TestCase("The report calls on growers to plant hedges.")]
    [TestCase("Last year we urged the town to act. Nothing happened.")]
    [TestCase("“We urge the town to close the quarry,” said the vicar.")]
    [TestCase("“8. Urges all ports to publish their fees and to reopen the quay.”")]
    [TestCase("If we call on growers to act, it is because time is short.")]
    [TestCase("The clerk may ask you to show a permit.")]
    [TestCase("Please do not hesitate to contact us.")]
    [TestCase("We want to thank you for your patience.")]
    [TestCase("We remain at your disposal and look forward to your reply.")]
    [TestCase("The dam was built in 1950 and must be seen as a failure of its time.")]
    [TestCase("Fair rules should facilitate trade.")]
    [TestCase("We believe that fair rules should facilitate trade.")]
    [TestCase("We know that the government has to obey the law.")]
    [TestCase("The government has repaired the bridge.")]
    [TestCase("We must not forget those who work at sea.")]
    [TestCase("According to the law, the authorities must provide shelter.")]
    public void ReadProse_NoAskOfTheSenders_GivesNothing(string text) => Assert.That(AskText.Prose(text), Is.Empty);

    [Test]
    public void ReadProse_SentenceThatOpensAList_GivesNothing() =>
        Assert.That(AskText.Prose("We therefore call on the ministry to:"), Is.Empty);

    [Test]
    public void ReadProse_Hope_IsMinimal()
    {
        Ask ask = AskText.Prose("We hope that the museum will abolish the fee.").Single();

        Assert.That(ask.Strength, Is.EqualTo(AskStrength.Minimal));
        Assert.That(ask.Addressees, Is.EqualTo(new[] { "the museum" }));
    }

    [Test]
    public void ReadProse_AddresseeWithAside_IsPrintedWithoutIt() =>
        Assert.That(AskText.Prose("We appeal to you, as guardian of the park, to fence the pond.").Single().Addressees, Is.EqualTo(new[] { "you" }));

    [Test]
    public void ReadProse_Spans_AreThePrintedWordsInOrder()
    {
        IReadOnlyList<Ask> asks = AskText.Prose(Chain);

        Assert.That(asks.Select(ask => Chain.Substring(ask.Span.Start, ask.Span.Length)), Is.EqualTo(asks.Select(ask => ask.Text)));
        Assert.That(asks.Select(ask => ask.Span.Start), Is.Ordered);
        Assert.That(asks[^1].Text, Does.StartWith("to encourage").And.EndsWith("access to tugs"));
    }
}
