using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Playbooks;

/// <summary>Runs a company by a playbook: desk by desk, money first.</summary>
internal sealed class BookPlan(Playbook book) : IPlan
{
    public string Name => book.Name;

    public Playbook Book => book;

    public IReadOnlyList<Order> Orders(SeatView view) => Sheet(view).Orders;

    /// <summary>The orders with the cash that they leave.</summary>
    public OrderSheet Sheet(SeatView view)
    {
        OrderSheet sheet = new(view);
        if (!view.Me.Active)
        {
            return sheet;
        }

        Playbook now = book.From(view.Quarter);
        TreasuryDesk.Give(sheet, now);
        PriceDesk.Give(sheet, now);
        ModelDesk.Give(sheet, now);
        PortingDesk.Give(sheet, now);
        MachineDesk.Give(sheet, now);
        ContractDesk.Give(sheet, now);
        return sheet;
    }
}
