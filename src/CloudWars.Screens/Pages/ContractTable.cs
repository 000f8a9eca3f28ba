using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Compute contracts with what is still to be delivered and paid.</summary>
internal static class ContractTable
{
    public static Sheet Draw(SeatDesk desk, IReadOnlyList<ContractView> contracts, DrawingContext context)
    {
        Table table = new(
            Column.Text("No. From, to", 14), Column.Text("Chips", 6, 2), Column.Number("GW"), Column.Number("Got", 3), Column.Number("$B/GW-q"),
            Column.Number("Left"), Column.Number("To pay"), Column.Number("Pay at least", 1));
        foreach (ContractView c in contracts)
        {
            string parties = c.Provider == desk.View.MyId ? $"{c.Number} to {desk.NameOf(c.Customer)}"
                : c.Customer == desk.View.MyId ? $"{c.Number} from {desk.NameOf(c.Provider)}"
                : $"{c.Number} {desk.NameOf(c.Provider)}, {desk.NameOf(c.Customer)}";
            bool isShort = c.ShortQuarters > 0;
            Line Of(string kind, Func<double, string>? text = null, Ink ink = Ink.Normal) => desk.Figure(kind, c.Number.ToString(), ink: ink, text: text);
            table.Add(parties, desk.FamilyName(c.Family), Of("contract-gw", Two), Of("contract-got", Two, isShort ? Ink.Bad : Ink.Normal),
                Of("contract-price", Two), Of("contract-quarters", v => $"{Show.Fixed(v, 0)} q"), Of("contract-left"), Of("contract-least", v => Show.Percent(v, 0)));
        }

        return contracts.Count == 0 ? new Sheet().Add("None.", Ink.Muted) : table.Draw(context);
    }

    private static string Two(double amount) => Show.Fixed(amount, 2);
}
