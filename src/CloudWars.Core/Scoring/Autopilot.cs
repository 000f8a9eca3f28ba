using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Core.Scoring;

/// <summary>
/// The caretaker at the desk: keeps capacity in step with demand, trains steadily, keeps a year and a half of cash, makes plain
/// compute contracts at the market's price and no other deals. It is par, it plays the companies nobody sits at, and the
/// weakest AI starts from it. Its play is part of the rules: changing it changes scores.
/// </summary>
public static class Autopilot
{
    private const double FullShareOfMarketPrice = 1.0;

    /// <summary>Most that is spent on research, $bn a quarter.</summary>
    private const double MostResearch = 15;

    /// <summary>Most powered space that is ordered in a quarter, GW.</summary>
    private const double MostSites = 3;

    // Orders are data and their terms here are hundredths within narrow limits: each is made once and given by every caretaker.
    private static readonly FixedList<FundResearch> Research = [.. HundredthsTo(MostResearch).Select(n => new FundResearch(n / 100.0))];

    private static readonly FixedList<BuildSites> Sites = [.. HundredthsTo(MostSites).Select(n => new BuildSites(n / 100.0, false))];

    private static readonly FixedList<TrainModel> Runs = [.. HundredthsTo(1).Select(n => new TrainModel(2, n))];

    /// <summary>A quarter's orders for the seat.</summary>
    public static IReadOnlyList<Order> Orders(SeatView view)
    {
        List<Order> orders = [];
        Write(view, orders);
        return orders;
    }

    /// <summary>Writes a quarter's orders on a sheet that is there already, for play-outs that use their sheets again.</summary>
    public static void Write(SeatView view, List<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(orders);
        orders.Clear();
        if (view.State.Companies[view.Seat].Insolvent)
        {
            return;
        }

        Finance(view, orders);
        if (view.Setup.Companies[view.Seat].TrainsModels)
        {
            Models(view, orders);
        }

        if (view.Setup.Companies[view.Seat].Builds)
        {
            Machines(view, orders);
        }

        if (view.Setup.Companies[view.Seat].TrainsModels && !view.Setup.Companies[view.Seat].Builds)
        {
            BuyCompute(view, orders);
        }
    }

    /// <summary>
    /// Answers to open offers: plain compute at a fair price is taken when there is room, and by a chip maker without a chair what
    /// <see cref="ChipMaker"/> says; everything else is declined.
    /// </summary>
    public static IReadOnlyList<Order> Answers(SeatView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        List<Order>? answers = null;
        foreach (DealState deal in view.State.Deals)
        {
            if (DealDesk.MustAnswer(deal, view.Seat))
            {
                answers ??= [];
                bool take = deal.Sheet.Legs.Count == 1 && deal.Sheet.Legs[0] is ComputeLeg leg ? Fair(view, leg) : ChipMaker.Takes(view, deal);
                Order answer = take ? new Accept(deal.Number) : new Decline(deal.Number);
                answers.Add(OrderCatalog.Check(view, answer) is null ? answer : new Decline(deal.Number));
            }
        }

        return answers ?? (IReadOnlyList<Order>)[];
    }

    /// <summary>GW of own capacity that is neither promised nor needed for own work.</summary>
    internal static double Room(SeatView view, int company)
    {
        ref CompanyState c = ref view.State.Companies[company];
        double capacity = Fleet.TotalCapacity(ref c, view.State.Index.FamilyCount) * Fleet.Energised(ref c, view.State.Index.FamilyCount);
        double promised = 0;
        foreach (Contract contract in view.State.Contracts)
        {
            promised += contract.Provider == company ? contract.Gw : 0;
        }

        return (0.85 * capacity) - promised - (1.1 * c.InternalNeedGw);
    }

