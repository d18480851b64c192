using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// A Word file opened with care: its unpacked size is checked before, each part's nesting before it is loaded, and what is damaged is
/// reported and left out.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private readonly WordprocessingDocument _document;
    private readonly DocumentReaderOptions _options;
    private readonly DocumentBuilder _builder;
    private readonly Dictionary<OpenXmlPart, Dictionary<string, string>> _targets = [];

    private WordPackage(WordprocessingDocument document, MainDocumentPart main, DocumentReaderOptions options, DocumentBuilder builder)
    {
        _document = document;
        Main = main;
        _options = options;
        _builder = builder;
    }

    public MainDocumentPart Main { get; }

    public WordprocessingDocument Document => _document;

    /// <summary>True when a part could not be read to its end.</summary>
    public bool IsDamaged { get; private set; }

    /// <exception cref="LetterFormatException">The file is no Word document, or it unpacks to more than the options allow.</exception>
    public static WordPackage Open(SourceFile file, DocumentReaderOptions options, DocumentBuilder builder)
    {
        WordprocessingDocument? document = null;
        try
        {
            CheckSize(file, options);
            document = WordprocessingDocument.Open(StreamOf(file), isEditable: false, new OpenSettings { AutoSave = false });
            if (document.MainDocumentPart is { } main) return new WordPackage(document, main, options, builder);
        }
        catch (Exception error) when (IsDamage(error))
        {
            document?.Dispose();
            throw Unreadable(file, found: "a damaged or incomplete file", error);
        }
        document.Dispose();
        throw Unreadable(file, found: "a package without a main document", null);
    }

    /// <summary>True for what the packaging, XML and document libraries throw at damaged input.</summary>
    public static bool IsDamage(Exception error) => error is XmlException or InvalidDataException or IOException or FormatException
        or OpenXmlPackageException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or UnauthorizedAccessException;

    /// <summary>Looks over the main part: how deep it nests, which headers it shows.</summary>
    public PartScan ScanMain() => PartScan.Of(Main, _options);

    /// <summary>The blocks of the body, one after another.</summary>
    public IEnumerable<OpenXmlElement> ReadBody(PartScan scan)
    {
        OpenXmlReader? opened = null;
        bool found = Try(Main, () => ToBody(opened = ReaderOf(Main, scan)));
        using OpenXmlReader? reader = opened;
        for (int index = 0; found && reader is not null; index++)
        {
            if (scan.IsLargeBlock(index))
            {
                ReportLarge(Main);
                found = Try(Main, () =>
                {
                    reader.Skip();
                    return reader.IsStartElement;
                });
                continue;
            }
            OpenXmlElement? element = null;
            found = Try(Main, () => (element = reader.LoadCurrentElement()) is not null);
            if (element is null) yield break;
            yield return element;
            found = found && Try(Main, reader.ReadNextSibling);
        }
    }

    /// <summary>The root of a part; null when there is no such part, or it can't be read.</summary>
    public T? Load<T>(OpenXmlPart? part) where T : OpenXmlPartRootElement
    {
        if (part is null) return null;
        T? root = null;
        PartScan scan = PartScan.Of(part, _options);
        if (scan.IsLarge)
        {
            ReportLarge(part);
            return null;
        }
        Try(part, () =>
        {
            using OpenXmlReader reader = ReaderOf(part, scan);
            if (reader.Read()) root = reader.LoadCurrentElement() as T;
            return true;
        });
        return root;
    }

    /// <summary>Does something with a part; false, and a diagnostic, when the part is damaged.</summary>
    public bool Try(OpenXmlPart part, Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (Exception error) when (IsDamage(error))
        {
            IsDamaged = true;
            string place = error is XmlException { LineNumber: > 0 } xml
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", line {xml.LineNumber}, column {xml.LinePosition}") : "";
            _builder.AddDiagnostic("WRD001", DiagnosticSeverity.Error, $"{part.Uri}{place}: the part is damaged; what follows there was left out.");
            return false;
        }
    }

    /// <summary>Where a hyperlink of a part leads, as written; null when it leads nowhere.</summary>
    public string? TargetOf(OpenXmlPart part, string? id)
    {
        if (id is null) return null;
        if (!_targets.TryGetValue(part, out Dictionary<string, string>? targets))
        {
            _targets[part] = targets = new Dictionary<string, string>(StringComparer.Ordinal);
            Try(part, () =>
            {
                foreach (HyperlinkRelationship link in part.HyperlinkRelationships) targets[link.Id] = link.Uri.OriginalString;
                return true;
            });
        }
        return targets.GetValueOrDefault(id);
    }

    public void Dispose() => _document.Dispose();

    private void ReportLarge(OpenXmlPart part) =>
        _builder.AddDiagnostic("WRD004", DiagnosticSeverity.Warning, $"{part.Uri}: a piece of it has too many elements to be loaded; it was left out.");

    private static bool ToBody(OpenXmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(Body)) return reader.ReadFirstChild();
        }
        return false;
    }

    private OpenXmlPartReader ReaderOf(OpenXmlPart part, PartScan scan)
    {
        Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        if (scan.Depth > _options.MaxDepth)
        {
            _builder.AddDiagnostic("WRD002", DiagnosticSeverity.Warning, string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{part.Uri}: elements nested deeper than {_options.MaxDepth} were left out."));
        }
        if (scan.Depth > _options.MaxDepth || scan.HasSmartTags) stream = PartSimplifier.Simplify(stream, _options.MaxDepth);
        return new OpenXmlPartReader(stream, part.Features, new OpenXmlPartReaderOptions
        {
            CloseStream = true,
            MaxCharactersInPart = _options.MaxUnpackedLength,
        });
    }

    /// <summary>The sizes are those that the archive states; unpacking stops there.</summary>
    private static void CheckSize(SourceFile file, DocumentReaderOptions options)
    {
        using var archive = new ZipArchive(StreamOf(file), ZipArchiveMode.Read);
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) unpacked += entry.Length;
        }
        if (unpacked <= options.MaxUnpackedLength) return;
        throw new LetterFormatException(file.Name, "once unpacked",
            found: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{unpacked} bytes of text parts"),
            expected: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"at most {options.MaxUnpackedLength}"),
            advice: "If you trust the file, raise DocumentReaderOptions.MaxUnpackedLength.");
    }

    private static MemoryStream StreamOf(SourceFile file) => MemoryMarshal.TryGetArray(file.Bytes, out ArraySegment<byte> bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(file.Bytes.ToArray(), writable: false);

    private static LetterFormatException Unreadable(SourceFile file, string found, Exception? error) => new(file.Name, "in its package", found,
        expected: "a Word document", advice: "Open it in a word processor, which may repair it, and save it as .docx.", error);
}
