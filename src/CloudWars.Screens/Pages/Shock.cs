using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Screens.Pages;

/// <summary>Something bad that a shock test lets happen next quarter, as the rules would let it happen.</summary>
internal sealed record Shock(string Id, string Title, IReadOnlyList<ScenarioEvent> Events)
{
    /// <summary>The deepest cut of supply that the rules know: next to nothing is delivered.</summary>
    private const double NoSupply = 0.95;

    private const int Quarters = 2;
    private const double RatePoint = 0.01;
    private const double CoolerDemand = -0.1;

    /// <summary>What can be tried from a seat: every supplier that fails to deliver, and what strikes everybody.</summary>
    public static IReadOnlyList<Shock> All(SeatView view)
    {
        List<Shock> shocks = [];
        foreach (CompanyView owner in view.Companies.Where(c => c.Active && view.Market.Chips.Any(chip => chip.Owner == c.Id)))
        {
            IEnumerable<string> families = view.Market.Chips.Where(chip => chip.Owner == owner.Id).Select(chip => chip.Id);
            shocks.Add(new Shock($"supply-{owner.Id}", $"{owner.Name} cannot deliver chips for two quarters", [.. families.Select(f => Of(EventKind.SupplyShock, NoSupply, f))]));
        }

        shocks.Add(new Shock("power", "Power is short: every site comes two quarters later", [Of(EventKind.PowerShortage, 0)]));
        shocks.Add(new Shock("break", "The mood breaks: prices fall, new shares are hard to sell", [Of(EventKind.Break, 0)]));
        shocks.Add(new Shock("demand", "Demand for AI cools", [Of(EventKind.Demand, CoolerDemand)]));
        shocks.Add(new Shock("rate", "The risk-free rate rises by one point", [Of(EventKind.Rate, RatePoint)]));
        return shocks;
    }

    private static ScenarioEvent Of(EventKind kind, double size, string target = "") =>
        new() { Id = $"shock-test-{kind}-{target}", Kind = kind, Size = size, Target = target, Duration = Quarters, Headline = "Shock test" };
}
