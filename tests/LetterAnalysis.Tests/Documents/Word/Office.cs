using System.Diagnostics;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>LibreOffice without its windows, where it is on the path.</summary>
internal static class Office
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Converts files into another form beside them; the test is skipped when there is no LibreOffice.</summary>
    public static void Convert(string folder, string form, params string[] files)
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(path => Path.Combine(path, "soffice")).FirstOrDefault(File.Exists);
        if (program is null) Assert.Ignore("No soffice is on the path, so the document was not opened. Install libreoffice-writer-nogui.");
        // A profile of its own: a second LibreOffice with the same one would not start.
        string[] arguments = [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", form, "--outdir", folder, .. files];
        using var process = Process.Start(new ProcessStartInfo(program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        Assert.That(process.ExitCode, Is.Zero, output.Result + errors.Result);
    }
}
