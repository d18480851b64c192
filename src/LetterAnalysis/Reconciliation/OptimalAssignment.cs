namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Pairs rows with columns one to one so that the sum of the weights is highest (the Hungarian method, cubic in the smaller side). A weight
/// of 0 is no pair.
/// </summary>
internal static class OptimalAssignment
{
    /// <summary>The column of each row; -1 for none.</summary>
    public static int[] Solve(int[,] weights)
    {
        int rows = weights.GetLength(0), columns = weights.GetLength(1);
        int[] columnOf = new int[rows];
        Array.Fill(columnOf, -1);
        if (rows > columns)
        {
            int[] rowOf = Solve(Transpose(weights));
            for (int j = 0; j < columns; j++)
            {
                if (rowOf[j] >= 0) columnOf[rowOf[j]] = j;
            }
            return columnOf;
        }
        int[] matched = Match(weights, rows, columns);
        for (int j = 1; j <= columns; j++)
        {
            if (matched[j] > 0 && weights[matched[j] - 1, j - 1] > 0) columnOf[matched[j] - 1] = j - 1;
        }
        return columnOf;
    }

    /// <summary>The row of each column, both from 1: shortest augmenting paths over potentials.</summary>
    private static int[] Match(int[,] weights, int rows, int columns)
    {
        long[] rowPotential = new long[rows + 1], columnPotential = new long[columns + 1], slack = new long[columns + 1];
        int[] matched = new int[columns + 1], way = new int[columns + 1];
        bool[] used = new bool[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            matched[0] = row;
            Array.Fill(slack, long.MaxValue);
            Array.Clear(used);
            int column = 0;
            do
            {
                used[column] = true;
                int from = matched[column], next = 0;
                long delta = long.MaxValue;
                for (int j = 1; j <= columns; j++)
                {
                    if (used[j]) continue;
                    long cost = -weights[from - 1, j - 1] - rowPotential[from] - columnPotential[j];
                    if (cost < slack[j])
                    {
                        slack[j] = cost;
                        way[j] = column;
                    }
                    if (slack[j] < delta)
                    {
                        delta = slack[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= columns; j++)
                {
                    if (used[j])
                    {
                        rowPotential[matched[j]] += delta;
                        columnPotential[j] -= delta;
                    }
                    else if (slack[j] < long.MaxValue)
                    {
                        slack[j] -= delta;
                    }
                }
                column = next;
            }
            while (matched[column] != 0);
            while (column != 0)
            {
                int previous = way[column];
                matched[column] = matched[previous];
                column = previous;
            }
        }
        return matched;
    }

    private static int[,] Transpose(int[,] weights)
    {
        int[,] turned = new int[weights.GetLength(1), weights.GetLength(0)];
        for (int i = 0; i < weights.GetLength(0); i++)
        {
            for (int j = 0; j < weights.GetLength(1); j++) turned[j, i] = weights[i, j];
        }
        return turned;
    }
}
