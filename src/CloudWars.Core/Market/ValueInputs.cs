namespace CloudWars.Core.Market;

/// <summary>
/// What a company's fundamental value is computed from. Keeping last quarter's and this quarter's inputs apart lets the change
/// of value be taken to its causes exactly: operations, outlook, discount rate, holdings are substituted one after another.
/// </summary>
internal struct ValueInputs
{
    // Operations
    public double NetCash;
    public double CoreCash;
    public double AiProfit;
    public double Hardware;
    public double LabRevenue;
    public double Survival;
    public double Obligations;

    // Outlook
    public double CoreGrowth;
    public double AiGrowth;
    public double LabGrowth;

    // Discount rate, a year, and what of it is risk
    public double Rate;
    public double RiskFreeRate;

    // Holdings
    public double Holdings;
}
