using AngleSharp.Dom;

namespace LetterAnalysis.Documents.Web;

/// <summary>
/// A place in a tree that moves in the order of the page. It keeps the way down to itself, since a node of the library underneath has to be looked for
/// among its siblings to find the next one, which takes forever on a page with a hundred thousand paragraphs.
/// </summary>
internal sealed class TreeCursor(INode root)
{
    private readonly List<int> _path = [];

    public INode Node { get; private set; } = root;

    /// <summary>How deep the node stands under the root.</summary>
    public int Depth => _path.Count;

    /// <summary>Moves to the first child; false when there is none.</summary>
    public bool TryEnter()
    {
        INodeList children = Node.ChildNodes;
        if (children.Length == 0) return false;
        Node = children[0];
        _path.Add(0);
        return true;
    }

    /// <summary>Moves to the next sibling; false when there is none, or at the root.</summary>
    public bool TryNext()
    {
        if (_path.Count == 0) return false;
        INodeList siblings = Node.Parent!.ChildNodes;
        int next = _path[^1] + 1;
        if (next >= siblings.Length) return false;
        _path[^1] = next;
        Node = siblings[next];
        return true;
    }

    /// <summary>Moves to the parent; false at the root.</summary>
    public bool TryLeave()
    {
        if (_path.Count == 0) return false;
        Node = Node.Parent!;
        _path.RemoveAt(_path.Count - 1);
        return true;
    }
}
