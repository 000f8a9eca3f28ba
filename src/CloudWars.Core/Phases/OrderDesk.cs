using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>Carries out the orders of one moment as they stand on the docket; what has become impossible is told to its giver.</summary>
internal static class OrderDesk
{
    public static void CarryOut(QuarterContext context, OrderMoment moment)
    {
        ReadOnlySpan<DocketEntry> entries = context.Docket.At(moment);
        int company = -1;
        bool mayAct = false;
        for (int i = 0; i < entries.Length; i++)
        {
            DocketEntry entry = entries[i];
            if (entry.Company != company)
            {
                company = entry.Company;
                mayAct = !context.Company(company).Insolvent;
            }

            if (!mayAct)
            {
                continue;
            }

            if (Docket.IsTooMany(entries, i))
            {
                context.Refuse(entry.Company, entry.Kind, "ordered more than once");
            }

            // What was legal when it was given can have become impossible: a stake was sold, the cash is gone.
            else if (entry.Kind.Check(context.Seat(company), entry.Order) is { } refusal)
            {
                context.Refuse(entry.Company, entry.Kind, refusal.Why);
            }
            else
            {
                entry.Kind.Apply(context, company, entry.Order);
            }
        }
    }

    /// <summary>Carries out the talks of one round.</summary>
    public static void HoldTalks(QuarterContext context)
    {
        ReadOnlySpan<DocketEntry> entries = context.Docket.At(OrderMoment.Talks);
        for (int i = 0; i < entries.Length; i++)
        {
            DocketEntry entry = entries[i];
            if (context.Company(entry.Company).Insolvent || Docket.IsTooMany(entries, i))
            {
                continue;
            }

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
}
