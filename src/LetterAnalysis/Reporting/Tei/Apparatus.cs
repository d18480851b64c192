using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace LetterAnalysis.Reporting.Tei;

/// <summary>Writes the text of all witnesses at once, line by line.</summary>
internal sealed class Apparatus(XmlWriter xml, LetterComparison comparison)
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly Dictionary<ComparedUnit, string> _ids = new(comparison.Units.Select(static (unit, index) =>
        KeyValuePair.Create(unit, string.Create(CultureInfo.InvariantCulture, $"unit-{index + 1}"))), ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, string> _languages = comparison.Variants.ToDictionary(
        static variant => variant.Id, static variant => variant.Letter.Language, StringComparer.Ordinal);

    private string Language => _languages[comparison.MostCentral];

    public void Write()
    {
        xml.WriteStartElement("TEI", Namespace);
        new TeiHeader(xml, comparison).Write();
        xml.WriteStartElement("text", Namespace);
        WriteLanguage(Language);
        xml.WriteStartElement("body", Namespace);
        xml.WriteString("\n");
        foreach (CollatedLine line in comparison.ToLines()) WriteLine(line);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteLine(CollatedLine line)
    {
        xml.WriteStartElement("ab", Namespace);
        if (line.IsElsewhere) xml.WriteAttributeString("corresp", "#" + _ids[line.Unit]);
        else xml.WriteAttributeString("xml", "id", null, _ids[line.Unit]);
        xml.WriteAttributeString("type", JsonName.Of(line.Unit.Kind));
        xml.WriteAttributeString("subtype", JsonName.Of(line.Unit.Status));
        xml.WriteAttributeString("xml", "space", null, "preserve");
        foreach (UnitSegment segment in line.Unit.Segments) WriteSegment(line, segment);
        xml.WriteEndElement();
        xml.WriteString("\n");
    }

    private void WriteSegment(CollatedLine line, UnitSegment segment)
    {
        List<(SegmentReading Reading, ImmutableArray<string> Witnesses)> readings = [.. segment.Readings
            .Select(reading => (reading, Here(line, reading))).Where(static one => !one.Item2.IsEmpty)];
        if (readings.TrueForAll(static one => one.Reading.Text.Length == 0)) return;
        if (readings.Count == 1 && line.Variants.Length == comparison.Variants.Length)
        {
            WriteText(readings[0].Reading.Text);
            return;
        }
        xml.WriteStartElement("app", Namespace);
        foreach ((SegmentReading reading, ImmutableArray<string> witnesses) in readings)
        {
            bool isLemma = witnesses.Contains(line.Unit.Lemma);
            xml.WriteStartElement(isLemma ? "lem" : "rdg", Namespace);
            WriteWitnesses(witnesses);
            if (reading.Class is { } kind) xml.WriteAttributeString("type", JsonName.Of(kind));
            if (_languages[witnesses[0]] != Language) WriteLanguage(_languages[witnesses[0]]);
            WriteText(reading.Text);
            xml.WriteEndElement();
        }
        WriteAbsent(line, "moved", isIn: true);
        WriteAbsent(line, "omitted", isIn: false);
        xml.WriteEndElement();
    }

    /// <summary>Names the witnesses that have nothing here: those that have the unit elsewhere, or those that lack it.</summary>
    private void WriteAbsent(CollatedLine line, string type, bool isIn)
    {
        ImmutableArray<string> absent = [.. comparison.Variants.Select(static variant => variant.Id)
            .Where(id => !line.Variants.Contains(id) && line.Unit.IsIn(id) == isIn)];
        if (absent.IsEmpty) return;
        xml.WriteStartElement("rdg", Namespace);
        WriteWitnesses(absent);
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }

    private static ImmutableArray<string> Here(CollatedLine line, SegmentReading reading) =>
        [.. reading.Places.Select(static place => place.Variant).Where(line.Variants.Contains).Distinct(StringComparer.Ordinal)];

    private void WriteWitnesses(ImmutableArray<string> witnesses) => xml.WriteAttributeString("wit", string.Join(' ', witnesses.Select(static id => "#" + id)));

    private void WriteLanguage(string language) => xml.WriteAttributeString("xml", "lang", null, language);

    /// <summary>Writes text; where the witness begins a new paragraph inside a unit, a milestone.</summary>
    private void WriteText(string text)
    {
        foreach ((int index, string paragraph) in XmlText.Of(text).Split('\n').Index())
        {
            if (index > 0)
            {
                xml.WriteStartElement("milestone", Namespace);
                xml.WriteAttributeString("unit", "paragraph");
                xml.WriteEndElement();
            }
            xml.WriteString(paragraph);
        }
    }
}
