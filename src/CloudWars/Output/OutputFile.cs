using System.Text;

namespace CloudWars.Output;

/// <summary>A file that the user asked to have written.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A file that grows while the command runs: what is done is in it, also when the command is stopped.</summary>
    /// <exception cref="BadInputException">It cannot be written.</exception>
    public static StreamWriter Create(string path, string option) => Try(path, option, () => Writer(path));

    /// <summary>A file that is there as a whole or not at all: what was there before is replaced when the new one is on the disk.</summary>
    /// <exception cref="BadInputException">It cannot be written.</exception>
    public static void Write(string path, string option, string text) => Try(path, option, () =>
    {
        string target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;

        // Devices and pipes have no length and cannot be replaced; an empty file has nothing to lose.
        bool direct = Directory.Exists(target) || (File.Exists(target) && new FileInfo(target).Length == 0);
        string half = direct ? target : target + ".new";
        try
        {
            using (StreamWriter writer = Writer(half))
            {
                writer.Write(text);
                writer.Flush();
                (writer.BaseStream as FileStream)?.Flush(flushToDisk: true);
            }

            if (!direct)
            {
                File.Move(half, target, overwrite: true);
            }
        }
        catch when (!direct)
        {
            File.Delete(half);
            throw;
        }

        return true;
    });

    private static StreamWriter Writer(string path) => new(path, append: false, Plain) { NewLine = "\n" };

    private static T Try<T>(string path, string option, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{option} {path}: {barred.Message.TrimEnd('.')}. Name a file that can be written.");
        }
    }
}
