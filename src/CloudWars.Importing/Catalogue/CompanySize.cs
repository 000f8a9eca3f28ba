using CloudWars.Articles.Facts;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Catalogue;

/// <summary>What an unknown company is worth, in $bn: what the article says, else what its deals let one guess.</summary>
internal static class CompanySize
{
    private const double Least = 3;
    private const double Most = 5000;

    public static Sourced<double> Of(string id, string role, FactSheet sheet)
    {
        if (sheet.Valuations.LastOrDefault(v => v.Accepted && v.Fact.Of == id) is { } valuation)
        {
            double said = (double)valuation.Fact.UsdBillions;
            return said is >= Least and <= Most
                ? Figure.Read(said, valuation.Source)
                : Figure.Assumed(Math.Clamp(said, Least, Most), $"the article's ${said:0.###}B lies outside what the game can show");
        }

        foreach (Taken<DealFact> deal in sheet.Deals.Where(d => d.Accepted && d.Fact.Parties.Contains(id)))
        {
            if (FromDeal(id, deal.Fact) is { } guess)
            {
                return Figure.Assumed(Math.Clamp(guess.Value, Least, Most), guess.Why);
            }
        }

        return Figure.Assumed(Usual(role), "its size is not told; the usual one of its kind");
    }

    private static (double Value, string Why)? FromDeal(string id, DealFact deal)
    {
        if (FactWords.Middle(deal.Amount) is not { } middle || middle <= 0)
        {
            return null;
        }

        double amount = (double)middle;
        bool receives = deal.Receiver == id;
        return deal.Type switch
        {
            "equity" when receives && deal.StakePercent is { } percent and > 0 => (amount / (double)percent * 100, $"the deal's sum over its {percent:0.##}% of the company"),
            "acquisition" when receives || deal.Giver != id => (amount, "the price of the takeover"),
            "equity" when receives => (amount * 6, "six times the round: its size is not told"),
            "equity" or "debt" or "secondary" when !receives => (amount * 4, "four times what it puts in: its size is not told"),
            "compute" when receives => (amount * 1.5, "one and a half times what it will pay: its size is not told"),
            "compute" or "chips" => (amount * 0.8, "four fifths of what it is to deliver: its size is not told"),
            _ => (amount * 3, "three times the deal: its size is not told"),
        };
    }

    private static double Usual(string role) => role switch
    {
        "lab" => 20,
        "cloud" => 25,
        "chip-supplier" => 40,
        _ => 50,
    };
}
