using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>
/// Why a market value moved, as the market itself took it apart: inputs of the formula replaced one group after another, so that
/// nothing is left over. Each group opens into its inputs, replaced one by one in the same order.
/// </summary>
internal static class ValueMoves
{
    private delegate void Replace(ref ValueInputs to, in ValueInputs from);

    public static Telling Tell(Lens l)
    {
        ValueMove move = l.C.Value.Move;
        bool known = l.Of.HasStatements;
        return l.Made(
            known ? "The inputs of the value replaced one group after another, in this order: nothing is left over." : "Of a private company only the value itself is public.",
            l.Leaf("Capital raised or returned", move.Capital, "New money in, or money paid back to owners: it changes the value but is no merit."),
            Group(l, "Operations", move.Operations, -move.Capital, "Cash flow, sales and machines of the quarter.",
                ("Net cash", (ref ValueInputs to, in ValueInputs from) => to.NetCash = from.NetCash),
                ("Core business", (ref ValueInputs to, in ValueInputs from) => to.CoreCash = from.CoreCash),
                ("Profit on compute", (ref ValueInputs to, in ValueInputs from) => to.AiProfit = from.AiProfit),
                ("Sites and chips", (ref ValueInputs to, in ValueInputs from) => to.Hardware = from.Hardware),
                ("Sales of models", (ref ValueInputs to, in ValueInputs from) => to.LabRevenue = from.LabRevenue),
                ("Odds of living to maturity", (ref ValueInputs to, in ValueInputs from) => to.Survival = from.Survival),
                ("Obligations", (ref ValueInputs to, in ValueInputs from) => to.Obligations = from.Obligations)),
            Group(l, "Growth outlook", move.Outlook, 0, "What is expected of growth.",
                ("Core growth", (ref ValueInputs to, in ValueInputs from) => to.CoreGrowth = from.CoreGrowth),
                ("Growth of compute", (ref ValueInputs to, in ValueInputs from) => to.AiGrowth = from.AiGrowth),
                ("Growth of models", (ref ValueInputs to, in ValueInputs from) => to.LabGrowth = from.LabGrowth)),
            l.Leaf("Discount rate", move.DiscountRate, $"Cost of capital {Before(l).Rate * 100:0.00}% to {l.C.Value.Inputs.Rate * 100:0.00}% a year: the same future is worth {(move.DiscountRate < 0 ? "less" : "more")} today."),
            l.Leaf("Holdings", move.Holdings, $"Stakes in others: ${Before(l).Holdings:0.0}B to ${l.C.Value.Inputs.Holdings:0.0}B as the value counts them."),
            MoodSteps.OfMove(l, move.Mood),
            l.Leaf("Rumour", move.Rumour, "Talk of deals, halving every quarter."));
    }

    private static ValueInputs Before(Lens l) => l.Before is { } before ? before.C.Value.Inputs : l.C.Value.Inputs;

    /// <param name="apart">What the market's own list counts elsewhere: new money is not operations.</param>
    private static Figure Group(Lens l, string name, double amount, double apart, string rule, params (string Name, Replace Put)[] steps) => new(name, amount, Unit.Billions, () =>
    {
        if (l.Before is not { } before || !l.Of.HasStatements)
        {
            return new Telling(rule, []);
        }

        // Inputs of earlier groups have been replaced when this group's turn comes.
        ValueInputs now = l.C.Value.Inputs;
        ValueInputs at = before.C.Value.Inputs;
        if (name != "Operations")
        {
            (double core, double ai, double lab, double rate, double free, double holdings) = (at.CoreGrowth, at.AiGrowth, at.LabGrowth, at.Rate, at.RiskFreeRate, at.Holdings);
            at = now with { CoreGrowth = core, AiGrowth = ai, LabGrowth = lab, Rate = rate, RiskFreeRate = free, Holdings = holdings };
        }

        double premium = DMath.Exp(before.C.Value.MoodAtFiling + before.C.Value.RumourAtFiling);
        List<Figure> parts = [];
        Silent silent = default;
        double value = Fundamentals.Value(l.Rules, at, l.C.Value.Franchise, ref silent);
        foreach ((string step, Replace put) in steps)
        {
            put(ref at, now);
            double next = Fundamentals.Value(l.Rules, at, l.C.Value.Franchise, ref silent);
            parts.Add(l.Leaf(step, (next - value) * premium, "The value with this input of today, less the value with that of a quarter ago, at the market's mood of then."));
            value = next;
        }

        parts.Add(l.Leaf("Counted as new capital", apart, "New money is in the cash too; it is told apart."));
        return l.Reconciled(amount, rule, parts);
    });
}
