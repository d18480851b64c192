using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LetterAnalysis.Tests.Documents.Pdf;

/// <summary>A PDF of one page written by hand, with any content stream and any page tree.</summary>
internal static class SketchedPdf
{
    /// <summary>Makes the file.</summary>
    /// <param name="content">Writes the operators of the page before they are deflated.</param>
    /// <param name="kids">The children of the page tree's root: 3 is the page, 2 the root.</param>
    /// <param name="packs">False to leave the content as it is.</param>
    public static byte[] Make(Action<Stream> content, string kids = "3 0 R", bool packs = true)
    {
        var packed = new MemoryStream();
        using (Stream? deflated = packs ? new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true) : null) content(deflated ?? packed);
        // The page's content is a form too, so that it can draw itself.
        byte[][] objects =
        [
            Bytes("<</Type/Catalog/Pages 2 0 R>>"),
            Bytes($"<</Type/Pages/Kids[{kids}]/Count 1>>"),
            Bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>/Contents 4 0 R>>"),
            [.. Bytes(string.Create(CultureInfo.InvariantCulture, $"<</Length {packed.Length}{(packs ? "/Filter/FlateDecode" : "")}/Type/XObject/Subtype/Form/BBox[0 0 612 792]>>\nstream\n")),
                .. packed.ToArray(), .. Bytes("\nendstream")],
            Bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
        ];
        var file = new MemoryStream();
        var places = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        file.Write(Bytes("%PDF-1.4\n"));
        for (int i = 0; i < objects.Length; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            file.Write(Bytes(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n")));
            file.Write(objects[i]);
            file.Write(Bytes("\nendobj\n"));
        }
        places.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n{file.Position}\n%%EOF");
        file.Write(Bytes(places.ToString()));
        return file.ToArray();
    }

    /// <summary>Makes the file from the operators as text.</summary>
    public static byte[] Make(string operators, string kids = "3 0 R", bool packs = true) => Make(stream => stream.Write(Bytes(operators)), kids, packs);

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
