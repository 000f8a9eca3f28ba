using System.ComponentModel;

namespace CloudWars.Bots.Protocol;

/// <summary>
/// A company as your seat knows it: your own exactly, a listed rival as it files, a private rival's books and everybody's plans as
/// estimates with a stated error. What cannot be known of a rival (its training runs) is 0.
/// </summary>
public sealed record CompanyFigures
{
    public required string Id { get; init; }

    [Description("False after insolvency or takeover.")]
    public required bool Active { get; init; }

    public required bool Listed { get; init; }

    public required bool Insolvent { get; init; }

    [Description("Id of the acquirer, or null.")]
    public required string? TakenOverBy { get; init; }

    public required MoneyFigures Money { get; init; }

    public required ValueFigures Value { get; init; }

    public required RiskFigures Risk { get; init; }

    public required ComputeFigures Compute { get; init; }

    public required ModelFigures Models { get; init; }

    [Description("Who holds the shares, largest first. Others than companies: funds, public, treasury, economy.")]
    public required IReadOnlyList<StakeFigures> CapTable { get; init; }

    [Description("Stakes that the company holds in others.")]
    public required IReadOnlyList<StakeFigures> Holdings { get; init; }

    [Description("Trailing money that goes to other companies: purchases and investments.")]
    public required IReadOnlyList<MoneyFlow> FlowsOut { get; init; }

    [Description("Texts of the scenario's goals that the company has reached.")]
    public required IReadOnlyList<string> GoalsReached { get; init; }

    [Description("The statements of the last quarter: yours, or as a listed company files them; null of a private rival.")]
    public required FiledStatements? Statements { get; init; }
}

/// <summary>Cash, revenue and debt.</summary>
public sealed record MoneyFigures
{
    public required Known Cash { get; init; }

    public required double Debt { get; init; }

    public required Known Revenue { get; init; }

    [Description("Growth of revenue a year, smoothed.")]
    public required Known RevenueGrowth { get; init; }

    public required Known FreeCashFlow { get; init; }

    [Description("Cash earnings a year before interest, tax and investment.")]
    public required Known CashEarnings { get; init; }

    [Description("Quarters until the cash is gone; null while cash flow is positive.")]
    public required double? Runway { get; init; }

    public required double CapitalSpending { get; init; }

    [Description("Debt over cash earnings a year.")]
    public required double Leverage { get; init; }

    public required string Rating { get; init; }

    [Description("Interest a year on new bonds.")]
    public required double BorrowRate { get; init; }

    [Description("$bn that can still be borrowed.")]
    public required double BorrowHeadroom { get; init; }

    [Description("$bn of new shares that can be sold in a quarter.")]
    public required double IssueLimit { get; init; }
}

/// <summary>What the market pays, and why.</summary>
public sealed record ValueFigures
{
    [Description("Market value of all shares; an indication for a private company.")]
    public required double Market { get; init; }

    public required double Fundamental { get; init; }

    [Description("ln(price / fundamental) from mood.")]
    public required double Mood { get; init; }

    [Description("ln jump of the price from rumours.")]
    public required double Rumour { get; init; }

    [Description("What dependency and leverage take off the fundamental value, $bn.")]
    public required double RiskDiscount { get; init; }

    [Description("Cost of capital a year.")]
    public required double DiscountRate { get; init; }

    [Description("Value at the last round of a private company.")]
    public required double Mark { get; init; }

    public required long Shares { get; init; }

    [Description("US dollars a share.")]
    public required double PricePerShare { get; init; }

    [Description("Log return for each original share since the start, as the score counts it, before par.")]
    public required double Return { get; init; }

    public required double WorstDrawdown { get; init; }
}

/// <summary>Concentration (Herfindahl, 0 to 1) and what it costs.</summary>
public sealed record RiskFigures
{
    public required double SupplierHhi { get; init; }

    public required double CloudHhi { get; init; }

    public required double CustomerHhi { get; init; }

    public required double InvestorHhi { get; init; }

    [Description("Share of revenue that is the company's own money come back.")]
    public required double Circularity { get; init; }

    [Description("What dependency adds to the cost of capital, a year.")]
    public required double DependencyPremium { get; init; }

    [Description("What debt adds to the cost of capital, a year.")]
    public required double LeveragePremium { get; init; }

    [Description("How often the company broke its word, fading; 0 is clean.")]
    public required double BrokenWord { get; init; }
}

/// <summary>A holding of shares.</summary>
public sealed record StakeFigures
{
    [Description("The holder in a cap table; the company held among holdings.")]
    public required string Id { get; init; }

    public required long Shares { get; init; }

    [Description("Share of the company.")]
    public required double Stake { get; init; }
}

/// <summary>Trailing money to another company, $bn.</summary>
public sealed record MoneyFlow
{
    public required string To { get; init; }

    public required double Purchases { get; init; }

    public required double Investments { get; init; }
}

/// <summary>Three statements that tie.</summary>
public sealed record FiledStatements
{
    public required IReadOnlyList<FiledLine> Income { get; init; }

    public required IReadOnlyList<FiledLine> BalanceSheet { get; init; }

    public required IReadOnlyList<FiledLine> CashFlow { get; init; }
}

/// <summary>A line of a statement.</summary>
public sealed record FiledLine
{
    public required string Name { get; init; }

    public required double Amount { get; init; }

    [Description("A sum of lines above.")]
    public required bool Total { get; init; }
}
