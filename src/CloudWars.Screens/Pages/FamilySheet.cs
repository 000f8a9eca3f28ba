using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>One chip family: its figures in words, and who runs how much on it.</summary>
internal static class FamilySheet
{
    public static Sheet Draw(SeatDesk desk, string family, DrawingContext context)
    {
        if (desk.View.Market.Chips.Find(c => c.Id == family) is not { } chip)
        {
            return new Sheet();
        }

        string forSale = chip.Merchant ? $"sold by {desk.NameOf(chip.Owner)} to anyone" : $"{desk.NameOf(chip.Owner)}'s own: others rent it in its cloud";
        Table table = new(Column.Text("Company", 12), Column.Number("Installed"), Column.Number("Models run on"), Column.Number("Ported"));
        foreach (CompanyView c in desk.View.Companies)
        {
            FleetView f = c.Fleet.First(x => x.Family == family);
            if (f.PowerGw > 0.005 || f.Used > 0.005 || c.IsMine)
            {
                table.Add(Line.Of(c.Name, c.IsMine ? Ink.Accent : Ink.Normal), desk.Figure("chips-power", c.Id, family), desk.Figure("chips-used", c.Id, family), desk.Figure("chips-ported", c.Id, family, text: v => Show.Percent(v, 0)));
            }
        }

        return Stack.Spaced(
            Wrap.Words($"{chip.Name} is {forSale}. The chips of one GW cost {Show.Billions(chip.PricePerGw)} and do the work of {Show.Gw(chip.Performance)} of the newest merchant chips: {Show.Billions(chip.PricePerGw / Math.Max(0.01, chip.Performance))} for each GW of work.", context.Width),
            Wrap.Words($"{Show.Gw(chip.SupplyGw)} can be made in a quarter; last quarter's orders were {Show.Percent(chip.Tightness, 0)} of what was left to sell. Software maturity {Show.Percent(chip.Maturity, 0)}: it grows as companies run work on the chips.", context.Width),
            table.Draw(context));
    }
}
