namespace CloudWars.Core.Orders;

/// <summary>
/// When in the quarter an order takes effect. The order of the members is the rule: money is raised before it is
/// spent, and policy is set before machines run.
/// </summary>
public enum OrderMoment
{
    /// <summary>At the negotiating table, before the quarter resolves.</summary>
    Talks,

    /// <summary>Raising and returning money, stakes.</summary>
    Treasury,

    /// <summary>Prices, budgets, training, porting.</summary>
    Policy,

    /// <summary>Sites and chips.</summary>
    Investment,
}
