using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Money between two companies, and what the failure of another would cost the seat. Figures of flows: subject pays, detail is paid.</summary>
internal static class TieFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("flow", "Money that went", Unit.Billions, l => Bought(l) + Invested(l), l => l.Made(
            $"Purchases and investments, trailing: each quarter a quarter of what is remembered fades.", l.Mine("flow-bought", l.Id.Detail), l.Mine("flow-invested", l.Id.Detail)))
        { Called = l => $"From {l.NameOf(l.Id.Subject)} to {l.NameOf(l.Id.Detail)}" },
        new("flow-bought", "Purchases", Unit.Billions, Bought, l => Faded(l, "Bought")),
        new("flow-invested", "Investments", Unit.Billions, Invested, l => Faded(l, "Invested")),
        new("exposure", "What its failure would cost", Unit.Billions, Loss, Exposure) { Called = l => $"If {l.Of.Name} failed" },
        new("exposure-stake", "Stake in it", Unit.Billions, Stake, l => l.Made("What your shares of it are worth to the market.", l.Mine("stake-worth", l.View.MyId))),
        new("exposure-loans", "Loans to it", Unit.Billions, Loans, l => l.Fact("Loans given and not yet repaid.")),
        new("exposure-sales", "A year of sales to it", Unit.Billions, l => 4 * Sales(l), l => l.Made("Four quarters of the compute it has contracted from you.",
            [.. Sold(l).Select(k => l.Leaf($"Contract {k.Number}", 4 * k.Gw * k.Price, $"{k.Gw:0.00} GW × ${k.Price:0.00}B × 4."))])),
        new("exposure-compute", "Compute that would be missing", Unit.Gigawatts, Compute, l => l.Made("Compute you rent from it.",
            [.. Rented(l).Select(k => l.Leaf($"Contract {k.Number}", Got(k), $"{Got(k):0.00} GW run on it."))])),
        new("exposure-chips", "Chips nobody would replace", Unit.Gigawatts, Chips, l => l.Made("Chips it designs that you run, rent or have on order.",
            [.. Own(l).Select(f => l.Leaf(f.Name, Counted(f), $"Installed or used {Math.Max(f.Used, f.PowerGw):0.00} GW, on order {f.ArrivingNext + f.ArrivingAfter:0.00} GW."))])),
    ];

    private static int Other(Lens l) => l.Setup.IndexOf(l.Id.Detail);

    private static double Bought(Lens l) => Other(l) is var to and >= 0 && l.Index >= 0 ? l.State.Bought(l.Index, to) : 0;

    private static double Invested(Lens l) => Other(l) is var to and >= 0 && l.Index >= 0 ? l.State.InvestedIn(l.Index, to) : 0;

    private static Telling Faded(Lens l, string word)
    {
        double memory = l.Rules.FlowMemory;
        if (l.Before is not { } before)
        {
            return l.Rolled("What contracts and stakes of the scenario make of it.");
        }

        return l.Made($"{memory * 100:0}% of what was remembered, and as much of what the quarter brought.",
            before.Figure().Times(memory, "Remembered from before"),
            l.Leaf($"{word} in {l.Label}", l.Amount - (memory * before.Amount), $"{memory * 100:0}% of ${(l.Amount / memory) - before.Amount:0.00}B."));
    }

    private static double Stake(Lens l) => l.View.Me.Holdings.Where(h => h.Id == l.Id.Subject).Sum(h => h.Stake * l.Of.Value);

    private static double Loans(Lens l) => l.View.Loans.Where(k => k.Lender == l.View.MyId && k.Borrower == l.Id.Subject).Sum(k => k.Principal);

    private static IEnumerable<ContractView> Sold(Lens l) => l.View.Contracts.Where(k => k.Provider == l.View.MyId && k.Customer == l.Id.Subject);

    private static IEnumerable<ContractView> Rented(Lens l) => l.View.Contracts.Where(k => k.Customer == l.View.MyId && k.Provider == l.Id.Subject);

    private static double Sales(Lens l) => Sold(l).Sum(k => k.Gw * k.Price);

    private static double Got(ContractView contract) => contract.DeliveredGw > 0 ? contract.DeliveredGw : contract.Gw;

    private static double Compute(Lens l) => Rented(l).Sum(Got);

    private static IEnumerable<FleetView> Own(Lens l) => l.View.Me.Fleet.Where(f => l.Setup.Families[Math.Max(0, l.Setup.FamilyOf(f.Family))].Owner == l.Id.Subject);

    private static double Counted(FleetView f) => Math.Max(f.Used, f.PowerGw) + f.ArrivingNext + f.ArrivingAfter;

    private static double Chips(Lens l) => Own(l).Sum(Counted);

    private static double Loss(Lens l) => Stake(l) + Loans(l) + (4 * Sales(l));

    private static Telling Exposure(Lens l) => l.Made("Stakes and loans written off, and a year of contract sales that would not be made.",
        l.Mine("exposure-stake"), l.Mine("exposure-loans"), l.Mine("exposure-sales"));
}
