using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CloudWars.Articles.Lexicon;

/// <summary>Finds one lexicon: the user's file of that name when there is one, else the built-in.</summary>
internal static class LexiconFile
{
    private const int BytesMax = 4 * 1024 * 1024;

    public static T Load<T>(string name, string? folder, JsonTypeInfo<T> type, List<string> warnings)
    {
        string? path = folder is null ? null : Path.Combine(folder, name);
        if (path is not null && File.Exists(path))
        {
            try
            {
                bool fits = new FileInfo(path).Length <= BytesMax;
                if (fits && JsonSerializer.Deserialize(File.ReadAllBytes(path), type) is { } own)
                {
                    return own;
                }
                warnings.Add($"lexicon {name}: larger than {BytesMax / 1024} KiB or empty; the built-in one is used");
            }
            catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
            {
                warnings.Add($"lexicon {name}: {problem.Message} The built-in one is used.");
            }
        }
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"built-in lexicon {name} is missing");
        return JsonSerializer.Deserialize(stream, type)!;
    }
}
