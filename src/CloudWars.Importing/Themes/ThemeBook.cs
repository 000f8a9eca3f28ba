using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CloudWars.Core.Replay;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Themes;

/// <summary>Turns the themes of an article into events and numbers of the rule book.</summary>
public static class ThemeBook
{
    private const string File = "importing/themes.json";
    private const string InHouse = "in-house";

    private static readonly JsonSerializerOptions WithComments = new(FormatJson.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(FormatJson.Options.TypeInfoResolver, ThemesJsonContext.Default),
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public static OrderedDictionary<string, ThemeEntry> All { get; } = Load();

    internal static void Apply(DraftWorld world, FactSheet sheet)
    {
        foreach (Taken<string> theme in sheet.Themes.Where(t => t.Accepted))
        {
            if (All.TryGetValue(theme.Fact, out ThemeEntry? entry))
            {
                Apply(world, theme, entry);
            }
        }
    }

    private static void Apply(DraftWorld world, Taken<string> theme, ThemeEntry entry)
    {
        string origin = theme.Source is { } source ? $"theme \"{theme.Fact}\" of the {source}" : $"theme \"{theme.Fact}\", chosen by the player in the review";
        foreach ((string name, double value) in entry.Rules)
        {
            world.Rules[name] = new Sourced<double>(value, Assumed: $"{origin}; its size is a game choice");
        }

        foreach ((string id, EventPart happening) in entry.Events)
        {
            if (Aimed(world, happening) is { } aimed)
            {
                world.Events[DraftWorld.FreeKey(world.Events, id)] = aimed with { Assumed = $"{origin}; odds and size are game choices" };
            }
        }
    }

    /// <summary>Null if what it would hit is not there.</summary>
    private static EventPart? Aimed(DraftWorld world, EventPart happening)
    {
        if (happening.Target is null)
        {
            return happening;
        }

        string? target = happening.Target == InHouse ? world.Families.FirstOrDefault(f => f.Value.Merchant != true).Key : happening.Target;
        return target is not null && world.Families.ContainsKey(target) ? happening with { Target = target } : null;
    }

    private static OrderedDictionary<string, ThemeEntry> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(File)!;
        return JsonSerializer.Deserialize(stream, WithComments.ShapeOf<OrderedDictionary<string, ThemeEntry>>())!;
    }
}
