using CloudWars.Articles.Facts;

namespace CloudWars.Importing.Facts;

/// <summary>
/// What an organisation must be whose part the article does not tell: who provides compute is a cloud, who provides chips
/// makes them. The published facts keep "other"; the review shows the part that the game gives it, and can change it.
/// </summary>
internal static class DealParts
{
    private const string Untold = "other";

    public static ArticleFacts Tell(ArticleFacts facts) =>
        facts with { Organisations = [.. facts.Organisations.Select(o => o.Role == Untold && Part(facts, o.Id) is { } part ? o with { Role = part } : o)] };

    private static string? Part(ArticleFacts facts, string id) => facts.Deals.FirstOrDefault(d => d.Giver == id && (d.Type is "compute" or "chips"))?.Type switch
    {
        "compute" => "cloud",
        "chips" => "chip-supplier",
        _ => null,
    };
}
