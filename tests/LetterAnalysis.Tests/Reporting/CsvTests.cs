using CsCheck;
using LetterAnalysis.Reporting;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

internal sealed class CsvTests
{
    [TestCase("=1+1", "'=1+1")]
    [TestCase("@sum", "'@sum")]
    [TestCase("-Quiet Circle", "'-Quiet Circle")]
    [TestCase("+44", "'+44")]
    [TestCase("Bakers, Weavers", "\"Bakers, Weavers\"")]
    [TestCase("\"Green\" Circle", "\"\"\"Green\"\" Circle\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("Grün–Weiß", "Grün–Weiß")]
    public void Write_Field_IsQuotedAndNoFormula(string field, string written) => Assert.That(Write([field]), Is.EqualTo("\uFEFF" + written + "\r\n"));

    [Test]
    public void Read_WhatWasWritten_IsTheSame() =>
        Gen.String[Gen.Char["ab,;\"'=+-@\t\r\n é"], 0, 8].Array[2, 4].Array[1, 5].Sample(
            rows =>
            {
                string[][] full = [.. rows.Select(row => (string[])["x", .. row.Select(field => field.Replace("\r", "\n", StringComparison.Ordinal))])];
                var read = CsvReader.Read(Write([["h", "h", "h"], .. full]).TrimStart('\uFEFF')).Skip(1);
                return read.Select(record => record.Fields.Select(CsvWriter.Unguard)).Zip(full).All(pair =>
                    pair.First.SequenceEqual(pair.Second.Select(field => field.Length > 1 && field[0] == '\'' ? CsvWriter.Unguard(field) : field)));
            },
            iter: 300, threads: 1);

    [TestCase("a;b\r\n1;2", 2, "1|2")]
    [TestCase("a\tb\n1\t2", 2, "1|2")]
    [TestCase("a,b\n\n\"x\ny\",2", 3, "x\ny|2")]
    [TestCase("a,b\r1,\"open", 2, "1|open")]
    public void Read_OtherForms_AreUnderstood(string text, int line, string fields)
    {
        CsvRecord record = CsvReader.Read(text)[1];
        Assert.That((record.Line, string.Join('|', record.Fields)), Is.EqualTo((line, fields)));
    }

    private static string Write(params IEnumerable<string[]> records)
    {
        using var output = new StringWriter();
        var csv = new CsvWriter(output);
        foreach (string[] record in records) csv.Write(record);
        return output.ToString();
    }
}
