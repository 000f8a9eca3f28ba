namespace CloudWars.Core.World;

/// <summary>
/// The numbers of the rule book. A scenario may override any of them by name. Defaults were tuned with
/// <c>cloudwars simulate</c> from December 2025 figures; what is observed and what is assumed is said at each.
/// Rates are per quarter unless the name says a year; money is in billions of US dollars; compute in GW of
/// frontier-equivalent capacity (1 GW of the newest merchant chips).
/// </summary>
public sealed record Rules
{
    public static Rules Standard { get; } = new();

    // ---- compute ------------------------------------------------------------------------------------------

    [Param("Share of a chip's frontier-equivalent capacity lost each quarter to age and newer generations", 0, 0.2)]
    public double Obsolescence { get; init; } = 0.045;

    [Param("Share of installed power retired each quarter, which frees powered space", 0, 0.2)]
    public double Retirement { get; init; } = 0.025;

    [Param("Book depreciation of chips per quarter, declining balance (5.5 years)", 0.01, 0.3)]
    public double ChipDepreciation { get; init; } = 0.06;

    [Param("Book depreciation of sites per quarter, declining balance (about 20 years)", 0.001, 0.1)]
    public double SiteDepreciation { get; init; } = 0.0125;

    [Param("Powered space, $bn per GW, when the company builds it itself", 1, 60)]
    public double SiteCost { get; init; } = 15;

    [Param("Premium over own building for leased space that is ready sooner", 0, 2)]
    public double LeasePremium { get; init; } = 0.35;

    [Param("Quarters from groundbreaking to power, own building, the quarter of the order counted", 1, 8)]
    public int BuildQuarters { get; init; } = 5;

    [Param("Quarters until leased space is powered, the quarter of the order counted", 1, 8)]
    public int LeaseQuarters { get; init; } = 2;

    [Param("Operating cost (electricity, staff, repairs) of one GW, $bn per quarter", 0.05, 2)]
    public double OperatingCostPerGw { get; init; } = 0.35;

    [Param("Wright exponent: in-house chip cost falls by this power of cumulative volume (0.18 = 12% a doubling)", 0, 0.5)]
    public double LearningExponent { get; init; } = 0.18;

    [Param("How strongly the merchant chip price answers to the ratio of demand to supply", 0, 0.5)]
    public double ChipPriceResponse { get; init; } = 0.10;

    [Param("Share of an unfilled chip order that is billed, against phantom orders", 0, 0.5)]
    public double CancellationFee { get; init; } = 0.03;

    [Param("Weight of past paid purchases (the rest is relationship: stakes, contracts, prepayment) in a shortage", 0, 1)]
    public double AllocationHistoryWeight { get; init; } = 0.7;

    [Param("Weight of signed backlog (GW promised to customers over own capacity) in a chip shortage: suppliers ask who has customers", 0, 10)]
    public double AllocationBacklogWeight { get; init; } = 2;

    [Param("Loss of serving yield while a workload is not ported to a family, times its friction", 0, 1)]
    public double ServeFriction { get; init; } = 0.75;

    [Param("Loss of training yield while a workload is not ported to a family, times its friction", 0, 2)]
    public double TrainFriction { get; init; } = 1.6;

    [Param("Engineering bill for porting one GW of workload completely, $bn", 0, 10)]
    public double PortingCostPerGw { get; init; } = 1.2;

    [Param("Share of the remaining porting gap closed in a quarter of full effort", 0, 1)]
    public double PortingSpeed { get; init; } = 0.32;

    [Param("Factor on porting speed while the chip's owner lends a joint engineering team", 1, 4)]
    public double JointTeamSpeed { get; init; } = 2;

    [Param("How fast a marquee adopter raises a family's software maturity, per GW-quarter of use", 0, 1)]
    public double EndorsementSpeed { get; init; } = 0.09;

    // ---- demand -------------------------------------------------------------------------------------------

