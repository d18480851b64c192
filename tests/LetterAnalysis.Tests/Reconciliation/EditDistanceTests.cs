using LetterAnalysis.Reconciliation;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class EditDistanceTests
{
    [TestCase("river", "river", 0)]
    [TestCase("river", "rivr", 1)]
    [TestCase("river", "rievr", 1)]
    [TestCase("river", "rover", 1)]
    [TestCase("river", "roves", 2)]
    [TestCase("", "ab", 2)]
    [TestCase("river", "mountain", 3)]
    [TestCase("abcd", "dcba", 3)]
    public void Between_TwoWords_CountsEditsUpToOneAboveTheLimit(string one, string other, int expected)
    {
        Assert.That(EditDistance.Between(one, other, 2), Is.EqualTo(expected));
        Assert.That(EditDistance.Between(other, one, 2), Is.EqualTo(expected));
    }
}
