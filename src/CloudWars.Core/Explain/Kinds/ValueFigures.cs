using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>What a company is worth, to the market and by its fundamentals.</summary>
internal static class ValueFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("value", "Market value", Unit.Billions, l => l.Of.Value, Value),
        new("move", "Change of market value", Unit.Billions, l => l.C.Value.Move.After - l.C.Value.Move.Before, ValueMoves.Tell),
        new("fundamental", "Fundamental value", Unit.Billions, l => l.Of.Fundamental, Fundamental),
        new("over", "Price over fundamental value", Unit.Share, l => (l.Of.Value / Math.Max(0.001, l.Of.Fundamental)) - 1, l => l.Made(
            "How far the market's price stands above what the expected cash is worth today.", l.Mine("mood"), l.Mine("rumour").Times(DMath.Exp(l.Of.Mood), "Rumour, on top of it"))),
        new("mood", "Mood", Unit.Share, l => DMath.Exp(l.Of.Mood) - 1, MoodSteps.Tell),
        new("rumour", "Rumour", Unit.Share, l => DMath.Exp(l.Of.Rumour) - 1, l => l.Rolled("Talk of deals moves a price before anything is signed; half of it is gone a quarter later.")),
        new("discount-rate", "Discount rate a year", Unit.Share, l => l.Of.DiscountRate, Rate),
        new("risk-discount", "What risk takes off the value", Unit.Billions, l => l.Of.RiskDiscount, Risk),
        new("worth-per-share", "Value per share, start = 100", Unit.Number, l => PerShare(l) / Start(l) * 100, l => l.Rolled(
            "Market value over shares, against the opening position. New money raises the value, but not this.")),
        new("return", "Return so far", Unit.Share, l => DMath.Exp(l.Of.Return) - 1, l => l.Rolled(
            $"Value of each original share as the score sees it: {l.Rules.FundamentalWeight * 100:0}% fundamental, the rest smoothed market value, less {l.Rules.DrawdownWeight * 100:0}% of the worst fall on the way.")),
    ];

    /// <summary>The parts of a fundamental value for some inputs, as the formula tells them.</summary>
    internal static IReadOnlyList<Figure> Listen(Lens l, in ValueInputs inputs)
    {
        Recording heard = new();
        Recording.Listener trace = heard.Listen(Unit.Billions);
        Fundamentals.Value(l.Rules, inputs, l.C.Value.Franchise, ref trace);
        return heard.Parts;
    }

    private static Telling Value(Lens l)
    {
        double withMood = l.Of.Fundamental * DMath.Exp(l.Of.Mood);
        Telling told = l.Made(
            "Fundamental value, and what mood and rumour make the market pay above it.",
            l.Mine("fundamental"),
            l.Mine("mood").Times(l.Of.Fundamental, "Mood", Unit.Billions),
            l.Leaf("Rumour", l.Of.Value - withMood, $"Talk of deals: {(DMath.Exp(l.Of.Rumour) - 1) * 100:+0.0;-0.0;0}%, halving every quarter."));
        return told with { Source = l.IsOpening ? l.SourceOf($"companies.{l.Id.Subject}.marketValue") : "" };
    }

    private static Telling Fundamental(Lens l)
    {
        ValueInputs inputs = l.C.Value.Inputs;
        IReadOnlyList<Figure> parts = [.. Listen(l, inputs).Select(part => Deeper(l, part))];
        return l.Made(
            $"Cash, machines and stakes as they stand, and businesses by what they are expected to earn, discounted at {l.Of.DiscountRate * 100:0.0}% a year.", parts);
    }

    /// <summary>What stands behind a part of the value. The market priced it once in the quarter; what moved later is told apart.</summary>
    private static Figure Deeper(Lens l, Figure part) => part.Name switch
    {
        "Net cash" => new(part.Name, part.Amount, part.Unit, () => l.Reconciled(part.Amount, "Cash and loans given, less bonds and loans taken.",
            l.Mine("cash"), l.Mine("debt").Times(-1), l.Mine("balance-line", Statements.NameOf(Account.LoansGiven)))),
        "Sites and chips" => new(part.Name, part.Amount, part.Unit, () => l.Reconciled(part.Amount, part.Rule, Machines(l))),
        "Holdings" => new(part.Name, part.Amount, part.Unit, () => l.Reconciled(part.Amount, part.Rule, Stakes(l))),
        "Obligations" => new(part.Name, part.Amount, part.Unit, () => l.Reconciled(part.Amount, part.Rule, Duties(l))),
        _ => part,
    };

    private static IReadOnlyList<Figure> Machines(Lens l)
    {
        List<Figure> parts = [];
        for (int f = 0; f < l.State.Index.FamilyCount; f++)
        {
            double worth = 0.92 * Phases.Operations.Recoverable(l.State, l.Index, f);
            parts.Add(l.Leaf(l.Setup.Families[f].Name, worth, $"92% of what chips of this family, installed and ordered, would cost at ${Fleet.ChipPrice(l.State, f):0.0}B a GW."));
        }

        double space = Fleet.SpaceIn(ref l.C, Limits.SiteLead);
        return [.. parts, l.Leaf("Powered space", 0.92 * space * l.Rules.SiteCost, $"92% of {space:0.00} GW, standing and under construction, at ${l.Rules.SiteCost:0}B a GW.")];
    }

    private static IReadOnlyList<Figure> Stakes(Lens l)
    {
        Recording heard = new();
        Recording.Listener trace = heard.Listen(Unit.Billions);
        Fundamentals.Holdings(l.State, l.Index, ref trace);
        return [.. heard.Parts.Select(p => l.Setup.Companies.FirstOrDefault(c => c.Name == p.Name) is { } held && l.State.Companies[l.Setup.IndexOf(held.Id)].Value.Price > 0
            ? new Figure(p.Name, p.Amount, p.Unit, () => new Telling(p.Rule, [l.Part("value", held.Id).Times(p.Amount / l.View.Company(held.Id).Value, $"Of the value of {held.Name}")]))
            : p)];
    }

    private static IReadOnlyList<Figure> Duties(Lens l)
    {
        Recording heard = new();
        Recording.Listener trace = heard.Listen(Unit.Billions);
        Fundamentals.Obligations(l.State, new double[l.State.CompanyCount], new double[l.State.CompanyCount], l.Index, ref trace);
        return [.. heard.Parts.Select(p => p.Times(-1))];
    }

    private static Telling Rate(Lens l)
    {
        double riskFree = l.Market.RiskFreeRate;
        return l.Made("What investors ask a year for money in this company. A higher rate makes the same future worth less today.",
            l.Part("risk-free", ""),
            l.Leaf("Equity premium", l.C.Value.Inputs.RiskFreeRate + l.Of.BacklogRelief - riskFree, "What shares must bring above a loan to the state; more for a lab than for a cloud with a business of its own."),
            l.Mine("dependency-premium"), l.Mine("leverage-premium"), l.Mine("backlog-relief").Times(-1, "Taken off for sure revenue"));
    }

    /// <summary>The same formula with and without the premiums for risk, part by part.</summary>
    private static Telling Risk(Lens l)
    {
        ValueInputs with = l.C.Value.Inputs;
        IReadOnlyList<Figure> without = Listen(l, with with { Rate = with.RiskFreeRate });
        return l.Made(
            $"The fundamental value at {with.Rate * 100:0.00}% a year less what it would be at {with.RiskFreeRate * 100:0.00}%, without the premiums for dependency and debt.",
            [.. Listen(l, with).Select((p, i) => l.Leaf(p.Name, p.Amount - without[i].Amount, p.Rule))]);
    }

    private static double PerShare(Lens l) => l.Of.Value / Math.Max(0.001, l.Of.Shares);

    private static double Start(Lens l) => Math.Max(1e-12, l.Setup.Companies[l.Index].MarketValue / Math.Max(0.001, l.Setup.Companies[l.Index].Shares));
}
