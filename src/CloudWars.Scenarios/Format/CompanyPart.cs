using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CloudWars.Core.World;

namespace CloudWars.Scenarios.Format;

/// <summary>A company's opening position. Figures are those of the whole group.</summary>
public sealed record CompanyPart : SourcedPart
{
    [Description("Name on the screen.")]
    [Required]
    public string? Name { get; init; }

    [Description("One or two sentences for the seat list.")]
    public string? Blurb { get; init; }

    [Description("What it is at the table.")]
    [Required]
    public Role? Role { get; init; }

    [Description("Whether a person, an AI or a bot can take it. Suppliers are usually played by the game.")]
    public bool? Seat { get; init; }

    [Description("Its shares trade on the public market; otherwise it is valued by rounds.")]
    public bool? Listed { get; init; }

    [Description("Sells compute to enterprises and labs.")]
    public bool? SellsCompute { get; init; }

    [Description("Trains models and sells products made of them.")]
    public bool? TrainsModels { get; init; }

    [Description("May put up sites and install chips of its own.")]
    public bool? Builds { get; init; }

    [Figure("Cash and marketable securities", "$bn", 0, 10_000)]
    public Sourced<double>? Cash { get; init; }

    [Figure("Interest-bearing debt", "$bn", 0, 10_000)]
    public Sourced<double>? Debt { get; init; }

    [Figure("Shares outstanding", "shares", 1_000, 1e13)]
    public Sourced<long>? Shares { get; init; }

    [Figure("Market value: capitalisation, or the last round's valuation of a private company", "$bn", 0.1, 20_000)]
    [Required]
    public Sourced<double>? MarketValue { get; init; }

    [Figure("ln(market value / fundamental value): how far enthusiasm has run ahead", "log points", -2, 2)]
    public Sourced<double>? Gap { get; init; }

    [Figure("Revenue of everything the game does not simulate in detail", "$bn a quarter", 0, 1_000)]
    public Sourced<double>? CoreRevenue { get; init; }

    [Figure("Growth of the core business besides ordinary cloud", "a year", -0.5, 1)]
    public Sourced<double>? CoreGrowth { get; init; }

    [Figure("Part of the core revenue that is ordinary cloud (storage, databases)", "$bn a quarter", 0, 1_000)]
    public Sourced<double>? CloudRevenue { get; init; }

    [Figure("Growth of ordinary cloud before what AI compute brings", "a year", -0.5, 1)]
    public Sourced<double>? CloudGrowth { get; init; }

    [Figure("Cash margin of the core business after its own capital spending, before AI compute and tax", "share", -1, 0.9)]
    public Sourced<double>? CoreMargin { get; init; }

    [Figure("The company's own AI work that must be served (search, ads, copilots)", "GW", 0, 100)]
    public Sourced<double>? InternalNeedGw { get; init; }

    [Figure("Core growth a year gained per unit of capability lead", "a year", 0, 1)]
    public Sourced<double>? CapabilityUplift { get; init; }

    [Figure("Revenue from models", "$bn a quarter", 0, 1_000)]
    public Sourced<double>? ProductRevenue { get; init; }

    [Figure("Capability lead over the outside frontier", "log units", -3, 3)]
    public Sourced<double>? CapabilityLead { get; init; }

    [Figure("Spending on model research", "$bn a quarter", 0, 100)]
    public Sourced<double>? ResearchSpend { get; init; }

    [Figure("Spending on own chip design", "$bn a quarter", 0, 100)]
    public Sourced<double>? SiliconSpend { get; init; }

    [Figure("Share of the enterprise compute market", "share", 0, 1)]
    public Sourced<double>? EnterpriseShare { get; init; }

    [Figure("Powered space for AI chips", "GW", 0, 200)]
    public Sourced<double>? SitesGw { get; init; }

    [Figure("Powered space coming online in 1, 2, … quarters", "GW", 0, 100)]
    public Sourced<IReadOnlyList<double>>? SitesComing { get; init; }

    [Description("Installed chips by family id, GW of power.")]
    [Figure("Installed chips", "GW of power", 0, 200)]
    public OrderedDictionary<string, Sourced<double>>? Chips { get; init; }

    [Description("How far its software has been ported to each family, 0 to 1.")]
    [Figure("Porting progress", "0 to 1", 0, 1)]
    public OrderedDictionary<string, Sourced<double>>? Porting { get; init; }

    [Figure("Usual spread of this seat's log return against par: the unit of its score", "log points", 0.01, 2)]
    public Sourced<double>? Spread { get; init; }

    [Figure("Par adjustment: points added to the score so that all seats are worth the same to equal players", "score points", -3, 3)]
    public Sourced<double>? ParAdjustment { get; init; }
}
