using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>Shares for money: a stake if the deal is done, a term sheet if it is talked about, with chips and compute where they are its string.</summary>
internal static class EquityOpening
{
    private const double StakeMax = 45;

    /// <summary>More than this ($bn) no round has ever paid in; an article that says so has a slip in it.</summary>
    private const double PaidMax = 1000;

    /// <summary>Part of an investor's cash that one round may take.</summary>
    private const double CashMax = 0.5;

    public static void Sign(DraftWorld world, DealInPlay deal)
    {
        double value = world.Companies[deal.Receiver!].MarketValue!.Value;
        decimal? said = deal.Fact.StakePercent;
        double percent = said is { } told ? (double)told : deal.Fact.Type == "acquisition" ? StakeMax : deal.Amount is { } sum ? 100 * sum / Math.Max(sum, value) : 5;
        percent = Figure.Round(Math.Clamp(percent, 0.1, StakeMax));
        int at = world.Stakes.FindIndex(s => s.Holder == deal.Giver && s.Of == deal.Receiver);
        if (at >= 0 && world.Stakes[at].Percent!.Value >= percent)
        {
            world.Notes.Add($"{world.NameOf(deal.Giver!)}'s stake in {world.NameOf(deal.Receiver!)} is in the catalogue already, with this deal counted.");
            return;
        }

        double room = 98 - world.Stakes.Where((s, i) => s.Of == deal.Receiver && i != at).Sum(s => s.Percent!.Value);
        StakePart stake = new()
        {
            Holder = deal.Giver,
            Of = deal.Receiver,
            Percent = said is not null && percent <= room
                ? Figure.Read(percent, deal.Source)
                : Figure.Assumed(Math.Max(0.1, Math.Min(percent, room)), deal.Because(deal.Fact.Type == "acquisition" ? "control, as far as the rules let one company hold of another" : "its sum over the company's value")),
        };
        if (at >= 0)
        {
            world.Stakes[at] = stake;
            return;
        }

        world.Stakes.Add(stake);
        Pay(world, deal, value);
    }

    /// <summary>Null if the investor holds as much as the rules let him.</summary>
    public static OfferPart? Offer(DraftWorld world, DealInPlay deal)
    {
        double pre = PreMoney(world, deal);
        double held = (world.Stakes.FirstOrDefault(s => s.Holder == deal.Giver && s.Of == deal.Receiver)?.Percent?.Value ?? 0) / 100;
        double room = (StakeMax / 100) - held;
        double amount = Amount(world, deal, Math.Min(0.6, room) * pre);
        if (room < 0.01 || amount < 0.05)
        {
            return null;
        }

        List<Leg> legs = [new EquityLeg(deal.Giver!, amount, pre)];
        Strings(world, deal, amount, legs);
        return new OfferPart { From = deal.Giver, To = deal.Receiver, Legs = legs };
    }

    /// <summary>The value that the article's sum and part of the company make, as far as directors and auditors would sign it; else today's.</summary>
    private static double PreMoney(DraftWorld world, DealInPlay deal)
    {
        CompanyPart receiver = world.Companies[deal.Receiver!];
        double value = receiver.MarketValue!.Value;
        double told = deal.Fact.StakePercent is { } percent and > 0 and < (decimal)StakeMax && deal.Amount is { } sum ? (sum / (double)percent * 100) - sum : value;
        Core.World.Rules rules = Core.World.Rules.Standard;
        double band = 1 + ((receiver.Listed == false ? rules.PrivateRoundBand : rules.ListedRoundBand) * 0.98);
        double asked = Figure.Round(told);
        double signed = Math.Max(0.1, Math.Clamp(asked, value / band, value * band));
        return signed == asked ? asked : Math.Round(signed, 2);
    }

    /// <summary>The sum of the article, or the first part of it that the investor can pay and the company can take ($bn).</summary>
    private static double Amount(DraftWorld world, DealInPlay deal, double most)
    {
        double told = deal.Amount ?? Math.Max(0.1, 0.03 * world.Companies[deal.Receiver!].MarketValue!.Value);
        most = Math.Min(500, most);
        if (!world.IsSeat(deal.Giver))
        {
            world.Afford(deal.Giver!, Math.Min(told, most) * 1.2, deal.Because("enough for what the article says it puts in"));
        }

        double can = CashMax * (world.Companies[deal.Giver!].Cash?.Value ?? 0);
        double amount = Figure.Round(Math.Min(Math.Min(told, most), world.IsSeat(deal.Giver) ? can : told));
        if (amount < told * 0.98)
        {
            world.Notes.Add($"Of {FactDollars(told)} only a first part of {FactDollars(amount)} is on the table: {world.NameOf(deal.Giver!)} has no more to spend on it, or {world.NameOf(deal.Receiver!)} cannot take more at its value.");
        }

        return amount;
    }

    private static void Strings(DraftWorld world, DealInPlay deal, double amount, List<Leg> legs)
    {
        string? family = deal.Fact.Chips.Select(c => ChipNames.FamilyOf(world, c)).OfType<string>().FirstOrDefault(f => world.Families[f].Owner == deal.Giver)
            ?? (deal.Fact.Condition is null ? null : world.InHouse(deal.Giver!) ?? world.Sold(deal.Giver!));
        if (family is null || world.Companies[deal.Receiver!].TrainsModels != true)
        {
            return;
        }

        double gw = Math.Clamp(Figure.Round(0.13 * world.Compute(deal.Receiver!)), 0.01, 2);
        legs.Add(new AdoptionLeg(deal.Receiver!, family, gw, 8, Math.Round(Math.Clamp(amount * 0.15, 0.1, 3), 1)));
        if (family == world.InHouse(deal.Giver!) && world.SellsCompute(deal.Giver!))
        {
            legs.Add(new ComputeLeg(deal.Giver!, family, Math.Max(0.01, Figure.Round(gw * 1.2)), 20, Math.Round(world.ComputePrice * 0.8, 2), 60));
        }
    }

    /// <summary>The money has changed hands before the game opens.</summary>
    private static void Pay(DraftWorld world, DealInPlay deal, double value)
    {
        if (deal.Amount is not { } told || deal.Fact.Type is not "equity")
        {
            return;
        }

        double cash = world.Companies[deal.Giver!].Cash?.Value ?? 0;
        double amount = Figure.Round(Math.Min(Math.Min(told, Math.Min(PaidMax, 0.5 * value)), world.IsSeat(deal.Giver) ? CashMax * cash : told));
        world.Change(deal.Receiver!, c => c with { Cash = Figure.Added(c.Cash, amount, $"with the ${amount:0.##}B of the investment", deal) });
        world.Change(deal.Giver!, c => c with { Cash = Figure.Added(c.Cash, Math.Max(-amount, 0.1 - cash), $"less the ${amount:0.##}B of the investment", deal) });
    }

    private static string FactDollars(double amount) => $"${amount:0.##}B";
}
