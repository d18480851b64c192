using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Asks;


public sealed class AskParserItemTests
{
    // A semicolon, a comma or "and" before another command parts two asks.
    [TestCase("Reopen the harbour and lift the fishing ban; repair the sea wall, fund the rescue service, publish the water tests", "reopen | lift | repair | fund | publish")]
    [TestCase("Withdraw the bill; drop the charges against the farmers, and apologize to their families.", "withdraw | drop | apologize")]
    [TestCase("(a) ratify the treaty; (b) report on its implementation; and (c) fund the secretariat", "ratify | report | fund")]
    // Verbs with one object are one ask.
    [TestCase("Respect and protect the right to roam", "respect+protect")]
    [TestCase("investigate, prosecute and punish those who poisoned the river", "investigate+prosecute+punish")]
    [TestCase("Cooperate with and grant access to the inspectors", "cooperate+grant")]
    // Nouns that look like verbs, and verbs inside something else, part nothing.
    [TestCase("Provide housing, transport and support services for the villages near the end of the line", "provide")]
    [TestCase("Promote fair access to and use of the forest, including through training and review by the communities", "promote")]
    [TestCase("Protect the shepherds by fencing the cliffs and posting guards who help those who try to cross and find shelter", "protect")]
    [TestCase("Establish a fund to compensate fishermen, rebuild boats and train crews", "establish")]
    [TestCase("Return the boats that continue to be held and the nets of the smaller crews", "return")]
    [TestCase("Publish the advice, which we have asked for twice and have not been sent.", "publish")]
    [TestCase("Allow the keepers to visit the lighthouse and bring supplies", "allow")]
    [TestCase("Stop those who fell trees, and, urge owners to replant the hillside", "-stop | replant")]
    // Asks to stop or not to do.
    [TestCase("Cease dredging the bay", "-cease")]
    [TestCase("Not to accept the ferry contract", "-accept")]
    [TestCase("Do not renew the licence of the quarry", "-renew")]
    [TestCase("Refrain from taxing salt and harassing pedlars", "-refrain")]
    // Other ways to put it.
    [TestCase("to enlarge the park by 2030 and to plant oaks", "enlarge | plant")]
    [TestCase("All beehives must be inspected; the meadow should be bought.", "inspect | buy")]
    [TestCase("The mayor should open the archive and convene a hearing.", "open | convene")]
    [TestCase("That the council withdraw the plan and that the mill be closed", "withdraw | close")]
    [TestCase("Please explain the delay.", "explain")]
    [TestCase("The immediate release of the ship; the closure of the canal; and an end to night flights.", "release | close | -end")]
    [TestCase("In consultation with the parishes, draft and adopt a flood plan.", "draft+adopt")]
    [TestCase("Publicly condemning the threats and dismissing the harbour master", "condemn | dismiss")]
    public void ReadItem_AListedItem_IsCutByAction(string item, string expected) =>
        Assert.That(AskText.Verbs(AskText.Item(item)), Is.EqualTo(expected));

    [Test]
    public void ReadItem_QuestionToTheAddressee_IsAnAskWithoutVerb()
    {
        IReadOnlyList<Ask> asks = AskText.Item("What has the ministry done to reopen the ferry line?");

        Assert.That(asks, Has.Count.EqualTo(1));
        Assert.That(asks[0].Verbs, Is.Empty);
        Assert.That(asks[0].Strength, Is.Null);
    }

    [Test]
    public void ReadItem_LeadIn_HandsOnItsVerbAndAddressee()
    {
        IReadOnlyList<Ask> asks = AskText.Item("Close the tannery.", "We call on your ministry to:");

        Assert.That(asks[0].FrameVerb, Is.EqualTo("call on"));
        Assert.That(asks[0].Addressees, Is.EqualTo(new[] { "your ministry" }));
    }

    [Test]
    public void ReadItem_AskingVerbInside_IsPeeled()
    {
        IReadOnlyList<Ask> asks = AskText.Item("Publish the maps; urge shipowners to slow down in the strait; restore the reef.", "We ask the council to:");

        Assert.That(AskText.Addressed(asks), Is.EqualTo("publish < the council | slow < the council > shipowners | restore < the council"));
        Assert.That(asks[1].FrameVerb, Is.EqualTo("urge"));
        Assert.That(asks[2].FrameVerb, Is.EqualTo("ask"));
    }

