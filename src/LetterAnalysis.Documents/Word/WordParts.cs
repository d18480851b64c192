using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>What the parts beside the body say, for whoever reads a piece of the document's text.</summary>
internal sealed class WordParts
{
    public WordParts(WordPackage package, DocumentReaderOptions options)
    {
        Revisions = options.Revisions;
        Package = package;
        Styles = new WordStyles(package.Load<Styles>(package.Main.StyleDefinitionsPart));
        Numbering = new NumberingCounter(new NumberingTable(package.Load<Numbering>(package.Main.NumberingDefinitionsPart), Styles));
        Notes = new NoteReader(package);
        Comments = new CommentTexts(package.Load<Comments>(package.Main.WordprocessingCommentsPart));
    }

    public RevisionView Revisions { get; }

    public WordPackage Package { get; }

    public WordStyles Styles { get; }

    public NumberingCounter Numbering { get; }

    public NoteReader Notes { get; }

    public CommentTexts Comments { get; }

    /// <summary>True when changes to the text were tracked.</summary>
    public bool HasRevisions { get; set; }

    /// <summary>How many text boxes were read.</summary>
    public int TextBoxes { get; set; }

    /// <summary>How many tables were read.</summary>
    public int Tables { get; set; }
}
