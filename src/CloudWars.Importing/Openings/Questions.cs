using CloudWars.Core.Deals.Legs;
using CloudWars.Core.World;
using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>The article's question, whether the deal materialises, as goals of those who sit at the table.</summary>
internal static class Questions
{
    private const double Points = 0.1;
    private const double SmallPoints = 0.05;

    /// <summary>From this share of one chip family on, depending on it less is something to aim at.</summary>
    private const double HighShare = 0.9;

    private const double IndependentShare = 0.8;

    public static void Ask(DraftWorld world, DealInPlay deal)
    {
        if (deal.Fact.Type is "equity" or "acquisition" or "restructuring" or "secondary")
        {
            Add(world, deal, deal.Giver!, deal.Receiver!, GoalKind.DealClosed, "an investment deal");
            Add(world, deal, deal.Receiver!, deal.Giver!, GoalKind.DealClosed, "an investment deal");
        }
        else if (deal.Fact.Type == "compute" && world.SellsCompute(deal.Giver!))
        {
            Add(world, deal, deal.Giver!, deal.Receiver!, GoalKind.ContractSigned, "a compute contract");
            Add(world, deal, deal.Receiver!, deal.Giver!, GoalKind.ContractSigned, "a compute contract");
        }

        Adoption(world, deal);
    }

    /// <summary>Where the deal carries chips of the giver, their spread is what he wants of it.</summary>
    private static void Adoption(DraftWorld world, DealInPlay deal)
    {
        string? family = world.InHouse(deal.Giver!);
        bool meant = family is not null && (deal.Fact.Chips.Contains(family) || deal.Fact.Condition is not null || deal.Fact.Type == "chips");
        if (!meant || !world.IsSeat(deal.Giver))
        {
            return;
        }

        double today = world.Contracts.Where(c => c.Family == family).Sum(c => c.Gw!.Value);
        double offered = world.Offers.Where(o => o.From == deal.Giver).SelectMany(o => o.Legs!).OfType<ComputeLeg>().Where(l => l.Family == family).Sum(l => l.Gw);
        double wanted = Math.Round(Math.Max(0.2, Math.Max(today * 2.2, (today + offered) * 1.5)), 1);
        string name = world.Families[family!].Name!;
        world.Goals[DraftWorld.FreeKey(world.Goals, $"{family}-adopted")] = new GoalPart
        {
            Company = deal.Giver,
            Kind = GoalKind.FamilyAdoptedAbove,
            Target = family,
            Threshold = Figure.Assumed(wanted, deal.Because("game choice: well above what others run on it today and the offer on the table")),
            Points = Figure.Assumed(Points, "game choice"),
            Text = $"Others run {wanted:0.0#} GW of their work on {name}.",
        };
    }

    /// <summary>Every seat has something to reach besides value: spread its chips, depend less, or grow.</summary>
    public static void AskTheRest(DraftWorld world)
    {
        foreach (string id in world.Seats.Where(s => world.Goals.Values.All(g => g.Company != s)).ToList())
        {
            world.Goals[DraftWorld.FreeKey(world.Goals, $"{id}-goal")] = world.InHouse(id) is { } family ? Spread(world, id, family)
                : LargestShare(world, id) > HighShare ? Independence(id) : Growth(world, id);
        }
    }

    private static GoalPart Spread(DraftWorld world, string id, string family)
    {
        double today = world.Contracts.Where(c => c.Family == family && c.Provider == id).Sum(c => c.Gw!.Value);
        double wanted = Math.Round(Math.Max(0.3, today * 2), 1);
        return Usual(id, GoalKind.FamilyAdoptedAbove, family, wanted, $"Others run {wanted:0.0#} GW of their work on {world.Families[family].Name}.");
    }

    private static GoalPart Independence(string id) =>
        Usual(id, GoalKind.SupplierShareBelow, null, IndependentShare, $"Depend on no chip family for more than {IndependentShare * 100:0}% of your compute.");

    private static GoalPart Growth(DraftWorld world, string id)
    {
        double wanted = Figure.Round(world.Companies[id].MarketValue!.Value * (world.IsLab(id) ? 1.4 : 1.25));
        return Usual(id, GoalKind.ValueAbove, null, wanted, $"Be worth ${wanted:0.##} billion.");
    }

    private static GoalPart Usual(string id, GoalKind kind, string? target, double threshold, string text) => new()
    {
        Company = id,
        Kind = kind,
        Target = target,
        Threshold = Figure.Assumed(threshold, "game choice: every seat has something to reach besides value"),
        Points = Figure.Assumed(SmallPoints, "game choice"),
        Text = text,
    };

    /// <summary>Share of the largest family in a builder's own chips.</summary>
    private static double LargestShare(DraftWorld world, string id)
    {
        double all = world.Installed(id);
        return all <= 0 ? 0 : world.Companies[id].Chips!.Max(c => c.Value.Value * world.PerformanceOf(c.Key)) / all;
    }

    private static void Add(DraftWorld world, DealInPlay deal, string company, string target, GoalKind kind, string what)
    {
        // Who has no seat answers nobody: a deal with him closes only if he has made an offer.
        if (!world.IsSeat(company) || !(world.IsSeat(target) || world.Offers.Any(o => o.From == target && o.To == company)))
        {
            return;
        }

        world.Goals[DraftWorld.FreeKey(world.Goals, $"{company}-{target}")] = new GoalPart
        {
            Company = company,
            Kind = kind,
            Target = target,
            Points = Figure.Assumed(Points, deal.Because("game choice")),
            Text = $"The deal materialises: close {what} with {world.NameOf(target)}.",
        };
    }
}
