using System.Net;
using System.Text;

namespace LetterAnalysis.Generator.Damage;

/// <summary>Damages pages and XML by their tags, so that much of them stays whole.</summary>
internal static class MarkupDamage
{
    private const int DeepestNesting = 3000;
    private const int MostPieces = 60;

    /// <summary>Moves, doubles, nests and fills tags and the texts between them.</summary>
    public static string Apply(string markup, Mutation step)
    {
        List<string> pieces = Cut(markup);
        if (pieces.Count < 2) return markup;
        int at = step.At % pieces.Count, other = step.Other % pieces.Count, count = Math.Min(1 + step.Length % MostPieces, pieces.Count - at);
        List<string> some = pieces.GetRange(at, count);
        switch (step.Kind % 9)
        {
            case 0: pieces.RemoveRange(at, count); break;
            case 1: pieces.InsertRange(other, some); break;
            case 2: (pieces[at], pieces[other]) = (pieces[other], pieces[at]); break;
            case 3: pieces.Reverse(at, count); break;
            case 4: pieces.InsertRange(at, Enumerable.Repeat(some, 1 + step.Value % 12).SelectMany(static run => run)); break;
            case 5: pieces.InsertRange(other, Enumerable.Repeat(pieces[at], step.Value % DeepestNesting)); break;
            case 6: pieces.Insert(at, WebUtility.HtmlEncode(NastyText.Of(step))); break;
            case 7: pieces.Insert(at, NastyText.Of(step)); break;
            default: return DamageValues(markup, step);
        }
        return string.Concat(pieces);
    }

    /// <summary>Changes the value of an attribute, so that all else stays whole.</summary>
    public static string DamageValues(string markup, Mutation step)
    {
        string[] pieces = markup.Split('"');
        if (pieces.Length < 4) return markup;
        int at = step.At % (pieces.Length / 2) * 2 + 1, other = step.Other % (pieces.Length / 2) * 2 + 1;
        pieces[at] = (step.Value % 6) switch
        {
            0 => "",
            1 => pieces[other],
            2 => "-1",
            3 => "99999999999999999999",
            4 => WebUtility.HtmlEncode(NastyText.Of(step)),
            _ => new string((char)('0' + step.Value % 60), step.Length),
        };
        return string.Join('"', pieces);
    }

    /// <summary>As <see cref="Apply(string, Mutation)"/>, in UTF-8.</summary>
    public static byte[] Apply(byte[] markup, Mutation step) => Encoding.UTF8.GetBytes(Apply(Encoding.UTF8.GetString(markup), step));

    /// <summary>As <see cref="DamageValues(string, Mutation)"/>, in UTF-8.</summary>
    public static byte[] DamageValues(byte[] markup, Mutation step) => Encoding.UTF8.GetBytes(DamageValues(Encoding.UTF8.GetString(markup), step));

    /// <summary>Cuts markup before each tag and after it.</summary>
    private static List<string> Cut(string markup)
    {
        var pieces = new List<string>();
        for (int at = 0, end; at < markup.Length; at = end)
        {
            end = markup[at] == '<' ? markup.IndexOf('>', at) + 1 : markup.IndexOf('<', at);
            if (end <= 0) end = markup.Length;
            pieces.Add(markup[at..end]);
        }
        return pieces;
    }
}
