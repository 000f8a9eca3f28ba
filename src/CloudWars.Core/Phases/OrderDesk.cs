using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>Carries out the orders on the docket, moment by moment; what has become impossible is told to its giver.</summary>
internal static class OrderDesk
{
    /// <summary>Carries out accepted orders of one moment, company by company.</summary>
    public static void CarryOut(QuarterContext context, OrderMoment moment)
    {
        ReadOnlySpan<DocketEntry> entries = context.Docket.Entries;
        int company = -1;
        bool mayAct = false;
        for (int i = 0; i < entries.Length; i++)
        {
            ref readonly DocketEntry entry = ref entries[i];
            if (OrderCatalog.MomentOf(entry.Place) != moment)
            {
                continue;
            }

            if (entry.Company != company)
            {
                company = entry.Company;
                mayAct = !context.Company(company).Insolvent;
            }

            if (mayAct && context.Docket.IsTooMany(i))
            {
                context.Refuse(company, entry.Kind, "ordered more than once");
            }
            else if (mayAct)
            {
                CarryOut(context, entry);
            }
        }
    }

    /// <summary>
    /// Carries out the talks of one round: kinds in the order of the catalogue, so that who walks away does so before anyone
    /// signs, and companies in the order of the scenario.
    /// </summary>
    public static void HoldTalks(QuarterContext context)
    {
        context.State.TalksRound++;
        ReadOnlySpan<DocketEntry> entries = context.Docket.Entries;
        for (int place = 0; place < OrderCatalog.All.Count; place++)
        {
            for (int i = 0; i < entries.Length && OrderCatalog.MomentOf(place) == OrderMoment.Talks; i++)
            {
                if (entries[i].Place == place && !context.Company(entries[i].Company).Insolvent && !context.Docket.IsTooMany(i))
                {
                    CarryOut(context, entries[i]);
                }
            }
        }
    }

    private static void CarryOut(QuarterContext context, in DocketEntry entry)
    {
        // What was legal when it was given can have become impossible: a stake was sold, the cash is gone.
        if (entry.Kind.Check(context.Seat(entry.Company), entry.Order) is { } refusal)
        {
            context.Refuse(entry.Company, entry.Kind, refusal.Why);
        }
        else
        {
            entry.Kind.Apply(context, entry.Company, entry.Order);
        }
    }
}
