using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Who rents compute, from whom and at what price.</summary>
internal static class CustomerFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("compute-price", "Price of compute, a GW and quarter", Unit.PricePerGw, l => l.Market.ComputePrice, l => l.Rolled(
            "Rises when enterprises are turned away and labs buy spot, falls with compute that stands idle; 6% a quarter at most.", "market.computePrice")),
        new("enterprise-demand", "Enterprises want", Unit.Gigawatts, l => l.Market.EnterpriseDemandGw, l => l.Rolled(
            $"Its own path fades from {l.Rules.EnterpriseGrowth * 100:0.0}% growth a quarter; the tide of the market and slumps come on top, and dear compute slows it.", "market.enterpriseDemandGw")),
        new("enterprise-share", "Share of enterprises", Unit.Share, l => l.Of.EnterpriseShare, l => l.Rolled(
            "Enterprises choose by habit and price; exclusive models draw them, broken word puts them off, and who was turned away comes back more slowly.", $"companies.{l.Id.Subject}.enterpriseShare")),
        new("enterprise-gw", "Enterprises served", Unit.Gigawatts, l => l.Of.EnterpriseGw, l => l.IsOpening ? l.Rolled("The share of enterprises' demand, as far as compute is free.") : l.Made(
            "The share of enterprises' demand, as far as compute is free, and a part of those whom others turned away.",
            l.Part("enterprise-demand", "").Times(l.Of.EnterpriseShare, "Its share of the demand"),
            l.Leaf("Turned away, or taken over from others", l.Of.EnterpriseGw - (l.Of.EnterpriseShare * l.Market.EnterpriseDemandGw), "What there was no compute for (-), or what others could not serve (+)."))),
        new("contract-compute", "Contracts take", Unit.Gigawatts, l => l.Of.ContractGw, l => l.Made("Compute delivered under contracts.",
            [.. Provided(l).Select(k => l.Leaf($"Contract {k.Number} with {l.NameOf(k.Customer)}", k.DeliveredGw, $"{k.DeliveredGw:0.00} of {k.Gw:0.00} GW were delivered."))])),
        new("markup", "Price against the market", Unit.Share, l => l.Of.ComputeMarkup, l => l.Fact(l.Of.IsMine ? "Your own decision (p). Dearer compute loses enterprises to others." : "Its own decision.")),
        new("backlog", "Backlog", Unit.Billions, l => l.Of.Backlog, l => l.Made("Signed compute that is still to be delivered.", [.. Provided(l).Select(k => l.Part("contract-left", k.Number.ToString()))])),
        new("commitments", "Compute committed to", Unit.Billions, l => l.Of.Commitments, l => l.Made("Signed compute that is still to be bought.",
            [.. l.View.Contracts.Where(k => k.Customer == l.Id.Subject).Select(k => l.Part("contract-left", k.Number.ToString()))])),
        new("compute-revenue", "Revenue from compute", Unit.Billions, l => l.Of.AiRevenue, l => l.IsOpening || !l.Of.HasStatements ? l.Rolled("What contracts, enterprises and spot brought.") : Compute(l)),
        new("cloud-revenue", "Cloud revenue", Unit.Billions, l => l.Of.CloudRevenue, l => l.Made("Ordinary cloud and compute, as a cloud reports them.",
            l.Leaf("Ordinary cloud", l.C.CloudCore, "Storage and databases; it follows the AI work that lands in the cloud."), l.Mine("compute-revenue"))),
    ];

    /// <summary>Analysts count less than what was billed where it will not last.</summary>
    private static Telling Compute(Lens l)
    {
        Figure[] billed = [StatementFigures.Income(l, Account.ContractRevenue), StatementFigures.Income(l, Account.EnterpriseRevenue), StatementFigures.Income(l, Account.SpotRevenue)];
        return l.Made("What contracts, enterprises and spot brought, as analysts count it.",
            [.. billed, l.Leaf("Not counted", l.Of.AiRevenue - billed.Sum(f => f.Amount), "Markups that customers have not stayed with yet, contracts dearer than the market, and compute rented to be sold on.")]);
    }

    private static IEnumerable<ContractView> Provided(Lens l) => l.View.Contracts.Where(k => k.Provider == l.Id.Subject);
}
