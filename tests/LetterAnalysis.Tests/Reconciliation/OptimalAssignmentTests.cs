using CsCheck;
using LetterAnalysis.Reconciliation;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reconciliation;

internal sealed class OptimalAssignmentTests
{
    [Test]
    public void Solve_GreedyTrap_FindsTheBestSum()
    {
        int[] columns = OptimalAssignment.Solve(new[,] { { 10, 9 }, { 9, 0 } });

        Assert.That(columns, Is.EqualTo(new[] { 1, 0 }));
    }

    [Test]
    public void Solve_NoWeight_LeavesRowsAlone() =>
        Assert.That(OptimalAssignment.Solve(new[,] { { 0 }, { 5 }, { 0 } }), Is.EqualTo(new[] { -1, 0, -1 }));

    [Test]
    public void Solve_AnySmallMatrix_IsAsGoodAsTryingAll() =>
        Gen.Int[1, 4].SelectMany(rows => Gen.Int[1, 4].SelectMany(columns => Gen.Int[0, 9].Array2D[rows, columns])).Sample(
            weights => Sum(weights, OptimalAssignment.Solve(weights)) == Best(weights, 0, 0), iter: 2000, threads: 1);

    private static int Sum(int[,] weights, int[] columns)
    {
        Assert.That(columns.Where(column => column >= 0), Is.Unique);
        return columns.Select((column, row) => column < 0 ? 0 : weights[row, column]).Sum();
    }

    private static int Best(int[,] weights, int row, int taken)
    {
        if (row == weights.GetLength(0)) return 0;
        int best = Best(weights, row + 1, taken);
        for (int j = 0; j < weights.GetLength(1); j++)
        {
            if ((taken & (1 << j)) == 0) best = Math.Max(best, weights[row, j] + Best(weights, row + 1, taken | (1 << j)));
        }
        return best;
    }
}
