namespace CloudWars.Core.Ledger;

/// <summary>
/// The chart of accounts, the same for every company and institution. The order is the order of the statements.
/// Balances are kept debit-positive; <see cref="AccountClass"/> says how each is shown.
/// </summary>
public enum Account
{
    // Assets
    Cash,
    Chips,
    Sites,
    Construction,
    Stakes,
    LoansGiven,

    // Liabilities
    Debt,
    LoansTaken,

    // Equity
    PaidInCapital,
    RetainedEarnings,

    // Income
    CoreRevenue,
    ContractRevenue,
    EnterpriseRevenue,
    SpotRevenue,
    ProductRevenue,
    ChipRevenue,
    InterestIncome,
    StakeGains,
    DealIncome,

    // Costs
    CoreCosts,
    ComputeCosts,
    OperatingCosts,
    ServingCosts,
    ResearchCosts,
    SiliconCosts,
    PortingCosts,
    ChipCosts,
    Depreciation,
    Impairment,
    InterestCosts,
    DealCosts,
    WriteOffs,
    Tax,
}
