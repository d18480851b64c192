namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Chooses among the links between two lists: each group that hangs together is assigned one to one with the highest sum; a group too
/// large for that is taken best first.
/// </summary>
internal static class LinkGroups
{
    /// <summary>The most signers of one list in a group that is assigned optimally: the work is cubic.</summary>
    private const int LargestGroup = 120;

    /// <summary>The links, parted into groups that share no signer. The order within a group is that of the links.</summary>
    public static IEnumerable<List<SignerLink>> Of(List<SignerLink> links)
    {
        var parents = new Dictionary<Signer, Signer>();
        foreach (SignerLink link in links) parents[Root(parents, link.A)] = Root(parents, link.B);
        var groups = new Dictionary<Signer, List<SignerLink>>();
        var inOrder = new List<List<SignerLink>>();
        foreach (SignerLink link in links)
        {
            Signer root = Root(parents, link.A);
            if (!groups.TryGetValue(root, out List<SignerLink>? group))
            {
                groups.Add(root, group = []);
                inOrder.Add(group);
            }
            group.Add(link);
        }
        return inOrder;
    }

    /// <summary>The links of a group that are kept; those that fit no better than others are marked as tied.</summary>
    public static List<SignerLink> Choose(List<SignerLink> group)
    {
        if (group.Count == 1) return group;
        // The rows of the matrix are the side whose first name sorts first, so that swapped variants give the same choice.
        List<Signer> left = Sorted(group.ConvertAll(link => link.A)), right = Sorted(group.ConvertAll(link => link.B));
        bool turned = string.CompareOrdinal(left[0].LeastForm, right[0].LeastForm) > 0;
        if (turned) (left, right) = (right, left);
        if (left.Count > LargestGroup || right.Count > LargestGroup) return BestFirst(group);
        Dictionary<Signer, int> places = [];
        for (int i = 0; i < left.Count; i++) places[left[i]] = i;
        for (int j = 0; j < right.Count; j++) places[right[j]] = j;
        int[,] weights = new int[left.Count, right.Count];
        var links = new SignerLink?[left.Count, right.Count];
        foreach (SignerLink link in group)
        {
            (Signer row, Signer column) = turned ? (link.B, link.A) : (link.A, link.B);
            weights[places[row], places[column]] = link.Weight;
            links[places[row], places[column]] = link;
        }
        int[] columnOf = OptimalAssignment.Solve(weights);
        return MarkTies(weights, links, columnOf);
    }

    private static List<SignerLink> MarkTies(int[,] weights, SignerLink?[,] links, int[] columnOf)
    {
        int rows = weights.GetLength(0), columns = weights.GetLength(1);
        int[] rowOf = new int[columns];
        Array.Fill(rowOf, -1);
        for (int i = 0; i < rows; i++)
        {
            if (columnOf[i] >= 0) rowOf[columnOf[i]] = i;
        }
        var chosen = new List<SignerLink>();
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (links[i, j] is not { } link) continue;
                if (columnOf[i] == j) chosen.Add(link);
                else if (FitsAsWell(weights, i, j, columnOf[i], rowOf[j])) chosen.Add(link with { IsTied = true });
            }
        }
        return chosen;
    }

    /// <summary>True when a link that was not chosen could replace what was, or swap with it, and lose nothing.</summary>
    private static bool FitsAsWell(int[,] weights, int row, int column, int chosenColumn, int chosenRow)
    {
        int lost = (chosenColumn < 0 ? 0 : weights[row, chosenColumn]) + (chosenRow < 0 ? 0 : weights[chosenRow, column]);
        int gained = weights[row, column] + (chosenColumn < 0 || chosenRow < 0 ? 0 : weights[chosenRow, chosenColumn]);
        return gained == lost;
    }

    private static List<SignerLink> BestFirst(List<SignerLink> group)
    {
        var taken = new HashSet<Signer>();
        var chosen = new List<SignerLink>();
        foreach (SignerLink link in group.Order())
        {
            if (taken.Contains(link.A) || taken.Contains(link.B)) continue;
            taken.Add(link.A);
            taken.Add(link.B);
            chosen.Add(link);
        }
        return chosen;
    }

    private static List<Signer> Sorted(List<Signer> signers)
    {
        return [.. signers.Distinct().OrderBy(signer => signer.LeastForm, StringComparer.Ordinal)];
    }

    private static Signer Root(Dictionary<Signer, Signer> parents, Signer signer)
    {
        while (parents.TryGetValue(signer, out Signer? parent) && !ReferenceEquals(parent, signer))
        {
            if (parents.TryGetValue(parent, out Signer? next)) parents[signer] = next;
            signer = parent;
        }
        return signer;
    }
}
