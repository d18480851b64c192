using LetterAnalysis.Parsing.Citations;
using LetterAnalysis.Tests.Parsing.Asks;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Parsing.Citations;

public sealed class CitationFinderTests
{
    // Symbols and resolutions of the United Nations.
    [TestCase("in A/RES/75/190.", "un-resolution A/RES/75/190")]
    [TestCase("A/HRC/RES/52/23, E/RES/2023/14", "un-resolution A/HRC/RES/52/23 | un-resolution E/RES/2023/14")]
    [TestCase("S/RES/1440 (2002)", "un-resolution S/RES/1440 (2002)")]
    [TestCase("(A/HRC/19/L.20 and CCPR/C/GC/35)", "un-document A/HRC/19/L.20 | un-document CCPR/C/GC/35")]
    [TestCase("E/CN.4/2005/34.", "un-document E/CN.4/2005/34")]
    [TestCase("A/RES/217(III)", "un-resolution A/RES/217 (III)")]
    [TestCase("3363 (XXX) and 3367 A (XXX)", "un-resolution A/RES/3363 (XXX) | un-resolution A/RES/3367 A (XXX)")]
    [TestCase("S-8/1 and A/RES/ES-8/2", "un-resolution A/RES/S-8/1 | un-resolution A/RES/ES-8/2")]
    [TestCase("General Assembly resolution 60/251", "un-resolution A/RES/60/251")]
    [TestCase("Security Council resolution 1325 (2000)", "un-resolution S/RES/1325 (2000)")]
    [TestCase("UNSCR 1325 (2000)", "un-resolution S/RES/1325 (2000)")]
    [TestCase("resolutions 33/30 and 34/18 of the Human Rights Council", "un-resolution A/HRC/RES/33/30 | un-resolution A/HRC/RES/34/18")]
    [TestCase("resolution 31/16 A", "un-resolution resolution 31/16 A")]
    [TestCase("la résolution 2254 (2015) du Conseil de sécurité", "un-resolution S/RES/2254 (2015)")]
    [TestCase("Resolution 60/251 der Generalversammlung", "un-resolution A/RES/60/251")]
    // Treaties.
    [TestCase("the Refugee Convention and the Torture Convention", "treaty Refugee Convention | treaty Convention against Torture")]
    [TestCase("the International Covenant on Civil and Political Rights (ICCPR)", "treaty ICCPR | treaty ICCPR")]
    [TestCase("die UN-Kinderrechtskonvention", "treaty Convention on the Rights of the Child")]
    // The European Union.
    [TestCase("COM(2016) 593 final", "eu-document COM(2016) 593")]
    [TestCase("2004/0813 (COD)", "eu-procedure 2004/0813 (COD)")]
    [TestCase("COM 2002/0047 (COD), 2002/0047 COM (COD)", "eu-procedure 2002/0047 (COD) | eu-procedure 2002/0047 (COD)")]
    [TestCase("Directive 2002/58/EC, Richtlinie 2002/58/EG", "eu-document Directive 2002/58/EC | eu-document Directive 2002/58/EC")]
    [TestCase("Regulation (EU) 2016/679 and Regulation (EC) No 45/2001", "eu-document Regulation (EU) 2016/679 | eu-document Regulation (EC) 45/2001")]
    // Look-alikes.
    [TestCase("petition 1397/2020", "")]
    [TestCase("Ares(2020) 6881236", "")]
    [TestCase("open 24/7, and/or 3/4, in 2015 (May)", "")]
    [TestCase("a cat, an A/B test, New Resolution Road", "")]
    [TestCase("chapter 5 (II)", "")]
    public void Find_Documents_InOneFormForAllSpellings(string text, string expected) =>
        Assert.That(string.Join(" | ", CitationFinder.Find(AskText.Of(text)).Select(citation => $"{citation.Kind} {citation.Canonical}")), Is.EqualTo(expected));

    [Test]
    public void Find_Citation_KeepsTheWordsAndTheirPlace()
    {
        const string Text = "as in Regulation (EC) No 45/2001 on data";

        Citation citation = CitationFinder.Find(AskText.Of(Text)).Single();

        Assert.That(citation.Text, Is.EqualTo("Regulation (EC) No 45/2001"));
        Assert.That(Text.Substring(citation.Span.Start, citation.Span.Length), Is.EqualTo(citation.Text));
    }
}
