using System.Collections.Immutable;
using LetterAnalysis.Archives.Page;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives.Page;

public class SignerCircleTests
{
    [Test]
    public void Of_TwoCircles_KeepsThemTogether()
    {
        var weights = new int[6, 6];
        foreach ((int a, int b) in ((int, int)[])[(0, 2), (2, 4), (0, 4), (1, 3), (3, 5)]) weights[a, b] = weights[b, a] = 5;
        weights[0, 1] = weights[1, 0] = 1;
        (ImmutableArray<int> order, ImmutableArray<int> groups) = SignerCircle.Of(weights);
        Assert.That(order, Is.EquivalentTo(Enumerable.Range(0, 6)));
        Assert.That(new[] { groups[0], groups[2], groups[4] }.Distinct(), Has.Exactly(1).Items);
        Assert.That(new[] { groups[1], groups[3], groups[5] }.Distinct(), Has.Exactly(1).Items);
        Assert.That(groups[0], Is.Not.EqualTo(groups[1]));
        Assert.That(order.Select(signer => groups[signer]), Is.Ordered);
    }

    [Test]
    public void Of_NobodyTogether_LeavesEachAlone() => Assert.That(SignerCircle.Of(new int[3, 3]).Groups, Is.EqualTo(new[] { 0, 1, 2 }));
}
