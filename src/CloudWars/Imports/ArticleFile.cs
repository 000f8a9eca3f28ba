namespace CloudWars.Imports;

/// <summary>The bytes of an article: a file, or the standard input for <c>-</c>.</summary>
internal static class ArticleFile
{
    /// <summary>One byte more than the reader takes, so that it can say that it cut.</summary>
    private const int BytesMax = (2 * 1024 * 1024) + 1;

    public const string StandardInput = "-";

    /// <summary>What to call an article that has no title.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : Path.GetFileName(path);

    /// <exception cref="BadInputException">There is no such file, or it cannot be read.</exception>
    public static byte[] Read(string path, Surroundings around) => Read(path, () => path == StandardInput ? around.OpenInput() : File.OpenRead(path));

    /// <exception cref="BadInputException">There is no such file, or it cannot be read.</exception>
    public static byte[] ReadFile(string path) => Read(path, () => File.OpenRead(path));

    private static byte[] Read(string path, Func<Stream> open)
    {
        try
        {
            using Stream stream = open();
            byte[] bytes = new byte[BytesMax];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string why = Directory.Exists(path) ? "it is a folder" : !File.Exists(path) ? "there is no such file" : barred.Message.TrimEnd('.');
            throw new BadInputException($"{path}: {why}. Name a text, Markdown or saved HTML file, or - for the standard input.");
        }
    }
}