    [Param("Growth of the enterprises' demand for AI compute per quarter at the start", -0.2, 0.5)]
    public double EnterpriseGrowth { get; init; } = 0.115;

    [Param("Factor on the enterprises' growth each quarter: booms fade", 0.8, 1)]
    public double EnterpriseFade { get; init; } = 0.962;

    [Param("Growth of the model market per quarter at the start", -0.2, 0.5)]
    public double ModelGrowth { get; init; } = 0.185;

    [Param("Factor on the model market's growth each quarter", 0.8, 1)]
    public double ModelFade { get; init; } = 0.945;

    [Param("Persistence of the common demand regime", 0, 0.99)]
    public double RegimePersistence { get; init; } = 0.88;

    [Param("Standard deviation of the shock to the demand regime", 0, 0.1)]
    public double RegimeShock { get; init; } = 0.014;

    [Param("Habit in model shares: 0 all switch each quarter, 1 nobody does", 0, 0.99)]
    public double ShareHabit { get; init; } = 0.88;

    [Param("Quality sensitivity of model shares", 0, 1)]
    public double QualityWeight { get; init; } = 0.15;

    [Param("Price sensitivity of model shares", 0, 3)]
    public double ProductPriceWeight { get; init; } = 0.27;

    [Param("Standard deviation of product taste", 0, 0.2)]
    public double TasteShock { get; init; } = 0.02;

    [Param("GW that serves $1bn of quarterly product revenue at the start", 0.01, 1)]
    public double ServingNeed { get; init; } = 0.205;

    [Param("Quarterly fall of the serving need (cheaper inference)", 0, 0.2)]
    public double ServingNeedFall { get; init; } = 0.035;

    [Param("Sensitivity of enterprises to a cloud's price markup", 0, 5)]
    public double CloudPriceWeight { get; init; } = 1.6;

    [Param("Share of unserved enterprise demand that goes to clouds with capacity to spare", 0, 1)]
    public double SpillOver { get; init; } = 0.7;

    [Param("Core cloud revenue that follows each dollar of AI compute revenue gained", 0, 1)]
    public double Attach { get; init; } = 0.45;

    [Param("Spot price over the contract price of compute", 1, 2)]
    public double SpotMarkup { get; init; } = 1.3;

    [Param("Largest part of its need that a lab can find on the spot market", 0, 1)]
    public double SpotShare { get; init; } = 0.25;

    // ---- capability ---------------------------------------------------------------------------------------

    [Param("Algorithmic progress per quarter of a lab that funds research at the benchmark", 0, 1)]
    public double AlgorithmGrowth { get; init; } = 0.15;

    [Param("Share of the algorithmic gap to the leader closed each quarter by diffusion", 0, 0.5)]
    public double Diffusion { get; init; } = 0.10;

    [Param("Capability gained per natural log unit of effective training compute", 0.1, 2)]
    public double ScalingSlope { get; init; } = 0.55;

    [Param("Standard deviation of a training run's outcome", 0, 0.5)]
    public double TrainingNoise { get; init; } = 0.07;

    [Param("Quarterly progress of the outside frontier (other labs, open models)", 0, 1)]
    public double OutsideProgress { get; init; } = 0.255;

    [Param("Research benchmark, $bn a quarter, at the start", 0.1, 10)]
    public double ResearchBenchmark { get; init; } = 1.1;

    [Param("Quarterly growth of the research benchmark", 0, 0.2)]
    public double ResearchBenchmarkGrowth { get; init; } = 0.05;

    // ---- finance ------------------------------------------------------------------------------------------

    [Param("Risk-free rate a year", 0, 0.15)]
    public double RiskFree { get; init; } = 0.042;

    [Param("Tax on profit", 0, 0.5)]
    public double TaxRate { get; init; } = 0.18;

    [Param("Equity premium a year of clouds and suppliers", 0, 0.2)]
    public double CloudPremium { get; init; } = 0.05;

    [Param("Equity premium a year of labs", 0, 0.3)]
    public double LabPremium { get; init; } = 0.09;

