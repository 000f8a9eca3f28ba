namespace CloudWars.Core.Phases;

/// <summary>Adoption and exclusivity are checked against what was really run; warrants vest; endorsements ripen software.</summary>
internal static class PromisesDue
{
    public static void Run(QuarterContext context)
    {
        Endorse(context);
        List<Promise> promises = context.State.Promises;
        for (int i = 0; i < promises.Count; i++)
        {
            Promise promise = promises[i];
            if (promise.State == PromiseState.Open)
            {
                Check(context, ref promise);
                promises[i] = promise;
            }
        }

        promises.RemoveAll(p => p.State != PromiseState.Open);
        Vest(context);
    }

    /// <summary>
    /// A family's software ripens with the work that demanding users put on it: labs count most, by their standing, with
    /// diminishing returns (network effects after Katz and Shapiro 1985).
    /// </summary>
    private static void Endorse(QuarterContext context)
    {
        ref WorldState world = ref context.State.World;
        int families = context.State.Index.FamilyCount;
        FamilyValues use = default;
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            double standing = 0.4 + Math.Min(1, 2 * company.ProductShare);
            for (int f = 0; f < families; f++)
            {
                if (company.Used[f] != 0)
                {
                    use[f] += company.Used[f] * (context.State.Index.OwnerOf[f] == c ? 0.3 : standing);
                }
            }
        }

        for (int f = 0; f < families; f++)
        {
            world.Maturity[f] += context.Rules.EndorsementSpeed * use[f] * (1 - world.Maturity[f]) * 0.5;
        }
    }

    private static void Check(QuarterContext context, ref Promise promise)
    {
        if (promise.Kind == PromiseKind.Exclusivity)
        {
            promise.State = context.Quarter >= promise.DueQuarter ? PromiseState.Kept : PromiseState.Open;
            return;
        }

        ref CompanyState giver = ref context.Company(promise.Giver);
        if (giver.Used[promise.Family] >= promise.Gw * 0.98)
        {
            promise.State = PromiseState.Kept;
            ref WorldState world = ref context.State.World;
            world.Maturity[promise.Family] += 0.10 * (1 - world.Maturity[promise.Family]);
            context.Company(promise.Receiver).Value.Mood += 0.015;
            context.Tell(Happening.PromiseKept, promise.Giver, promise.Receiver, promise.Gw, context.Setup.Families[promise.Family].Id);
        }
        else if (context.Quarter >= promise.DueQuarter)
        {
            promise.State = PromiseState.Broken;
            giver.BrokenWord += 1;
            double penalty = Math.Min(promise.Penalty, context.Spendable(promise.Giver));
            context.Books.Pay(promise.Giver, Account.DealCosts, promise.Receiver, Account.DealIncome, Money.FromBillions(penalty), "adoption promise broken");
            context.Company(promise.Receiver).Value.Mood -= 0.01;
            context.Tell(Happening.PromiseBroken, promise.Giver, promise.Receiver, penalty, context.Setup.Families[promise.Family].Id);
        }
    }

    private static void Vest(QuarterContext context)
    {
        List<Warrant> warrants = context.State.Warrants;
        for (int i = 0; i < warrants.Count; i++)
        {
            Warrant warrant = warrants[i];
            double run = context.Company(warrant.Adopter).Used[warrant.Family] - warrant.BaseGw;
            int earned = Math.Min(warrant.Tranches, (int)Math.Floor(Math.Max(0, run + 1e-9) / warrant.StepGw));
            for (; warrant.Vested < earned; warrant.Vested++)
            {
                ShareDesk.Mint(context.State, warrant.Issuer, warrant.Holder, warrant.SharesPerTranche);
                context.Books.Pay(warrant.Holder, Account.Stakes, warrant.Issuer, Account.PaidInCapital, new Money(warrant.SharesPerTranche), "warrants exercised at a cent");
                context.Tell(Happening.WarrantVested, warrant.Issuer, warrant.Holder, warrant.SharesPerTranche * 100.0 / context.Company(warrant.Issuer).Shares);
            }

            warrants[i] = warrant;
        }

        for (int i = warrants.Count - 1; i >= 0; i--)
        {
            if (warrants[i].Vested >= warrants[i].Tranches || warrants[i].LastQuarter <= context.Quarter)
            {
                warrants.RemoveAt(i);
            }
        }
    }
}
