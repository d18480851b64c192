using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Tells what a difference means.</summary>
internal sealed class ChangeClassifier(ComparedText left, ComparedText right, Vocabulary vocabulary)
{
    /// <summary>True when a word or number stands on either side.</summary>
    public bool HasWord(Edit edit) => HasWord(left, edit.LeftFrom, edit.LeftTo) || HasWord(right, edit.RightFrom, edit.RightTo);

    /// <summary>The class of one word in two forms.</summary>
    public ChangeClass OfSurfaces(int l, int r) =>
        left.Tokens[l].Key != right.Tokens[r].Key || DifferInCase(left.Surface(l), right.Surface(r))
            ? ChangeClass.Orthography : ChangeClass.Typography;

    /// <summary>The class of the same letters in other words: a signatory's name and country run together are only lines joined.</summary>
    public ChangeClass OfGlued(Link link, EditContext context)
    {
        string before = left.TextOf(link.LeftFrom, link.LeftTo), after = right.TextOf(link.RightFrom, link.RightTo);
        if (DifferInCase(before, after)) return ChangeClass.Orthography;
        string key = KeyFolder.Fold(before), otherKey = KeyFolder.Fold(after);
        if (string.Equals(key, otherKey, StringComparison.Ordinal)) return ChangeClass.Typography;
        bool onlyBlanks = string.Equals(WithoutBlanks(key), WithoutBlanks(otherKey), StringComparison.Ordinal);
        return context.IsSignatory && onlyBlanks ? ChangeClass.Whitespace : ChangeClass.Orthography;
    }

    /// <summary>The class of words that one side has and the other lacks, or has others for.</summary>
    public ChangeClass OfReplaced(Edit edit, EditContext context)
    {
        bool leftHas = HasWord(left, edit.LeftFrom, edit.LeftTo), rightHas = HasWord(right, edit.RightFrom, edit.RightTo);
        if (!leftHas && !rightHas) return IsSameMark(edit) ? ChangeClass.Typography : ChangeClass.Punctuation;
        if (context.IsSignatory) return ChangeClass.Signatory;
        if (IsCitation(left, edit.LeftFrom, edit.LeftTo) && IsCitation(right, edit.RightFrom, edit.RightTo)) return ChangeClass.Citation;
        if (IsFigure(left, edit.LeftFrom, edit.LeftTo) && IsFigure(right, edit.RightFrom, edit.RightTo)) return ChangeClass.Figure;
        if (context.IsAddress && leftHas && rightHas) return ChangeClass.Recipient;
        if (IsSlip(edit)) return ChangeClass.Orthography;
        return context.IsAsk ? ChangeClass.Ask : ChangeClass.Wording;
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private bool IsSlip(Edit edit) =>
        edit.LeftTo - edit.LeftFrom == 1 && edit.RightTo - edit.RightFrom == 1
        && SpellingFolder.IsSlip(left.Tokens[edit.LeftFrom].Key, right.Tokens[edit.RightFrom].Key);

    private bool HasWord(ComparedText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!vocabulary.IsPunctuation(text.Keys[i])) return true;
        }
        return false;
    }

    /// <summary>True when every word is a document symbol (<c>A/78/1</c>), or all stand within one citation; true of no words.</summary>
    private bool IsCitation(ComparedText text, int from, int to)
    {
        if (from == to) return true;
        bool symbols = true;
        for (int i = from; i < to && symbols; i++)
        {
            symbols = vocabulary.IsPunctuation(text.Keys[i]) || (vocabulary.IsNumber(text.Keys[i]) && IsSymbol(text.Surface(i)));
        }
        if (symbols) return true;
        if (text.Variant.Letter.Citations.IsEmpty) return false;
        TextSpan span = text.SourceSpan(from, to);
        foreach (Citation citation in text.Variant.Letter.Citations)
        {
            if (citation.Span.Contains(span)) return true;
        }
        return false;
    }

    private static bool IsSymbol(ReadOnlySpan<char> surface) => surface.Contains('/') && surface.ContainsAnyInRange('A', 'Z');

    /// <summary>True when every word is a number or stands for one; true of no words.</summary>
    private bool IsFigure(ComparedText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            int key = text.Keys[i];
            if (!vocabulary.IsPunctuation(key) && !vocabulary.IsNumber(key) && !CommonWords.IsFigureWord(vocabulary.Key(key))) return false;
        }
        return true;
    }

    /// <summary>True for marks that differ in form only: a dash of another length, quotes of another kind, dots for an ellipsis.</summary>
    private bool IsSameMark(Edit edit)
    {
        string before = Marks(left, edit.LeftFrom, edit.LeftTo);
        return before.Length > 0 && string.Equals(before, Marks(right, edit.RightFrom, edit.RightTo), StringComparison.Ordinal);
    }

    private static string Marks(ComparedText text, int from, int to)
    {
        var marks = new StringBuilder();
        for (int i = from; i < to; i++)
        {
            string key = text.Tokens[i].Key;
            char mark = key[0] switch
            {
                '\'' => '"',
                '.' when key.Length > 1 => '…',
                char c => c,
            };
            if (marks.Length == 0 || marks[^1] != mark || mark is not ('"' or '-')) marks.Append(mark);
        }
        return marks.ToString();
    }

    /// <summary>True when the letters of two texts differ in case, whatever else differs between them.</summary>
    private static bool DifferInCase(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < one.Length && !char.IsLetter(one[i])) i++;
            while (j < other.Length && !char.IsLetter(other[j])) j++;
            if (i == one.Length || j == other.Length) return false;
            if (char.IsUpper(one[i++]) != char.IsUpper(other[j++])) return true;
        }
    }
}