    private static bool Fair(SeatView view, ComputeLeg leg)
    {
        double price = view.State.World.ComputePrice * FullShareOfMarketPrice;
        return leg.Giver == view.MyId
            ? leg.Price >= 0.98 * price && leg.Gw <= 0.35 * Room(view, view.Seat)
            : leg.Price <= 1.02 * price && view.State.Companies[view.Seat].ComputeShort > 0.5 * leg.Gw;
    }

    private static void Finance(SeatView view, List<Order> orders)
    {
        ref CompanyState me = ref view.State.Companies[view.Seat];
        double cash = view.State.Books.Cash(view.Seat).Billions;
        double burn = Math.Max(0, -me.FreeCashFlow);
        if (me.CoreRevenue <= 0)
        {
            double wanted = (6 * Math.Max(burn, 0.3 * me.ProductRevenueLast)) - cash;
            double limit = ShareDesk.IssueLimit(view.State, view.Seat) * 0.8;
            bool affordable = view.State.World.WindowShut == 0 || cash < 2.5 * burn;
            // A company of four billion does not wait until it needs half a billion.
            if (wanted > Math.Min(0.5, 0.05 * view.Setup.Companies[view.Seat].MarketValue) && affordable)
            {
                Give(view, orders, new IssueShares(Round(Math.Min(wanted, limit))));
            }

            return;
        }

        double headroom = CreditDesk.Headroom(view.State, view.Seat);
        double floor = 0.12 * me.CoreRevenue;
        if (cash < floor && headroom > 1)
        {
            Give(view, orders, new Borrow(Round(Math.Min(headroom * 0.3, floor))));
        }
        else if (cash > 6 * floor && me.Listed && me.FreeCashFlow > 0)
        {
            Give(view, orders, new BuyBack(Round(Math.Min(0.5 * me.FreeCashFlow, view.State.Rules.BuybackLimit * 0.5 * me.Value.Price))));
        }
    }

    private static void Models(SeatView view, List<Order> orders)
    {
        ref CompanyState me = ref view.State.Companies[view.Seat];
        double target = Math.Max(Training.Laboratory.Benchmark(view.State) * 1.1, 0.13 * me.ProductRevenueLast);
        if (Math.Abs(target - me.Research) > 0.05)
        {
            Give(view, orders, Research[Hundredths(DMath.Clamp(target, 0, MostResearch))]);
        }

        if (me.RunQuartersLeft == 0)
        {
            double used = 0;
            for (int f = 0; f < view.State.Index.FamilyCount; f++)
            {
                used += me.Used[f];
            }

            double spare = used <= 0 ? 0.45 : 1 - (me.ServingGw * 1.05 / used);
            Give(view, orders, Runs[(int)Math.Round(100 * DMath.Clamp(spare, 0.2, 0.6))]);
        }
    }

    /// <summary>Keeps capacity in step with demand, in halls ordered early enough, within the cash that comes in.</summary>
    private static void Machines(SeatView view, List<Order> orders)
    {
        GameState state = view.State;
        ref CompanyState me = ref state.Companies[view.Seat];
        double growth = DMath.Clamp(state.World.EnterpriseGrowth + state.World.Regime - (0.7 * state.World.Slump), 0.0, 0.14);
        double busy = state.Quarter == 0 ? 1 : DMath.Clamp((me.Utilisation - 0.75) / 0.2, 0.2, 1);
        double generated = Math.Max(0, me.FreeCashFlow + me.CapitalSpending);
        generated = state.Quarter == 0 ? Math.Max(0, me.CashEarnings / 4 * 0.8) : generated;
        double spare = Math.Max(0, state.Books.Cash(view.Seat).Billions - (0.15 * me.CoreRevenue));
        double budget = Math.Min(spare, ((0.9 * generated) + (0.06 * spare)) * busy);
        double power = Fleet.PowerIn(state, view.Seat);
        double later = Fleet.SpaceIn(ref me, state.Rules.BuildQuarters);
        double build = Math.Min((power * DMath.Pow(1 + growth, state.Rules.BuildQuarters - 1)) - later, 0.35 * budget / state.Rules.SiteCost);
        if (build > 0.03 * state.Setup.Scale && state.Setup.Quarters - state.Quarter > state.Rules.BuildQuarters)
        {
            build = Math.Min(MostSites, build);
            Give(view, orders, Sites[Hundredths(build)]);
            budget -= build * state.Rules.SiteCost;
        }

        double capacity = Fleet.TotalCapacity(ref me, state.Index.FamilyCount);
        double target = capacity * ((Limits.ChipLead * state.Rules.Obsolescence) + ((Limits.ChipLead + 1.2) * growth));
        double space = Fleet.SpaceIn(ref me, Limits.ChipLead) - (power * (1 - (Limits.ChipLead * state.Rules.Retirement)));
        OrderMix(view, orders, Math.Min(Math.Max(0, target - ComingCapacity(state, view.Seat)), Math.Max(0, space)), ref budget);
    }

