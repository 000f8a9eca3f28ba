using CloudWars.Core.Orders;
using CloudWars.Core.Phases;

namespace CloudWars.Core;

/// <summary>
/// A quarter is a list: the phases in the order in which they happen, each with the reason for its place. Read this first.
/// Nobody gains by where it sits: quantities that depend on each other are computed for all before any is applied, orders are carried
/// out kind by kind, and where only one can be first, whose turn it is was drawn by lot.
/// </summary>
internal static class QuarterPlan
{
    public static FixedList<Phase> Phases { get; } =
    [
        new("Open the quarter", "The world moves first: what happens to everyone alike is settled before anyone's orders count.", OpenQuarter.Run),
        new("Sign and close deals", "Talks were held before the quarter; what was agreed is signed and what was signed closes, so its money can be used.", DealClosings.Run),
        new("Treasury", "Money is raised and returned before it is spent.", c => OrderDesk.CarryOut(c, OrderMoment.Treasury)),
        new("Policy", "Prices, budgets and training are set before the machines run.", c => OrderDesk.CarryOut(c, OrderMoment.Policy)),
        new("Investment orders", "Sites and chips are ordered with the cash that is left.", c => OrderDesk.CarryOut(c, OrderMoment.Investment)),
        new("Allocate chips", "All orders together meet what can be made; scarcity is shared by a stated rule.", ChipAllocation.Run),
        new("Deliveries", "What was ordered quarters ago comes online, and everything ages.", Deliveries.Run),
        new("Serve contracts", "Contracted compute is owed first, then a company's own work.", ComputeDelivery.Run),
        new("Train", "Labs divide what they have between training and serving.", TrainingRuns.Run),
        new("Model market", "Users choose products; what that needs in compute follows.", ModelMarket.Run),
        new("Cloud market", "Enterprises and labs compete for what is left; the price answers.", CloudMarket.Run),
        new("Sell products", "Labs serve as far as their compute goes.", ProductSales.Run),
        new("Settle", "Bills are paid all at once; who cannot pay is rescued or fails, and failure spreads through what it owed.", Settlement.Run),
        new("Promises and warrants", "What was delivered decides which promises are kept and which warrants vest.", PromisesDue.Run),
        new("Gossip", "Open talks may leak before the market closes.", Gossip.Run),
        new("Dependency", "Flows of the quarter show who hangs by whom; that enters the cost of capital.", Dependency.Run),
        new("Value and mood", "The market prices everyone on what it now knows.", Exchange.Run),
        new("File", "The books are filed, goals tested, scores kept, and the game may end.", Filings.Run),
    ];

    public static void Run(QuarterContext context) => Run(context, after: null);

    /// <param name="context">The desk of the quarter.</param>
    /// <param name="after">Told after each phase; for those who trace or measure, not for the rules.</param>
    public static void Run(QuarterContext context, Action<Phase>? after)
    {
        context.StartQuarter();
        foreach (Phase phase in Phases)
        {
            phase.Run(context);
            after?.Invoke(phase);
        }
    }
}

/// <summary>One step of a quarter.</summary>
internal sealed record Phase(string Name, string Why, Action<QuarterContext> Run);
