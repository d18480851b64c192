using LetterAnalysis.Documents;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Tests.Forms;

/// <summary>The sample letters in other forms than they lie on disk.</summary>
internal static class SampleForms
{
    /// <summary>Every sample in every form that a reader of the package can read; no PDF of letters in scripts that the free fonts of a system mostly lack.</summary>
    public static IEnumerable<object[]> SamplesAndForms =>
        from sample in SampleLetters.Names
        from form in LetterForm.All
        where form.Ending != ".pdf" || !SampleLetters.Source(sample).Content.Any(Script.IsEastAsian)
        where DocumentReaders.All.Any(reader => reader.CanRead(SourceFile.MediaTypeOfName(form.Ending)!))
        select new object[] { sample, form };

    /// <summary>The blocks of a sample as it lies on disk.</summary>
    public static Document Read(string sample) => LetterForm.Read(SampleLetters.Source(sample));

    /// <summary>A sample in a form; null when it can't be made here.</summary>
    public static SourceFile? Of(this LetterForm form, string sample) =>
        form.Make(Read(sample), Path.GetFileNameWithoutExtension(sample)) is { } bytes ? new SourceFile(bytes, Path.ChangeExtension(sample, form.Ending)) : null;
}
