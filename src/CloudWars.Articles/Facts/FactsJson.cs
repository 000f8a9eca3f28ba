using System.Text.Json;

namespace CloudWars.Articles.Facts;

/// <summary>Writes and reads facts as JSON; the text is the same on every machine.</summary>
public static class FactsJson
{
    public static string Write(ArticleFacts facts) => JsonSerializer.Serialize(facts, FactsJsonContext.Default.ArticleFacts);

    /// <summary>Null when the text is no facts document of the format this build knows.</summary>
    public static ArticleFacts? Read(string json)
    {
        try
        {
            ArticleFacts? facts = JsonSerializer.Deserialize(json, FactsJsonContext.Default.ArticleFacts);
            return facts?.Format == ArticleFacts.FormatName ? facts : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
