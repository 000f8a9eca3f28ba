namespace CloudWars.Core.Risk;

/// <summary>Concentration, expected losses and what they add to the cost of capital (rates a year).</summary>
internal struct RiskState
{
    /// <summary>Herfindahl–Hirschman index of compute by chip supplier, in [0, 1].</summary>
    public double SupplierHhi;

    /// <summary>HHI of compute by cloud.</summary>
    public double CloudHhi;

    /// <summary>HHI of revenue by customer; enterprises count as many small ones.</summary>
    public double CustomerHhi;

    /// <summary>HHI of trailing funding by investor.</summary>
    public double InvestorHhi;

    /// <summary>Share of own revenue that own investments come back as.</summary>
    public double Circularity;

    /// <summary>Expected yearly loss from supplier shocks, as a share of operations.</summary>
    public double SupplierLoss;
    public double DependencyPremium;
    public double LeveragePremium;

    /// <summary>What a signed backlog takes off the cost of capital: money that is sure to come is cheap to borrow against.</summary>
    public double BacklogRelief;
}
