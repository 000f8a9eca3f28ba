using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Catalogue;

/// <summary>
/// A company nobody knows, made of its part in the article and its size. The proportions are those of known companies of the
/// same kind; each figure says so.
/// </summary>
internal static class Profile
{
    public static CompanyPart Lab(string name, Sourced<double> value)
    {
        double v = value.Value;
        return Private(name, "A lab that the catalogue does not know.", Role.Lab, value) with
        {
            TrainsModels = true,
            Cash = Figure.Assumed(Math.Max(0.5, 0.07 * v), "7% of its value, as known labs after a round"),
            Debt = Figure.Assumed(0.0, "none is known"),
            Gap = Figure.Assumed(0.4, "as known labs: hopes run ahead"),
            ProductRevenue = Figure.Assumed(0.006 * v, "0.6% of its value a quarter, between xAI and Anthropic"),
            CapabilityLead = Figure.Assumed(-0.05, "a little behind the field: nothing else is known"),
            ResearchSpend = Figure.Assumed(Math.Min(1.2, 0.003 * v), "0.3% of its value a quarter, as known labs"),
        };
    }

    public static CompanyPart Cloud(string name, Sourced<double> value)
    {
        double v = value.Value;
        double chips = 0.013 * v;
        return Listed(name, "A cloud that the catalogue does not know.", Role.Cloud, value) with
        {
            SellsCompute = true,
            Builds = true,
            Cash = Figure.Assumed(0.3 + (0.07 * v), "7% of its value and a reserve, as known new clouds"),
            Debt = Figure.Assumed(0.2 * v, "a fifth of its value: new clouds build on credit, CoreWeave on more"),
            Gap = Figure.Assumed(0.15, "as known new clouds"),
            EnterpriseShare = Figure.Assumed(Math.Min(0.1, chips * 0.1), "what about half of its chips can serve"),
            SitesGw = Figure.Assumed(chips * 1.1, "a little over what is installed"),
            SitesComing = new Sourced<IReadOnlyList<double>>([.. Enumerable.Repeat(Figure.Round(chips * 0.12), 8)], Assumed: "an eighth more each quarter, as known new clouds"),
            Chips = new OrderedDictionary<string, Sourced<double>> { ["nvidia"] = Figure.Assumed(chips, "0.013 GW for each $bn of its value, as CoreWeave") },
        };
    }

    public static CompanyPart Supplier(string name, Sourced<double> value) => Listed(name, "A supplier of chips that the catalogue does not know.", Role.Supplier, value) with
    {
        Seat = false,
        Cash = Figure.Assumed(0.05 * value.Value, "5% of its value"),
        CoreRevenue = Figure.Assumed(0.015 * value.Value, "1.5% of its value a quarter, as AMD"),
        CoreMargin = Figure.Assumed(0.25, "as AMD"),
    };

    public static CompanyPart Investor(string name, Sourced<double> value, double cash) => Private(name, "An investor in this article.", Role.Supplier, value) with
    {
        Seat = false,
        Cash = Figure.Assumed(cash, "enough for what the article says it puts in"),
        CoreRevenue = Figure.Assumed(0.01 * value.Value, "1% of its value a quarter"),
        CoreMargin = Figure.Assumed(0.3, "an investor's own business is not simulated"),
    };

    /// <summary>Chips of a supplier that the catalogue does not know: a challenger, far behind the standard.</summary>
    public static FamilyPart Chips(string name, string owner) => new()
    {
        Name = name,
        Owner = owner,
        Merchant = true,
        Assumed = "a challenger's chips: cheaper than Nvidia's, less proven; nothing in the catalogue",
        Performance = new(0.6),
        PricePerGw = new(17),
        SupplyGw = new(0.12),
        SupplyGrowth = new(0.1),
        OutsideDemandGw = new(0.04),
        OutsideGrowth = new(0.1),
        Friction = new(0.35),
        Maturity = new(0.3),
        TrainFitness = new(0.75),
        ServeFitness = new(1.05),
        CumulativeGw = new(0.3),
        Margin = new(0.5),
    };

    private static CompanyPart Listed(string name, string blurb, Role role, Sourced<double> value) => new()
    {
        Name = name,
        Blurb = blurb,
        Role = role,
        MarketValue = value,
        Shares = new Sourced<long>(1_000_000_000, Assumed: "a round number: only shares of the whole matter"),
    };

    private static CompanyPart Private(string name, string blurb, Role role, Sourced<double> value) => Listed(name, blurb, role, value) with { Listed = false };
}
