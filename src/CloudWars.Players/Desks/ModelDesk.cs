using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Desks;

/// <summary>Research, chip design and training runs.</summary>
internal static class ModelDesk
{
    public static void Give(OrderSheet sheet, Playbook book)
    {
        CompanyView me = sheet.View.Me;
        if (me.OwnFamily is not null)
        {
            double silicon = Math.Round(Math.Min(8, book.Silicon * Math.Max(0.3, me.Setup.SiliconSpend)), 1);
            if (Math.Abs(silicon - me.Silicon.Value) > 0.05)
            {
                sheet.Give(new FundSilicon(silicon));
            }
        }

        if (me.Setup.TrainsModels)
        {
            Research(sheet, book, me);
            Train(sheet, book, me);
        }
    }

    private static void Research(OrderSheet sheet, Playbook book, CompanyView me)
    {
        double usual = Math.Max(me.ResearchBenchmark, 0.08 * me.ProductRevenue.Value);

        // A lab close to the end of its cash saves here first: algorithms diffuse, bills do not.
        double thin = me.Runway is { } runway && runway < 3 ? 0.6 : 1;
        double budget = Math.Round(Math.Min(15, book.Research * usual * thin), 2);
        if (Math.Abs(budget - me.Research.Value) > 0.04)
        {
            sheet.Give(new FundResearch(budget));
        }
    }

    private static void Train(OrderSheet sheet, Playbook book, CompanyView me)
    {
        if (me.RunQuartersLeft > 0)
        {
            return;
        }

        // Users who are turned away do not come back, so a run takes what serving leaves; the book decides how much to risk.
        double used = Math.Max(0.01, me.ComputeUsed);
        double spare = 1 - (me.ServingNeedGw * 1.04 / used);
        double share = Math.Clamp(spare + book.TrainTilt, 0.1, 0.9);
        sheet.Give(new TrainModel(book.RunQuarters, Math.Round(100 * share)));
    }
}
