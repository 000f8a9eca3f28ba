using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Playbooks;

/// <summary>Runs a company by a playbook: desk by desk, money first.</summary>
internal sealed class BookPlan(Playbook book) : IPlan
{
    public string Name => book.Name;

    public Playbook Book => book;

    public IReadOnlyList<Order> Orders(SeatView view)
    {
        OrderSheet sheet = new(view);
        if (!view.Me.Active)
        {
            return sheet.Orders;
        }

        TreasuryDesk.Give(sheet, book);
        PriceDesk.Give(sheet, book);
        ModelDesk.Give(sheet, book);
        PortingDesk.Give(sheet, book);
        MachineDesk.Give(sheet, book);
        ContractDesk.Give(sheet, book);
        return sheet.Orders;
    }
}
