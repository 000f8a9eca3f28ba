using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Order powered data-centre space, in GW: own building, or leased and ready sooner.</summary>
public sealed record BuildSites(double Gigawatts, bool Lease) : Order<BuildSites>;

internal sealed class BuildSitesKind : OrderKind<BuildSites>
{
    /// <summary>Most powered space one company can start in a quarter: crews and transformers are limited.</summary>
    private const double MostPerQuarter = 3;

    public override string Name => "build-sites";

    public override string Title => "Build data centres";

    public override string Meaning =>
        "Order powered space. Own building is cheap and slow (and the grid can be late); leased space is dear and ready soon. "
        + "Chips without powered space stand in a warehouse.";

    public override OrderGroup Group => OrderGroup.Compute;

    public override OrderMoment Moment => OrderMoment.Investment;

    public override bool Offered(SeatView view) => view.State.Setup.Companies[view.Seat].Builds;

    public override IReadOnlyList<OrderField> Fields(SeatView view) =>
    [
        new("gw", "Powered space", FieldKind.Gigawatts) { Min = 0.05, Max = MostPerQuarter, Step = 0.05, Default = 0.3 },
        new("mode", "How", FieldKind.Choice)
        {
            Choices =
            [
                new("build", $"Build: ${view.State.Rules.SiteCost:0.0}B a GW, ready in {view.State.Setup.Start.Label(view.State.Quarter + view.State.Rules.BuildQuarters)}"),
                new("lease", $"Lease: ${view.State.Rules.SiteCost * (1 + view.State.Rules.LeasePremium):0.0}B a GW, ready in {view.State.Setup.Start.Label(view.State.Quarter + view.State.Rules.LeaseQuarters)}"),
            ],
            DefaultChoice = "build",
        },
    ];

    protected override BuildSites Make(SeatView view, FieldValues values) =>
        new(values.Number("gw"), values.Text("mode") == "lease");

    protected override string SubjectOf(BuildSites order) => order.Lease ? "lease" : "build";

    protected override Refusal? Refuse(SeatView view, BuildSites order) => !view.State.Setup.Companies[view.Seat].Builds
        ? new Refusal("You put up no data centres of your own.", "Rent compute instead: propose a contract to a cloud.")
        : Range(order.Gigawatts, 0.01, MostPerQuarter, "Powered space", " GW");

    protected override OrderPreview Foresee(SeatView view, BuildSites order)
    {
        int lead = order.Lease ? view.State.Rules.LeaseQuarters : view.State.Rules.BuildQuarters;
        return new(-Cost(view.State.Rules, order), 0,
            [$"Powered in {view.State.Setup.Start.Label(view.State.Quarter + lead)}."]);
    }

    protected override string Say(GameSetup setup, BuildSites order) =>
        $"{(order.Lease ? "Lease" : "Build")} {order.Gigawatts:0.00} GW of data centres";

    private protected override void Do(QuarterContext context, int company, BuildSites order)
    {
        ref CompanyState c = ref context.Company(company);
        double unit = Cost(context.Rules, order) / order.Gigawatts;
        double gw = Math.Min(order.Gigawatts, context.Spendable(company) / unit);
        if (gw < order.Gigawatts)
        {
            context.Tell(Happening.OrderCut, company, -1, gw, Name, secret: true);
        }

        if (gw < 0.005)
        {
            return;
        }

        int lead = order.Lease ? context.Rules.LeaseQuarters : context.Rules.BuildQuarters;
        if (!order.Lease && context.Luck.Happens(0.10, LuckFor.GridDelay, context.State.Index.LuckOf[company]))
        {
            lead = Math.Min(Limits.SiteLead, lead + 1);
        }

        c.SitesComing[lead - 1] += gw;
        c.CapitalSpending += gw * unit;
        int economy = context.Setup.ActorOf(Institution.Economy);
        context.Books.Pay(company, Account.Sites, economy, Account.CoreRevenue, Money.FromBillions(gw * unit), "data centres");
        context.Tell(Happening.SitesOrdered, company, -1, gw);
    }

    private static double Cost(Rules rules, BuildSites order) =>
        order.Gigawatts * rules.SiteCost * (order.Lease ? 1 + rules.LeasePremium : 1);
}
