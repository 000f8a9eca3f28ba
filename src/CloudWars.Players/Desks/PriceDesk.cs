using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Desks;

/// <summary>List prices: the book's stance, dearer while machines are short, for users who would be turned away pay nothing.</summary>
internal static class PriceDesk
{
    public static void Give(OrderSheet sheet, Playbook book)
    {
        CompanyView me = sheet.View.Me;
        double compute = 0;
        double product = 0;
        if (me.Setup.SellsCompute)
        {
            double full = me.Utilisation > 0.97 ? 0.04 : me.Utilisation < 0.85 ? -0.04 : 0;
            compute = Math.Clamp(Math.Round(book.ComputeMarkup + full, 2), -0.2, 0.3);
        }

        if (me.Setup.TrainsModels)
        {
            double turnedAway = Math.Clamp(1.2 * (1 - me.ProductServed), 0, 0.25);
            product = Math.Clamp(Math.Round(book.ProductPrice + turnedAway, 2), -0.4, 0.6);
        }

        if (Math.Abs(compute - me.ComputeMarkup) > 0.009 || Math.Abs(product - (me.ProductPrice - 1)) > 0.019)
        {
            sheet.Give(new SetPrices(compute, product));
        }
    }
}