    [Param("Interest a year on cash", 0, 0.1)]
    public double CashYield { get; init; } = 0.032;

    [Param("Largest share of its value a company may issue in one quarter", 0.01, 0.5)]
    public double IssueLimit { get; init; } = 0.10;

    [Param("Most bonds a company can place in one quarter, as a share of its value (Meta's $30bn of October 2025 was 1.8%)", 0.005, 0.5)]
    public double BorrowLimit { get; init; } = 0.03;

    [Param("Largest share of its stock a company may buy back in one quarter", 0.005, 0.2)]
    public double BuybackLimit { get; init; } = 0.03;

    [Param("Quarterly revenue the public market asks of a company that goes public, $bn", 0, 50)]
    public double ListingRevenue { get; init; } = 3;

    [Param("Basic discount of newly issued shares", 0, 0.3)]
    public double IssueDiscount { get; init; } = 0.02;

    [Param("Net debt over yearly cash earnings at which covenants are breached", 1, 12)]
    public double CovenantLeverage { get; init; } = 4;

    [Param("Operating cost of a lab besides compute, as a share of its product revenue", 0, 1)]
    public double LabOverhead { get; init; } = 0.25;

    // ---- valuation and mood -------------------------------------------------------------------------------

    [Param("Long-run growth a year", 0, 0.06)]
    public double LongRunGrowth { get; init; } = 0.03;

    [Param("Half-life of fading growth for a core business, years (H of the H-model)", 0.5, 10)]
    public double CoreHalfLife { get; init; } = 4;

    [Param("Half-life of fading growth for AI businesses, years", 0.5, 10)]
    public double GrowthHalfLife { get; init; } = 3.2;

    [Param("Margin a lab is expected to earn when grown up, after tax", 0.02, 0.6)]
    public double LabMargin { get; init; } = 0.22;

    [Param("Weight of a lab's lead in the growth analysts expect, per unit of capability lead", 0, 1)]
    public double LeadInGrowth { get; init; } = 0.18;

    [Param("Strength of trend followers", 0, 1)]
    public double Momentum { get; init; } = 0.5;

    [Param("Pull of price towards fundamentals", 0, 1)]
    public double Reversion { get; init; } = 0.15;

    [Param("Standard deviation of a price's own noise for a lab; clouds get 45% of it", 0, 0.3)]
    public double PriceNoise { get; init; } = 0.05;

    [Param("Base hazard per quarter that the mood breaks", 0, 0.3)]
    public double BreakHazard { get; init; } = 0.018;

    [Param("Loading of the break hazard on the market's gap above fundamentals", 0, 6)]
    public double BreakOnGap { get; init; } = 2.2;

    [Param("Loading of the break hazard on market-wide circularity", 0, 20)]
    public double BreakOnCircularity { get; init; } = 6;

    [Param("Quarters in which new equity is hard to sell after a break", 0, 12)]
    public int WindowShutQuarters { get; init; } = 4;

    [Param("Most that a signed backlog takes off a compute provider's cost of capital, a year (game choice, after the answer to Oracle's backlog in September 2025)", 0, 0.04)]
    public double BacklogRelief { get; init; } = 0.02;

    [Param("Years of compute revenue that a backlog must cover to earn half of that relief", 0.1, 10)]
    public double BacklogHalfCover { get; init; } = 1.5;

    // ---- dependency ---------------------------------------------------------------------------------------

    [Param("Odds per quarter of a supply shock to a chip family", 0, 0.3)]
    public double SupplyShockOdds { get; init; } = 0.04;

    [Param("Weight of expected supplier loss in the cost of capital", 0, 2)]
    public double SupplierPremium { get; init; } = 0.35;

    [Param("Weight of cloud concentration above one third in the cost of capital", 0, 0.5)]
    public double CloudPremiumOnConcentration { get; init; } = 0.03;

    [Param("Weight of customer concentration above one third in the cost of capital", 0, 0.5)]
    public double CustomerPremium { get; init; } = 0.03;

