using CsCheck;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class LetterSketchTests
{
    private static readonly Letter Sample = new LetterAnalyzer().Parse(WellLetter.Spanish("Comisión Europea", "Señora:")).Letters[0];

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void ToBytes_OfAnyLetter_ReadAndWrittenAgain_IsTheSame(string name)
    {
        foreach (Letter letter in SampleLetters.Parse(name).Letters)
        {
            byte[] bytes = LetterSketch.Of(letter).ToBytes();
            Assert.That(LetterSketch.FromBytes(bytes).ToBytes(), Is.EqualTo(bytes));
            Assert.That(bytes, Has.Length.LessThan(1000));
        }
    }

    [Test]
    public void Of_TheSameWordsInOtherTypography_HasTheSameTextHash()
    {
        string text = WellLetter.OtherTopic();
        Letter other = new LetterAnalyzer().Parse(text.Replace("twice in", "TWICE  in").Replace("A traveller", "“A traveller”")).Letters[0];
        Assert.That(LetterSketch.Of(other).TextHash, Is.EqualTo(LetterSketch.Of(new LetterAnalyzer().Parse(text).Letters[0]).TextHash));
    }

    [Test]
    public void FromBytes_DamagedBytes_ThrowsFormatExceptionOrReads()
    {
        byte[] bytes = LetterSketch.Of(Sample).ToBytes();
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, bytes.Length]).Sample((at, value, length) =>
        {
            byte[] damaged = bytes[..length];
            if (at < length) damaged[at] = value;
            try
            {
                _ = LetterSketch.FromBytes(damaged).WordCount;
            }
            catch (FormatException)
            {
                return;
            }
        });
    }

    [Test]
    public void FromBytes_AnotherVersion_SaysWhatToDo()
    {
        byte[] bytes = LetterSketch.Of(Sample).ToBytes();
        bytes[0]++;
        Assert.That(() => LetterSketch.FromBytes(bytes), Throws.TypeOf<FormatException>().With.Message.Contains("make it again"));
    }
}
