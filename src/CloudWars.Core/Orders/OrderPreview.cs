namespace CloudWars.Core.Orders;

/// <summary>
/// What an order is expected to do to the giver, before it is given: cash now (negative is paid), cash in each
/// coming quarter, and what to know, one thing a line. Warnings are doubts, not refusals.
/// </summary>
public sealed record OrderPreview(double CashNow, double CashPerQuarter, IReadOnlyList<string> Effects)
{
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
