using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>Carries out the orders on the docket, moment by moment; what has become impossible is told to its giver.</summary>
internal static class OrderDesk
{
    /// <summary>Carries out accepted orders of one moment, kind by kind in the order of the catalogue.</summary>
    public static void CarryOut(QuarterContext context, OrderMoment moment)
    {
        ReadOnlySpan<DocketEntry> entries = context.Docket.Entries;
        for (int i = 0; i < entries.Length; i++)
        {
            ref readonly DocketEntry entry = ref entries[i];
            if (OrderCatalog.MomentOf(entry.Place) != moment)
            {
                continue;
            }

            if (context.Company(entry.Company).Insolvent)
            {
                // Who is out of the game is answered no more.
            }
            else if (context.Docket.IsTooMany(i))
            {
                context.Refuse(entry.Company, entry.Kind, "ordered more than once");
            }
            else
            {
                CarryOut(context, entry);
            }

            if (i + 1 == entries.Length || entries[i + 1].Place != entry.Place)
            {
                entry.Kind.Conclude(context);
            }
        }
    }

    /// <summary>Carries out the talks of one round: who walks away does so before anyone signs, and answers come before new offers.</summary>
    public static void HoldTalks(QuarterContext context)
    {
        context.State.TalksRound++;
        CarryOut(context, OrderMoment.Talks);
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
