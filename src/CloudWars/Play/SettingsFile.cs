using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CloudWars.Screens.Full;
using CloudWars.Screens.Play;
using CloudWars.Store;

namespace CloudWars.Play;

/// <summary>
/// The player's settings in a file of their own: the first paint needs the theme, and must not wait for the saved games.
/// A file that cannot be read is as good as none.
/// </summary>
internal sealed class SettingsFile(string folder) : ISettingsShelf
{
    private static readonly JsonTypeInfo<PlayerSettings> Readable = new SettingsJsonContext(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<Theme>(JsonNamingPolicy.KebabCaseLower) },
    }).PlayerSettings;

    private string Place => Path.Combine(folder, "settings.json");

    public PlayerSettings Load()
    {
        try
        {
            return File.Exists(Place) ? JsonSerializer.Deserialize(File.ReadAllText(Place), Readable) ?? new() : new();
        }
        catch (Exception odd) when (odd is JsonException or IOException or UnauthorizedAccessException)
        {
            return new PlayerSettings();
        }
    }

    public void Save(PlayerSettings settings)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string half = Place + ".new";
            File.WriteAllText(half, JsonSerializer.Serialize(settings, Readable));
            File.Move(half, Place, overwrite: true);
        }
        catch (Exception barred) when (DiskTrouble.Is(barred))
        {
            // Settings hold for this session then; the game goes on.
        }
    }
}
