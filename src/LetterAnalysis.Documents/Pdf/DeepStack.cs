using System.Runtime.ExceptionServices;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Does work on a thread with a large stack. The library underneath follows what is nested in a file by recursion, and a stack that is full ends the process;
/// with this one, what the limits allow fits in it.
/// </summary>
internal static class DeepStack
{
    private const int StackSize = 128 * 1024 * 1024;

    /// <summary>Does the work and gives its result; its exception comes out as it is.</summary>
    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? failed = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception error)
            {
                failed = ExceptionDispatchInfo.Capture(error);
            }
        }, StackSize);
        thread.Start();
        thread.Join();
        failed?.Throw();
        return result!;
    }
}
