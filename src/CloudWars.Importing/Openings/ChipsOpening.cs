using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>
/// Chips from one to the other. Those that their owner keeps to himself are rented from his cloud; those that are sold to
/// anyone are promised to be used, with warrants where the article speaks of shares.
/// </summary>
internal static class ChipsOpening
{
    private const int Within = 8;
    private const int Tranches = 4;

    /// <summary>More than this on a new family for one tranche, GW, nobody runs within a game.</summary>
    private const double StepMax = 0.5;

    /// <summary>What a GW on rented chips is worth to their maker, in quarters of rent: as the deal desk reckons.</summary>
    private const double RentedQuarters = 16;

    public static void Sign(DraftWorld world, DealInPlay deal)
    {
        if (FamilyOf(world, deal) is not { } family)
        {
            News.Tell(world, deal);
            return;
        }

        if (world.Families[family].Merchant != true && world.SellsCompute(deal.Giver!) && world.IsSeat(deal.Receiver))
        {
            Port(world, deal, family);
            ComputeOpening.Sign(world, deal);
        }
        else if (world.Families[family].Merchant == true && world.Companies[deal.Receiver!].Builds == true)
        {
            Port(world, deal, family);
            Deliver(world, deal, family);
        }
        else
        {
            News.Tell(world, deal);
        }
    }

    public static OfferPart? Offer(DraftWorld world, DealInPlay deal)
    {
        if (FamilyOf(world, deal) is not { } family)
        {
            return null;
        }

        double gw = Gw(world, deal, family);
        List<Leg> legs = [];
        if (family == world.InHouse(deal.Giver!) && world.SellsCompute(deal.Giver!))
        {
            legs.Add(new ComputeLeg(deal.Giver!, family, Math.Min(20, Figure.Round(gw * 1.25)), 16, Math.Round(world.ComputePrice * 0.85, 2), 60));
        }

        // Only who trains models has work that it can promise to move.
        bool adopts = world.Companies[deal.Receiver!].TrainsModels == true;
        if (adopts)
        {
            legs.Add(new AdoptionLeg(deal.Receiver!, family, gw, Within, Math.Round(Math.Clamp((deal.Amount ?? 5) * 0.1, 0.1, 3), 1)));
        }

        if (adopts && deal.Fact.StakePercent is { } percent and > 0 && world.Sold(deal.Giver!) == family)
        {
            legs.AddRange(Warrants(world, deal.Giver!, Math.Clamp((double)percent, 0.1, 10), family, Math.Max(0.02, Figure.Round(gw / 3))));
        }

        return legs.Count == 0 ? null : new OfferPart { From = deal.Giver, To = deal.Receiver, Legs = legs };
    }

    /// <summary>Shares for business: where the article's part of the company is worth more than a board may give, the steps are larger, then the part smaller.</summary>
    private static IEnumerable<Leg> Warrants(DraftWorld world, string issuer, double percent, string family, double step)
    {
        double worth = percent / 100 * world.Companies[issuer].MarketValue!.Value;
        double perGw = Math.Max(world.Families[family].PricePerGw?.Value ?? 0, RentedQuarters * world.ComputePrice);
        double perStep = Core.World.Rules.Standard.WarrantsForBusiness * Tranches * perGw * 0.95;
        double gw = Math.Clamp(Math.Round(worth / perStep, 2), step, Math.Max(step, StepMax));
        double part = Math.Floor(Math.Min(percent, percent * gw * perStep / worth) * 10) / 10;
        return part < 0.1 ? [] : [new WarrantLeg(issuer, part, Tranches, family, gw, Within + 4)];
    }

    private static string? FamilyOf(DraftWorld world, DealInPlay deal) =>
        deal.Fact.Chips.Select(c => ChipNames.FamilyOf(world, c)).OfType<string>().FirstOrDefault(f => world.Families[f].Owner == deal.Giver)
        ?? world.Sold(deal.Giver!) ?? world.InHouse(deal.Giver!);

    /// <summary>A fifth of what it runs, or what the sum buys if that is less.</summary>
    private static double Gw(DraftWorld world, DealInPlay deal, string family)
    {
        double usual = 0.2 * Math.Max(0.05, world.Compute(deal.Receiver!));
        double bought = deal.Amount is { } amount ? amount / (world.Families[family].PricePerGw?.Value ?? 20) : usual;
        return Math.Clamp(Figure.Round(Math.Min(bought, 2 * usual)), 0.01, 2);
    }

    private static void Port(DraftWorld world, DealInPlay deal, string family)
    {
        Sourced<double>? before = world.Companies[deal.Receiver!].Porting?.GetValueOrDefault(family);
        if (world.Families[family].Friction?.Value > 0 && (before?.Value ?? 0) < 0.5)
        {
            OrderedDictionary<string, Sourced<double>> porting = new(world.Companies[deal.Receiver!].Porting ?? [])
            {
                [family] = Figure.Changed(before, 0.5, deal.Because("half of its software is taken to run on the chips it has ordered")),
            };
            world.Change(deal.Receiver!, c => c with { Porting = porting });
        }
    }

    /// <summary>A first delivery is installed when the game opens; the rest must be ordered like any chips.</summary>
    private static void Deliver(DraftWorld world, DealInPlay deal, string family)
    {
        double first = Figure.Round(Gw(world, deal, family) * 0.5);
        string why = deal.Because("with a first delivery of what was ordered; the rest is ordered in play");
        CompanyPart receiver = world.Companies[deal.Receiver!];
        Sourced<double>? before = receiver.Chips?.GetValueOrDefault(family);
        OrderedDictionary<string, Sourced<double>> chips = new(receiver.Chips ?? []) { [family] = Figure.Changed(before, (before?.Value ?? 0) + first, why) };
        world.Change(deal.Receiver!, c => c with { Chips = chips, SitesGw = Figure.Changed(c.SitesGw, (c.SitesGw?.Value ?? 0) + first, why) });
    }
}