    [Param("Weight of investor concentration above one half in the cost of capital", 0, 0.5)]
    public double InvestorPremium { get; init; } = 0.01;

    [Param("Weight of own circularity in the cost of capital", 0, 1)]
    public double CircularityPremium { get; init; } = 0.06;

    [Param("Quarterly fading of trailing flows (investment and purchases)", 0.3, 0.95)]
    public double FlowMemory { get; init; } = 0.75;

    // ---- deals --------------------------------------------------------------------------------------------

    [Param("Odds per quarter that an open term sheet leaks", 0, 1)]
    public double LeakOdds { get; init; } = 0.15;

    [Param("Odds that a signed deal falls through in due diligence", 0, 1)]
    public double FallThroughOdds { get; init; } = 0.07;

    [Param("Extra odds of falling through while the equity window is shut, between companies that are not partners already", 0, 1)]
    public double FallThroughWhenShut { get; init; } = 0.18;

    [Param("Quarters an offer stays open", 1, 8)]
    public int OfferQuarters { get; init; } = 2;

    [Param("Quarters before the end in which no new deal can be signed", 0, 8)]
    public int DealFreeze { get; init; } = 2;

    [Param("Credible part of a deal's effect that a rumour moves", 0, 1)]
    public double RumourStrength { get; init; } = 0.5;

    [Param("Growth of enterprise demand share for a cloud that holds a lab exclusively", 0, 1)]
    public double ExclusivityPull { get; init; } = 0.12;

    [Param("Widest premium or discount of a round in a listed company over the market: its price is in the paper", 0.05, 2)]
    public double ListedRoundBand { get; init; } = 0.15;

    [Param("Widest premium or discount of a round in a private company over its last value: what it is worth can be argued about", 0.1, 3)]
    public double PrivateRoundBand { get; init; } = 0.5;

    [Param("Part of a strategic round's premium that moves a private company's market value", 0, 1)]
    public double RoundPremiumCounts { get; init; } = 0.12;

    [Param("Widest premium or discount of a compute contract over the market's price: beyond it the regulator sees a gift", 0.1, 3)]
    public double ComputePriceBand { get; init; } = 0.35;

    [Param("Most that warrants may be worth, over the chips or four years of rent whose use earns them (AMD and OpenAI, October 2025: $34bn for 6 GW, about 0.1)", 0.05, 3)]
    public double WarrantsForBusiness { get; init; } = 0.5;

    [Param("Largest stake one company may hold in another", 0.05, 1)]
    public double StakeLimit { get; init; } = 0.49;

    [Param("Stake above which the regulator may review a deal", 0.01, 1)]
    public double ReviewStake { get; init; } = 0.20;

    [Param("Odds that a reviewed deal is blocked", 0, 1)]
    public double BlockOdds { get; init; } = 0.30;

    [Param("Price over fundamental value below which a company's owners sell to whoever bids for all of it", 0.1, 1)]
    public double TakeoverBelow { get; init; } = 0.85;

    [Param("What a bidder for a whole company pays over the market, in cash or its own shares", 0, 1)]
    public double TakeoverPremium { get; init; } = 0.25;

    [Param("Damages for a contract broken or not delivered, as a share of its bill", 0, 1)]
    public double Damages { get; init; } = 0.30;

    [Param("Fee for ending a contract early, as a share of what remains (take-or-pay part)", 0, 1)]
    public double TerminationFee { get; init; } = 0.25;

    // ---- score --------------------------------------------------------------------------------------------

    [Param("Weight of fundamental value in the score; the rest is smoothed market value", 0, 1)]
    public double FundamentalWeight { get; init; } = 0.5;

    [Param("Weight of the worst drawdown in the score", 0, 1)]
    public double DrawdownWeight { get; init; } = 0.25;

    [Param("Lowest log return that counts", -5, 0)]
    public double ReturnFloor { get; init; } = -1.6;
}
