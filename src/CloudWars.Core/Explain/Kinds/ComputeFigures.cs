using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Sites, machines and what a company's own models run on.</summary>
internal static class ComputeFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("sites", "Powered space", Unit.Gigawatts, l => l.Of.SitesGw, l => l.Rolled("What sites can feed; space under construction comes online at the start of a quarter.", $"companies.{l.Id.Subject}.sitesGw")),
        new("sites-coming", "Powered space coming", Unit.Gigawatts, l => Coming(l, Slot(l)), SitesComing) { Called = l => $"Powered space in {l.Setup.Start.Label(l.View.Quarter + 1 + Slot(l))}" },
        new("power", "Power the chips draw", Unit.Gigawatts, l => l.Of.PowerGw, l => l.Made("Installed chips of all families.", Families(l, "chips-power"))),
        new("capacity", "Compute", Unit.Gigawatts, l => l.Of.Capacity, l => l.Made("What the installed chips can do, as so many GW of the newest merchant chips.", Families(l, "chips-work"))),
        new("coming-next", "Chips arriving in a quarter", Unit.Gigawatts, l => l.Of.Fleet.Sum(f => f.ArrivingNext), l => l.Made("Chips of all families that arrive next quarter.", Families(l, "chips-next"))),
        new("coming-after", "Chips arriving in two quarters", Unit.Gigawatts, l => l.Of.Fleet.Sum(f => f.ArrivingAfter), l => l.Made("Chips of all families that arrive in two quarters.", Families(l, "chips-after"))),
        new("dark", "Chips without power", Unit.Gigawatts, l => l.Of.PowerGw - l.Of.SitesGw, l => l.Made("What the chips draw beyond what the sites can feed.", l.Mine("power"), l.Mine("sites").Times(-1))),
        new("dark-next", "Chips without power next quarter", Unit.Gigawatts, l => l.Of.PowerGw + l.Of.Fleet.Sum(f => f.ArrivingNext) - l.Of.SitesGw - Coming(l, 0), l => l.Made(
            "Chips that are here and arrive next quarter, less the space that is here and comes online.", l.Mine("power"), l.Mine("coming-next"), l.Mine("sites").Times(-1), l.Mine("sites-coming", "0").Times(-1))),
        new("room", "Powered space without chips", Unit.Gigawatts, l => l.Of.FreeSpaceGw, l => l.Made(
            "Space that is here, less the chips that are here and on the way.", l.Mine("sites"), l.Mine("power").Times(-1), l.Mine("coming-next").Times(-1), l.Mine("coming-after").Times(-1))),
        new("compute-used", "Compute its models run on", Unit.Gigawatts, l => l.Of.ComputeUsed, l => l.Made("Compute of own halls and of contracts, over all families.", Families(l, "chips-used"))),
        new("utilisation", "Compute sold or used", Unit.Share, l => l.Of.Utilisation, Utilisation),
        new("spot", "Spot compute bought", Unit.Gigawatts, l => l.Of.SpotGw, l => l.Rolled(
            $"Bought at {l.Rules.SpotMarkup:0.0} times the contract price for users who could not be served otherwise: at most {l.Rules.SpotShare * 100:0}% of the need, and only what clouds have left.")),
        new("short", "Compute short", Unit.Gigawatts, l => l.Of.ComputeShortGw, Short),
        new("training", "Compute in training", Unit.Gigawatts, l => l.Of.TrainingGw, l => l.Made(
            l.Of.TrainingGw <= 0 ? "No model was in training." : $"{l.Of.TrainShare * 100:0}% of the compute that the models run on, which then serves nobody.",
            l.Of.TrainingGw <= 0 ? [] : [l.Mine("compute-used").Times(l.Of.TrainingGw / Math.Max(1e-9, l.Of.ComputeUsed), "Of the compute")])),
        new("serving-need", "Compute needed to serve", Unit.Gigawatts, l => l.Of.ServingNeedGw, ServingNeed),
        new("internal-need", "Own services need", Unit.Gigawatts, l => l.Of.InternalNeedGw, l => l.Rolled("Search, ads and copilots of its own: they spread four fifths as fast as enterprises' demand.", $"companies.{l.Id.Subject}.internalNeedGw")),
        new("internal-served", "Own services served", Unit.Gigawatts, l => l.Of.InternalServed, l => l.Made("As much of the need as free compute can do, cheapest chips first.",
            l.Mine("internal-need"), l.Leaf("Not served", l.Of.InternalServed - l.Of.InternalNeedGw, "There was no compute left; what is missing slows the core business."))),
    ];

    internal static IReadOnlyList<Figure> Families(Lens l, string kind) => [.. l.Setup.Families.Select(f => l.Mine(kind, f.Id))];

    private static int Slot(Lens l) => int.TryParse(l.Id.Detail, out int slot) ? Math.Clamp(slot, 0, Limits.SiteLead - 1) : 0;

    private static double Coming(Lens l, int slot) => slot >= Limits.SiteLead ? 0 : l.C.SitesComing[slot];

    private static Telling SitesComing(Lens l)
    {
        if (l.Before is not { } before)
        {
            return l.Rolled("Under construction when the game opens.", $"companies.{l.Id.Subject}.sitesComing");
        }

        double planned = Coming(before, Slot(l) + 1);
        return l.Made("What was under construction a quarter ago and what was begun since.",
            l.Leaf("Under construction before", planned, "Begun in earlier quarters."),
            l.Leaf($"Begun in {l.Label}", l.Amount - planned, "Ordered, leased or dropped in the quarter."));
    }

    private static Telling Utilisation(Lens l)
    {
        double total = l.Of.Capacity;
        if (total <= 0 || l.IsOpening)
        {
            return l.Rolled("Part of the installed compute that contracts, enterprises, own services and own models take.");
        }

        Figure Part(string name, double gw, string rule) => l.Leaf(name, gw / total, $"{gw:0.00} of {total:0.00} GW. {rule}");
        double contracts = l.Of.ContractGw;
        double inside = l.Of.InternalServed;
        double pool = l.C.OwnPoolGw;
        double enterprises = l.Of.EnterpriseGw;
        double rest = (l.Amount * total) - contracts - inside - pool - enterprises;
        return l.Made("Each use of the installed compute, as a part of all of it.",
            Part("Contracts", contracts, "Served first."), Part("Own services", inside, "Search, ads and copilots."), Part("Own models", pool, "Kept for training and products."),
            Part("Enterprises", enterprises, "What the market takes at your price."),
            Part("Spot, dark and unsuited", rest, "Sold on the spot market, without power, or run with losses on chips that software is not ready for."));
    }

    private static Telling Short(Lens l)
    {
        double able = l.Of.ServingNeedGw - l.Of.ComputeShortGw;
        return l.Of.ComputeShortGw <= 0
            ? l.Fact("Everybody who came could be served.")
            : l.Made("What users needed less what was there to serve them.", l.Mine("serving-need"), l.Leaf("There to serve them", -able, "Compute that is not in training, as far as the software runs well on it, and spot."));
    }

    private static Telling ServingNeed(Lens l)
    {
        double market = l.Market.ModelMarket;
        double each = market <= 0 || l.IsOpening ? 0 : l.Amount / market;
        return l.IsOpening
            ? l.Rolled($"{l.Rules.ServingNeed:0.000} GW for each $1B of quarterly sales at the start.")
            : l.Made($"Its users' part of the model market, at {ModelMarket.ServingNeed(l.Rules, l.View.Quarter):0.000} GW for each $1B: {l.Rules.ServingNeedFall * 100:0.0}% less every quarter.",
                l.Part("model-market", "").Times(each, "For its part of the model market", Unit.Gigawatts));
    }
}
