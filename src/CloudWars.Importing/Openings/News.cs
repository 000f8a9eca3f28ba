using CloudWars.Core.World;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>What is only talk becomes a headline of the first quarter.</summary>
internal static class News
{
    private const double Hope = 0.006;
    private const double Doubt = -0.004;

    public static void Tell(DraftWorld world, DealInPlay deal)
    {
        string id = DraftWorld.FreeKey(world.Events, deal.IsDenied ? "denied" : deal.IsSigned ? "signed" : "rumour");
        double size = deal.IsDenied ? Doubt : Hope;
        string why = deal.IsDenied ? "a hope less; game choice" : "the hope that such news brings; game choice";
        world.Events[id] = new EventPart
        {
            Kind = EventKind.Mood,
            Headline = Headline(world, deal),
            Quarter = new Sourced<int>(1, deal.Source, deal.Source is null ? "entered by the player in the review" : null),
            Size = Figure.Assumed(size, deal.Because(why)),
        };
    }

    private static string Headline(DraftWorld world, DealInPlay deal)
    {
        string what = What(world, deal);
        return deal.Fact.Status switch
        {
            "denied" => $"Denied: {what}, as had been reported, will not happen",
            "rumoured" or "talks" => $"Reports: {what} is being talked about; nobody confirms it",
            "announced" => $"Announced: {what}",
            _ => $"Done: {what}",
        };
    }

    /// <summary>The deal in a few words, whoever of its parties is known.</summary>
    public static string What(DraftWorld world, DealInPlay deal)
    {
        string sum = deal.Fact.Amount is { } amount ? $" of {FactWords.Amount(amount)}" : "";
        string by = deal.Fact.Giver is { } giver ? world.NameOf(giver) : "";
        string to = deal.Fact.Receiver is { } receiver ? world.NameOf(receiver) : "";
        string others = string.Join(" and ", deal.Fact.Parties.Where(p => p != deal.Fact.Giver && p != deal.Fact.Receiver).Select(world.NameOf).Take(3));
        return deal.Fact.Type switch
        {
            "equity" => $"an investment{sum}{Part(" by ", by)}{Part(" in ", to)}{Part(" with ", others)}",
            "compute" => $"a compute contract{sum}{Part(" from ", by)}{Part(" for ", to)}{Part(" with ", others)}",
            "chips" => $"a chip deal{sum}{Part(" from ", by)}{Part(" for ", to)}{Part(" with ", others)}",
            "debt" => $"a loan{sum}{Part(" by ", by)}{Part(" to ", to)}{Part(" with ", others)}",
            "secondary" => $"a sale of shares{sum}{Part(" to ", by)}{Part(", shares of ", to)}{Part(" with ", others)}",
            "acquisition" => $"a takeover{sum}{Part(" of ", to)}{Part(" by ", by)}{Part(" with ", others)}",
            _ => $"a {deal.Fact.Type}{sum} between {string.Join(" and ", deal.Fact.Parties.Select(world.NameOf).DefaultIfEmpty("nobody named"))}",
        };
    }

    private static string Part(string word, string name) => name.Length > 0 ? word + name : "";
}
