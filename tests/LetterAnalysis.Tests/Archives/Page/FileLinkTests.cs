using LetterAnalysis.Archives.Page;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives.Page;

public class FileLinkTests
{
    [TestCase("2019/a letter.txt", "./2019/a%20letter.txt")]
    [TestCase("/home/me/100% #1?.pdf", "file:///home/me/100%25%20%231%3F.pdf")]
    [TestCase(@"C:\letters\über.docx", "file:///C:/letters/%C3%BCber.docx")]
    [TestCase("javascript:alert(1)", "./javascript%3Aalert%281%29")]
    [TestCase("../other/a.txt", "./../other/a.txt")]
    public void Of_Path_IsALinkToAFile(string path, string link) => Assert.That(FileLink.Of(path), Is.EqualTo(link));
}
