using System.Text;

namespace CloudWars.Output;

/// <summary>A file that the user asked to have written.</summary>
internal static class OutputFile
{
    /// <exception cref="BadInputException">It cannot be written.</exception>
    public static StreamWriter Create(string path, string option)
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{option} {path}: {barred.Message.TrimEnd('.')}. Name a file that can be written.");
        }
    }
}
