using System.Globalization;
using System.IO.Compression;
using System.Xml;
using LetterAnalysis.Generator.Damage;
using Newtonsoft.Json;

namespace LetterAnalysis.Hostile;

/// <summary>Whether what was written can be read by what it is written for. Each method says what can't.</summary>
internal static class WellFormed
{
    public static IEnumerable<string> Json(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { MaxDepth = 512, DateParseHandling = DateParseHandling.None };
            while (reader.Read()) { }
            return HasHalves(text) ? ["the JSON holds half a surrogate pair"] : [];
        }
        catch (JsonException error)
        {
            return [error.Message];
        }
    }

    public static IEnumerable<string> Xml(TextReader text)
    {
        try
        {
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            while (reader.Read()) { }
            return [];
        }
        catch (XmlException error)
        {
            return [error.Message];
        }
    }

    public static IEnumerable<string> Html(string text) =>
        text.Contains(NastyText.Script, StringComparison.OrdinalIgnoreCase) ? ["a script of the letter stands in the page"] : HasHalves(text) ? ["the page holds half a surrogate pair"] : [];

    public static IEnumerable<string> Word(Stream file)
    {
        file.Position = 0;
        using var zip = new ZipArchive(file);
        foreach (ZipArchiveEntry part in zip.Entries)
        {
            using var reader = new StreamReader(part.Open());
            foreach (string sentence in Xml(reader)) yield return string.Create(CultureInfo.InvariantCulture, $"{part.FullName}: {sentence}");
        }
    }

    private static bool HasHalves(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }
}
