using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>The mood of the market and what it hangs by.</summary>
internal static class MarketFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("gap", "Prices over fundamentals", Unit.Share, l => DMath.Exp(l.Market.Gap) - 1, Gap),
        new("anxiety", "Anxiety", Unit.Share, l => l.Market.Anxiety, l =>
        {
            Recording heard = new();
            Recording.Listener trace = heard.Listen(Unit.Share);
            Exchange.Anxiety(l.State.World, ref trace);
            return l.Made("What presses on every price: dear prices, money that goes in circles, a closed market.", heard.Parts);
        }),
        new("break-odds", "Odds that the mood breaks in a quarter", Unit.Share, l => l.Market.BreakOdds, l =>
        {
            Recording heard = new();
            Recording.Listener trace = heard.Listen(Unit.Share);
            Exchange.BreakOdds(l.Rules, l.State.World, ref trace);
            return l.Made("A small hazard that grows with the gap, with circular money and with rates. After a break it cannot break again for six quarters.", heard.Parts);
        }),
        new("market-circularity", "Circular money, of AI revenue", Unit.Share, l => l.Market.Circularity, Circularity),
        new("risk-free", "Risk-free rate a year", Unit.Share, l => l.Market.RiskFreeRate, l => l.Made("What lending to the state brings.",
            l.Leaf("At the start", l.Rules.RiskFree, "A parameter of the rules."), l.Leaf("Moved since", l.Market.RiskFreeRate - l.Rules.RiskFree, "By what happened in the world."))),
        new("window-shut", "New shares sell badly", Unit.Quarters, l => l.Market.WindowShutQuarters, l => l.Fact($"After a break of the mood, for {l.Rules.WindowShutQuarters} quarters.")),
    ];

    private static Telling Gap(Lens l)
    {
        IReadOnlyList<CompanyView> active = [.. l.View.Companies.Where(c => c.Active)];
        double mean = l.Market.Gap;
        double factor = Math.Abs(mean) < 1e-12 || active.Count == 0 ? 0 : (DMath.Exp(mean) - 1) / mean / active.Count;
        return l.Made("The mean of how far mood holds each company's price above its fundamental value (in logarithms, then in percent).",
            [.. active.Select(c => l.Leaf(c.Name, c.Mood * factor, $"Its mood stands at {(DMath.Exp(c.Mood) - 1) * 100:+0;-0;0}%; one of {active.Count} companies."))]);
    }

    private static Telling Circularity(Lens l)
    {
        double all = l.View.Companies.Where(c => c.Active).Sum(c => c.AiRevenue + c.ProductRevenue.Value);
        return l.Made("Each company's circularity, by its part of all AI revenue.",
            [.. l.View.Companies.Where(c => c.Active && all > 0).Select(c => l.Part("circularity", c.Id).Times((c.AiRevenue + c.ProductRevenue.Value) / all, c.Name))]);
    }
}
