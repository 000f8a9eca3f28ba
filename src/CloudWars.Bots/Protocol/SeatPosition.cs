using System.ComponentModel;

namespace CloudWars.Bots.Protocol;

/// <summary>
/// The position as your seat sees it: the very view that people and AI players get. Money in billions of US dollars, power in
/// gigawatts, shares and rates as fractions of 1, flows per quarter unless said otherwise.
/// </summary>
public sealed record SeatPosition
{
    [Description("Id of your company.")]
    public required string Company { get; init; }

    [Description("Quarters resolved so far.")]
    public required int QuartersPlayed { get; init; }

    [Description("Quarters still to be played, this one included.")]
    public required int QuartersLeft { get; init; }

    [Description("No new deals can be signed any more before the game ends.")]
    public required bool DealsFrozen { get; init; }

    public required MarketFigures Market { get; init; }

    [Description("Every company, yours included, in the order of the scenario.")]
    public required IReadOnlyList<CompanyFigures> Companies { get; init; }

    [Description("Your own talks that are open: offers in and out, and signed deals that have not closed.")]
    public required IReadOnlyList<OpenDeal> Deals { get; init; }

    [Description("Talks between others that leaked: who and about how much, never the terms.")]
    public required IReadOnlyList<LeakedTalks> Rumours { get; init; }

    [Description("All compute contracts; they are public.")]
    public required IReadOnlyList<ContractFigures> Contracts { get; init; }

    public required IReadOnlyList<PromiseFigures> Promises { get; init; }

    public required IReadOnlyList<LoanFigures> Loans { get; init; }

    public required IReadOnlyList<WarrantFigures> Warrants { get; init; }
}

/// <summary>A figure as your seat knows it.</summary>
public sealed record Known
{
    [Description("The figure, or the estimate of it.")]
    public required double Value { get; init; }

    [Description("Relative error of the estimate, one standard deviation; 0 if the figure is known exactly.")]
    public required double Error { get; init; }
}

/// <summary>The markets that everybody sees.</summary>
public sealed record MarketFigures
{
    [Description("Market price of compute, $bn per GW and quarter.")]
    public required double ComputePrice { get; init; }

    [Description("Compute that enterprises want, GW.")]
    public required double EnterpriseDemandGw { get; init; }

    [Description("Revenue of all models, $bn a quarter.")]
    public required double ModelMarket { get; init; }

    [Description("Share of the model market that companies outside the game hold.")]
    public required double OutsideModelShare { get; init; }

    [Description("Capability index of the best outside model.")]
    public required double OutsideCapability { get; init; }

    [Description("Mean ln(market price / fundamental value): the bubble gauge.")]
    public required double Gap { get; init; }

    [Description("Share of AI revenue that is companies' own money come back.")]
    public required double Circularity { get; init; }

    public required double Anxiety { get; init; }

    [Description("Odds that the mood breaks in a quarter.")]
    public required double BreakOdds { get; init; }

    [Description("Quarters for which the window for new shares stays shut; 0 if it is open.")]
    public required int WindowShutQuarters { get; init; }

    [Description("Risk-free rate a year.")]
    public required double RiskFreeRate { get; init; }

    public required IReadOnlyList<ChipMarket> Chips { get; init; }
}

/// <summary>A chip family on the market.</summary>
public sealed record ChipMarket
{
    public required string Family { get; init; }

    [Description("$bn for the chips of one GW of power.")]
    public required double PricePerGw { get; init; }

    [Description("Frontier-equivalent GW for each GW of power.")]
    public required double Performance { get; init; }

    [Description("GW of power that can be made this quarter for everybody.")]
    public required double SupplyGw { get; init; }

    [Description("Orders over what there was to sell; above 1 orders were cut.")]
    public required double Tightness { get; init; }

    [Description("Software maturity from 0 to 1.")]
    public required double Maturity { get; init; }

    [Description("Quarters for which a supply shock still lasts.")]
    public required int ShockQuarters { get; init; }
}
