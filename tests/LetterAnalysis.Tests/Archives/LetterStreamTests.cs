using System.Globalization;
using LetterAnalysis.Documents;
using LetterAnalysis.Reporting;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives;

public class LetterStreamTests
{
    private const string Letter = "Dear Minister,\n\nWe urge you to open the river.\n\nYours sincerely,\n\nHarbour Forum\n";

    [Test]
    public async Task RunAsync_ManyDocuments_AnsweredInOrder()
    {
        string input = string.Concat(Enumerable.Range(0, 200).Select(i => Line(new { id = i, name = $"{i.ToString(CultureInfo.InvariantCulture)}.txt", content = Letter })));
        JObject[] answers = await AnswersAsync(input);
        Assert.That(answers.Select(answer => (int)answer["id"]!), Is.EqualTo(Enumerable.Range(0, 200)));
        Assert.That(answers.Select(answer => (string?)answer["result"]!["letters"]![0]!["salutation"]!["text"]), Is.All.EqualTo("Dear Minister,"));
    }

    [Test]
    public async Task RunAsync_BytesAndFiles_AreReadAsTextIs()
    {
        string path = SampleLetters.PathOf(SampleLetters.Names.First());
        byte[] bytes = await File.ReadAllBytesAsync(path);
        JObject[] answers = await AnswersAsync(Line(new { id = "bytes", name = path, base64 = Convert.ToBase64String(bytes) }) + Line(new { id = "file", path }));
        Assert.That(answers[0]["result"], Is.EqualTo(answers[1]["result"]).Using<JToken>(JToken.DeepEquals));
    }

    [TestCase("no json")]
    [TestCase("[1]")]
    [TestCase("""{"id":7}""")]
    [TestCase("""{"id":7,"content":"a","path":"b"}""")]
    [TestCase("""{"id":7,"path":"/no/such/file"}""")]
    [TestCase("""{"id":7,"base64":"%"}""")]
    [TestCase("""{"id":7,"content":"a","mediaType":"image/png"}""")]
    [TestCase("""{"id":7,"content":"a""")]
    public async Task RunAsync_ABadLine_IsAnsweredByAnErrorAndTheNextIsDone(string line)
    {
        JObject[] answers = await AnswersAsync(line + "\n\n" + Line(new { id = 8, content = Letter }));
        Assert.That((string?)answers[0]["error"], Is.Not.Null.And.Not.Empty);
        Assert.That((int)answers[1]["id"]!, Is.EqualTo(8));
        Assert.That(answers[1]["result"], Is.Not.Null);
    }

    [Test]
    public async Task RunAsync_ALineThatNeverEnds_IsAnError()
    {
        var options = new LetterAnalyzerOptions { MaxInputLength = 1000 };
        using var input = new StringReader("""{"id":1,"content":" """ + new string('x', 1_000_000) + "\n" + Line(new { id = 2, content = Letter }));
        using var output = new StringWriter();
        Assert.That(await new LetterStream(options).RunAsync(input, output), Is.EqualTo(1));
        Assert.That(output.ToString().Split('\n')[1], Does.StartWith("""{"id":2,"name":null,"result":"""));
    }

    [Test]
    public void RunAsync_Cancelled_EndsThoughTheInputDoesNot()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var output = new StringWriter();
        Assert.That(async () => await new LetterStream().RunAsync(new NeverEnding(), output, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static async Task<JObject[]> AnswersAsync(string input)
    {
        using var output = new StringWriter();
        await new LetterStream(new LetterAnalyzerOptions { Readers = DocumentReaders.All }).RunAsync(new StringReader(input), output);
        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schemas.Get("stream-output"));
        foreach (string line in lines) Assert.That(schema.Validate(line), Is.Empty, line);
        return [.. lines.Select(JObject.Parse)];
    }

    private static string Line(object document) => JsonConvert.SerializeObject(document) + "\n";

    /// <summary>A pipe whose other end keeps silent.</summary>
    private sealed class NeverEnding : TextReader
    {
        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            Thread.Sleep(Timeout.Infinite);
            return 0;
        }
    }
}
