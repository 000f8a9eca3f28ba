using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CloudWars.Articles.Lexicon;

/// <summary>Loads one lexicon: the built-in file, and what the user's file of that name adds to it or puts in its place.</summary>
internal static class LexiconFile
{
    private const int BytesMax = 4 * 1024 * 1024;

    public static T Load<T>(string name, string? folder, JsonTypeInfo<T> type, Func<T, T, T> add, List<string> warnings)
        where T : class
    {
        T own = BuiltIn(name, type);
        if (folder is null || Read(Path.Combine(folder, name), name, type, warnings) is not { } users)
        {
            return own;
        }
        try
        {
            return add(own, users);
        }
        catch (Exception problem) when (problem is ArgumentException or NullReferenceException or InvalidOperationException)
        {
            warnings.Add($"lexicon {name}: an entry lacks a member that it must have; the built-in one is used");
            return own;
        }
    }

    private static T? Read<T>(string path, string name, JsonTypeInfo<T> type, List<string> warnings)
        where T : class
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }
            if (new FileInfo(path).Length <= BytesMax && JsonSerializer.Deserialize(File.ReadAllBytes(path), type) is { } read)
            {
                return read;
            }
            warnings.Add($"lexicon {name}: larger than {BytesMax / 1024} KiB or empty; the built-in one is used");
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            warnings.Add($"lexicon {name}: {problem.Message} The built-in one is used.");
        }
        return null;
    }

    private static T BuiltIn<T>(string name, JsonTypeInfo<T> type)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"built-in lexicon {name} is missing");
        return JsonSerializer.Deserialize(stream, type)!;
    }
}
