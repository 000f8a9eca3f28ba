using CloudWars.Core;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.World;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

/// <summary>
/// The last question, asked of the game itself: would the deal desk take the opening offers? Each is proposed anew in an
/// opening position without offers.
/// </summary>
internal static class OpeningTable
{
    private const ulong AnySeed = 1;

    public static void Check(GameSetup setup, Findings findings)
    {
        if (setup.OpeningOffers.Count == 0)
        {
            return;
        }

        GameState state = Simulation.Begin(setup with { OpeningOffers = [] }, AnySeed);
        OrderKind desk = OrderCatalog.All.First(k => k.OrderType == typeof(Propose));
        for (int i = 0; i < setup.OpeningOffers.Count; i++)
        {
            TermSheet sheet = setup.OpeningOffers[i];
            if (desk.Check(Simulation.View(state, sheet.From), new Propose(sheet)) is { } refusal)
            {
                findings.Error($"offers[{i}]", $"The deal desk would refuse this offer: {refusal.Why}", refusal.Remedy);
            }
        }
    }
}