    [Test]
    public void ReadItem_SubjectOfShould_IsWhoIsToAct()
    {
        Assert.That(AskText.Addressed(AskText.Item("Port authorities should publish the tides.")), Is.EqualTo("publish < Port authorities"));
        Assert.That(AskText.Addressed(AskText.Item("The tides must be published.")), Is.EqualTo("publish < "));
    }

    [Test]
    public void ReadItem_ClausesAfterThat_AreAsks()
    {
        const string LeadIn = "We demand that:";

        Assert.That(AskText.Verbs(AskText.Item("moorings are repaired before winter;", LeadIn)), Is.EqualTo("repair"));
        Assert.That(AskText.Item("the lighthouse be a museum;", LeadIn), Has.Count.EqualTo(1));
    }

    [Test]
    public void ReadItem_TopicBeforeAFullStop_IsNoAsk() =>
        Assert.That(AskText.Verbs(AskText.Item("Inspection. Open the vaults to auditors.", "We call on the bank to:")), Is.EqualTo("open"));

    [Test]
    public void ReadItem_PlainStatement_IsNoAsk()
    {
        Assert.That(AskText.Item("The ferry has been out of service since May."), Is.Empty);
        Assert.That(AskText.Item("Support may be expected from the fishermen."), Is.Empty);
    }

    [Test]
    public void ReadItem_SecondSentence_IsReadOnlyWhenItAsks()
    {
        IReadOnlyList<Ask> asks = AskText.Item("Buy the marsh. It was drained in the last century. Its owners should be compensated.");

        Assert.That(AskText.Verbs(asks), Is.EqualTo("buy | compensate"));
        Assert.That(asks.Select(ask => ask.Text), Has.None.Contains("drained"));
    }

    [TestCase("Share the survey data", AskStrength.Minimal)]
    [TestCase("Maintain the moratorium", AskStrength.Continuing)]
    [TestCase("Review the quota", AskStrength.Considering)]
    [TestCase("Ensure clean beaches", AskStrength.General)]
    [TestCase("Abolish the toll", AskStrength.Specific)]
    // What stands before the verb says more than the verb.
    [TestCase("Continue to fund the museum", AskStrength.Continuing)]
    [TestCase("Consider abolishing the toll", AskStrength.Considering)]
    [TestCase("Take all necessary steps to abolish the toll", AskStrength.General)]
    [TestCase("Make every effort to release the crew", AskStrength.General)]
    [TestCase("Urge neighbours to ratify the pact", AskStrength.Specific)]
    [TestCase("Promote and enact the reform", AskStrength.Specific)]
    [TestCase("to frobnicate the pier", null)]
    public void ReadItem_Strength_FollowsTheActionVerb(string item, AskStrength? expected) =>
        Assert.That(AskText.Item(item)[0].Strength, Is.EqualTo(expected));

    [TestCase("Close the pit by 31 December 2027.", "by 31 December 2027")]
    [TestCase("Close the pit before the end of the session.", "before the end of the session")]
    [TestCase("Reply within sixty days.", "within sixty days")]
    [TestCase("Reply no later than 4 May.", "no later than 4 May")]
    [TestCase("Close the pit by October 14, 2020, and seal it.", "by October 14, 2020")]
    [TestCase("Close the pit by ending the lease.", null)]
    [TestCase("Settle the claim within the law.", null)]
    [TestCase("Cut noise by 50 percent.", null)]
    public void ReadItem_Deadline_IsKeptAsPrinted(string item, string? expected) =>
        Assert.That(AskText.Item(item)[0].Deadline, Is.EqualTo(expected));

    [Test]
    public void ReadItem_Citations_BelongToTheAskThatNamesThem()
    {
        IReadOnlyList<Ask> asks = AskText.Item("Implement A/RES/70/1 in full; ratify the Paris Agreement");

        Assert.That(asks.Select(ask => ask.Citations.Single().Canonical), Is.EqualTo(new[] { "A/RES/70/1", "Paris Agreement" }));
    }

    [Test]
    public void ReadItem_FromToken_LeavesTheTopicOut()
    {
        const string Text = "Harbour: Dredge the basin; publish the plans;";

        var asks = AskText.Parser().ReadItem(AskText.Of(Text), 2, LetterAnalysis.Parsing.Asks.AskFrame.None);

        Assert.That(asks[^1].Text, Is.EqualTo("publish the plans"));
        Assert.That(Text.Substring(asks[^1].Span.Start, asks[^1].Span.Length), Is.EqualTo(asks[^1].Text));
        Assert.That(Text.Substring(asks[^1].VerbSpan.Start, asks[^1].VerbSpan.Length), Is.EqualTo("publish"));
    }
}
