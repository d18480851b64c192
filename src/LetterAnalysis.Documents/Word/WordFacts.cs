using System.Globalization;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using LetterAnalysis.Reading;
using Extended = DocumentFormat.OpenXml.ExtendedProperties;

namespace LetterAnalysis.Documents.Word;

/// <summary>What a Word file says of itself beside its text, and what it carries along.</summary>
internal static class WordFacts
{
    public static void Add(WordPackage package, DocumentBuilder builder)
    {
        package.Try(package.Main, () => AddCore(package, builder));
        AddExtended(package.Load<Extended.Properties>(package.Document.ExtendedFilePropertiesPart), builder);
        AddCustom(package.Load<Properties>(package.Document.CustomFilePropertiesPart), builder);
        package.Try(package.Main, () => AddCargo(package.Main, builder));
    }

    /// <summary>The number of pages as the program counted them last; null when it did not say.</summary>
    public static int? PageCount(WordPackage package) =>
        int.TryParse(package.Load<Extended.Properties>(package.Document.ExtendedFilePropertiesPart)?.Pages?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int pages) ? pages : null;

    private static bool AddCore(WordPackage package, DocumentBuilder builder)
    {
        var core = package.Document.PackageProperties;
        builder.AddFact(DocumentFactKind.Title, core.Title);
        builder.AddFact(DocumentFactKind.Author, core.Creator);
        builder.AddFact(DocumentFactKind.LastModifiedBy, core.LastModifiedBy);
        builder.AddFact(DocumentFactKind.Created, Iso(core.Created));
        builder.AddFact(DocumentFactKind.Modified, Iso(core.Modified));
        builder.AddFact(DocumentFactKind.Revision, core.Revision);
        builder.AddFact(DocumentFactKind.Language, core.Language);
        AddProperty(builder, "subject", core.Subject);
        AddProperty(builder, "keywords", core.Keywords);
        AddProperty(builder, "category", core.Category);
        AddProperty(builder, "comments", core.Description);
        AddProperty(builder, "status", core.ContentStatus);
        AddProperty(builder, "last printed", Iso(core.LastPrinted));
        return true;
    }

    private static void AddExtended(Extended.Properties? properties, DocumentBuilder builder)
    {
        builder.AddFact(DocumentFactKind.Company, properties?.Company?.Text);
        builder.AddFact(DocumentFactKind.Manager, properties?.Manager?.Text);
        builder.AddFact(DocumentFactKind.Program, properties?.Application?.Text);
        builder.AddFact(DocumentFactKind.Template, properties?.Template?.Text);
        AddProperty(builder, "hyperlink base", properties?.HyperlinkBase?.Text);
    }

    private static void AddCustom(Properties? properties, DocumentBuilder builder)
    {
        foreach (CustomDocumentProperty property in properties?.Elements<CustomDocumentProperty>() ?? []) AddProperty(builder, property.Name?.Value ?? "custom", property.InnerText);
    }

    private static bool AddCargo(MainDocumentPart main, DocumentBuilder builder)
    {
        if (main.VbaProjectPart is { } macros) builder.AddFact(DocumentFactKind.Macro, macros.Uri.OriginalString);
        var all = new List<OpenXmlPart> { main };
        all.AddRange(main.HeaderParts);
        all.AddRange(main.FooterParts);
        if (main.DocumentSettingsPart is { } settings) all.Add(settings);
        foreach (ExternalRelationship link in all.SelectMany(static part => part.ExternalRelationships))
        {
            builder.AddFact(DocumentFactKind.ExternalLink, $"{link.RelationshipType[(link.RelationshipType.LastIndexOf('/') + 1)..]}: {link.Uri.OriginalString}");
        }
        return true;
    }

    private static void AddProperty(DocumentBuilder builder, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) builder.AddFact(DocumentFactKind.Property, $"{name}: {value.Trim()}");
    }

    private static string? Iso(DateTime? time) => time?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
