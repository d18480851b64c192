using AngleSharp.Dom;

namespace LetterAnalysis.Documents.Web;

/// <summary>How much each element of a page holds, found in one walk from the leaves up.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<INode, TextWeight> _weights = [];

    public TextWeights(IElement root)
    {
        var cursor = new TreeCursor(root);
        int linked = 0;
        while (true)
        {
            if (cursor.Node is IElement { LocalName: "a" }) linked++;
            if (cursor.Node is IElement element && (element.LocalName is "main" or "article" || element.GetAttribute("role") == "main")) Landmarks.Add(element);
            if (!IsUnseen(cursor.Node) && cursor.TryEnter()) continue;
            while (true)
            {
                if (cursor.Node is IElement { LocalName: "a" }) linked--;
                Add(cursor.Node, linked > 0);
                if (cursor.TryNext()) break;
                if (!cursor.TryLeave()) return;
            }
        }
    }

    public TextWeight Whole { get; private set; }

    /// <summary>The elements that may hold what the page is for: its main part and its articles.</summary>
    public List<IElement> Landmarks { get; } = [];

    public TextWeight Of(IElement element) => _weights.GetValueOrDefault(element);

    /// <summary>True for elements whose text no reader of the page sees.</summary>
    public static bool IsUnseen(INode node) => node is IElement { LocalName: "script" or "style" or "template" or "noscript" or "head" or "svg" or "math" or "object" or "iframe" };

    private void Add(INode node, bool isLinked)
    {
        TextWeight own = _weights.GetValueOrDefault(node);
        if (node is IText text)
        {
            int length = 0;
            foreach (char c in text.Data)
            {
                if (!char.IsWhiteSpace(c)) length++;
            }
            own = new TextWeight(length, isLinked ? length : 0, 0);
        }
        else if (node is IElement { LocalName: "tr" })
        {
            own = own with { Rows = own.Rows + 1 };
        }
        Whole = own;
        if (own == default || node.Parent is not { } parent) return;
        TextWeight sum = _weights.GetValueOrDefault(parent);
        _weights[parent] = new TextWeight(sum.Text + own.Text, sum.Linked + own.Linked, sum.Rows + own.Rows);
    }
}
