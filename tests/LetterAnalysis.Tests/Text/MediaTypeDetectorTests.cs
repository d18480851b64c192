using System.Text;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Text;

public class MediaTypeDetectorTests
{
    [TestCase("%PDF-1.7\n", "letter.txt", "application/pdf")]
    [TestCase("{\\rtf1 Dear", "letter.docx", "application/rtf")]
    [TestCase("<!DOCTYPE html><p>Dear", "letter.docx", "text/html")]
    [TestCase("<?xml version=\"1.0\"?>\n<!-- saved -->\n<html>", "page", "text/html")]
    [TestCase("<div><p>Dear <b>all</b></p><br></div>", "-", "text/html")]
    [TestCase("Dear all, <b>stay</b>", "letter.html", "text/plain")]
    [TestCase("<p>Dear all</p>", "letter.html", "text/html")]
    [TestCase("<p align=center>\n<a href=x>**Letter**</a><br>\n</p>\n\nDear all", "letter.md", "text/markdown")]
    [TestCase("From: a@b.org\nTo: c@d.org\nMIME-Version: 1.0\nSubject: x\n\nDear", "letter.txt", "message/rfc822")]
    [TestCase("To: The Minister\nFrom: River Watch\nDate: 3 May 2020\nSubject: Water\n\nDear", "letter.txt", "text/plain")]
    [TestCase("From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n", "x", "multipart/related")]
    [TestCase("From: a@b.example\nTo: c@d.example\nDate: Tue, 12 Mar 2024 10:00:00 +0000\nSubject: x\n\nDear", "letter", "message/rfc822")]
    [TestCase("From: a@b.example\nTo: c@d.example\nDate: Tue, 12 Mar 2024 10:00:00 +0000\nSubject: x\n\nDear", "letter.txt", "text/plain")]
    [TestCase("From: a\nTo: c\nDate: 1:2:3 \n\n", "-", "text/plain")]
    [TestCase("From a@b.example Tue Mar 12 10:00:00 2024\nReturn-Path: <a@b.example>\nFrom: a@b.example\nSubject: x\n\nDear", "x", "message/rfc822")]
    [TestCase("<p>Dear all,</p><p>We ask you to stay.</p>", "letter.txt", "text/html")]
    [TestCase("Tags such as <p>, <br>, <div> and <table> are used wrongly.", "letter.txt", "text/plain")]
    [TestCase("<", "page.html", "text/plain")]
    [TestCase("Dear all,", "letter.docx", "text/plain")]
    [TestCase("", "letter.pdf", "text/plain")]
    public void Detect_ContentThenName_IsTheForm(string content, string name, string expected) =>
        Assert.That(MediaTypeDetector.Detect(Encoding.UTF8.GetBytes(content), name), Is.EqualTo(expected));

    [Test]
    public void Detect_LongComment_IsPassedOver() =>
        Assert.That(MediaTypeDetector.Detect(Encoding.UTF8.GetBytes($"<!--{new string('x', 6000)}--><html><p>Dear"), "x.txt"), Is.EqualTo("text/html"));

    [Test]
    public void Detect_LongHeader_IsPassedOver()
    {
        string header = "Received: by a;" + string.Concat(Enumerable.Repeat("\n by a relay of the post", 300)) + "\nMessage-ID: <1@x.example>\nFrom: a@b.example\n\nDear";
        Assert.That(MediaTypeDetector.Detect(Encoding.UTF8.GetBytes(header), "x.txt"), Is.EqualTo("message/rfc822"));
    }

    [Test]
    public void Detect_Utf16Page_IsAPage() =>
        Assert.That(MediaTypeDetector.Detect(Encoding.Unicode.GetBytes("\uFEFF<html><body>x"), "x.txt"), Is.EqualTo("text/html"));
}