    private static double ComingCapacity(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        double coming = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            int at = f * Limits.ChipLead;
            coming += (company.ChipsComing[at] + company.ChipsComing[at + 1]) * Fleet.Performance(state, f);
        }

        return coming;
    }

    private static void OrderMix(SeatView view, List<Order> orders, double want, ref double budget)
    {
        GameState state = view.State;
        int own = state.Index.InHouse[view.Seat];
        bool ownIsGood = own >= 0 && state.Companies[view.Seat].SiliconPerformance > 0.6;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            double share = f == own ? (ownIsGood ? 0.5 : 0.15) : f == state.Index.MerchantLeader ? (ownIsGood ? 0.5 : 0.85) : 0;
            double price = Fleet.ChipPrice(state, f);
            double gw = Math.Min(share * want / Math.Max(0.2, Fleet.Performance(state, f)), Math.Max(0, budget) * share / price);
            if (gw > 0.02 * state.Setup.Scale && Fleet.MayBuy(state, view.Seat, f))
            {
                Give(view, orders, new OrderChips(state.Setup.Families[f].Id, Round(Math.Min(4, gw))));
                budget -= gw * price;
            }
        }
    }

    /// <summary>A lab that is short asks the cloud with the most room for two years of compute at the market's price.</summary>
    private static void BuyCompute(SeatView view, List<Order> orders)
    {
        GameState state = view.State;
        ref CompanyState me = ref state.Companies[view.Seat];
        double used = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            used += me.Used[f];
        }

        double affordable = (me.ProductRevenueLast * 1.6) + (0.06 * state.Books.Cash(view.Seat).Billions);
        double want = Math.Min(Math.Max(me.ServingGw * 1.25 / 0.55, used * 1.04) - used, (affordable / state.World.ComputePrice) - used);
        if (want < 0.03 * state.Setup.Scale || DealDesk.Frozen(state))
        {
            return;
        }

        int best = -1;
        double most = 0.05 * state.Setup.Scale;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            double room = state.Setup.Companies[c].SellsCompute && state.Active(c) ? Room(view, c) : 0;
            if (room > most)
            {
                most = room;
                best = c;
            }
        }

        if (best >= 0)
        {
            ComputeLeg leg = new(state.Setup.Companies[best].Id, null, Round(Math.Min(want, most * 0.3)), 8, Math.Ceiling(state.World.ComputePrice * 100) / 100, 90);
            Give(view, orders, new Propose(new TermSheet(view.MyId, state.Setup.Companies[best].Id, [leg])));
        }
    }

    private static void Give(SeatView view, List<Order> orders, Order order)
    {
        if (OrderCatalog.Check(view, order, orders) is null)
        {
            orders.Add(order);
        }
    }

    private static double Round(double value) => Math.Floor(value * 100) / 100;

    private static int Hundredths(double value) => (int)Math.Floor(value * 100);

    private static IEnumerable<int> HundredthsTo(double most) => Enumerable.Range(0, Hundredths(most) + 1);
}
