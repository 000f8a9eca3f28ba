using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>By whom a company hangs and what that adds to its cost of capital.</summary>
internal static class RiskFigures
{
    private const string Index = "Herfindahl index: each share squared and added up. 0% is many equal partners, 100% a single one.";

    public static IEnumerable<FigureKind> All =>
    [
        new("supplier-hhi", "Concentration on chip suppliers", Unit.Share, l => l.Of.SupplierHhi, l => Heard(l, $"{Index} By who designs the chips it runs.", (Lens at, ref Recording.Listener t) => Concentration.OnSuppliers(at.State, at.Index, ref t))),
        new("cloud-hhi", "Concentration on clouds", Unit.Share, l => l.Of.CloudHhi, l => Heard(l, $"{Index} By whose cloud its models run in.", (Lens at, ref Recording.Listener t) => Concentration.OnClouds(Desk(at), at.Index, ref t))),
        new("customer-hhi", "Concentration on customers", Unit.Share, l => l.Of.CustomerHhi, l => Heard(l, $"{Index} By who pays the revenue that hangs by others; enterprises are many.", (Lens at, ref Recording.Listener t) => Concentration.OnCustomers(at.State, at.Index, Fade(at), ref t))),
        new("investor-hhi", "Concentration on investors", Unit.Share, l => l.Of.InvestorHhi, l => Heard(l, $"{Index} By who gave it money lately.", (Lens at, ref Recording.Listener t) => Concentration.OnInvestors(at.State, at.Index, Fade(at), ref t))),
        new("circularity", "Own money come back", Unit.Share, l => l.Of.Circularity, l => Heard(l, "Part of the revenue that hangs by others which is the company's own invested money come back as sales.", (Lens at, ref Recording.Listener t) => Dependency.Circularity(at.State, at.Index, Fade(at), Desk(at).Scratch, ref t))),
        new("dependency-premium", "Dependency premium a year", Unit.Share, l => l.Of.DependencyPremium, l => Heard(l, "What depending on few adds to the cost of capital.", (Lens at, ref Recording.Listener t) => Dependency.Premium(at.Rules, at.Setup.Companies[at.Index], at.C, ref t))),
        new("leverage-premium", "Leverage premium a year", Unit.Share, l => l.Of.LeveragePremium, l => l.Of.LeveragePremium <= 0
            ? l.Fact("Nothing: net debt is less than half a year's cash earnings.")
            : l.Made("0.4% a year for each time that net debt stands above half of the cash earnings of a year; 3% at most.", l.Mine("leverage").Times(0.004, "For leverage", Unit.Share), l.Leaf("The first half is free", -0.002, "Half a year's earnings in net debt cost nothing extra."))),
        new("risk-added", "Risk added to the cost of capital, a year", Unit.Share, l => l.Of.DependencyPremium + l.Of.LeveragePremium, l => l.Made(
            "What dependency and debt add to the cost of capital.", l.Mine("dependency-premium"), l.Mine("leverage-premium"))),
        new("backlog-relief", "What the backlog takes off the cost of capital, a year", Unit.Share, l => l.Of.BacklogRelief, l => l.Fact(
            $"Revenue that is signed makes capital cheap: {l.Rules.BacklogRelief * 100:0.0}% at most, half of it when the backlog covers {l.Rules.BacklogHalfCover:0.0} years of compute revenue. Only what the customers can carry and what is delivered counts, less what the company has promised to buy.")),
        new("broken-word", "Broken word", Unit.Number, l => l.Of.BrokenWord, l => l.Rolled("Contracts and promises broken, remembered by everyone and fading by a tenth a quarter.")),
        new("drawdown", "Worst fall so far", Unit.Share, l => l.Of.WorstDrawdown, l => l.Rolled("The deepest fall of the value per share, as the score sees it, below its highest point so far.")),
    ];

    private delegate double Formula(Lens at, ref Recording.Listener trace);

    private static Telling Heard(Lens l, string rule, Formula formula)
    {
        Recording heard = new();
        Recording.Listener trace = heard.Listen(Unit.Share);
        formula(l, ref trace);
        return l.Made(rule, heard.Parts);
    }

    /// <summary>The sums that the formulas share, taken from what the seat sees.</summary>
    private static QuarterContext Desk(Lens l)
    {
        QuarterContext desk = new(l.State, tellNews: false);
        Dependency.TakeStock(desk);
        return desk;
    }

    /// <summary>Flows fade when books are filed, after the formula; in the opening position they have not faded yet.</summary>
    private static double Fade(Lens l) => l.IsOpening ? 1 : 1 / l.Rules.FlowMemory;
}
