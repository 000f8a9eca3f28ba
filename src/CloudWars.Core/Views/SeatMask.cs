namespace CloudWars.Core.Views;

/// <summary>
/// Makes the copy of the position that one seat may see. Public filings stay; private books, running trainings, plans and talks
/// of others are replaced by estimates or removed; the seed is removed, for whoever has it could read the future. A test checks
/// that changing something hidden leaves this copy byte-equal.
/// </summary>
internal static class SeatMask
{
    /// <summary>Relative error of estimates of a private company's cash and earnings.</summary>
    public const double PrivateBooks = 0.15;

    /// <summary>Relative error of estimates of a private company's revenue.</summary>
    public const double PrivateRevenue = 0.07;

    /// <summary>Error, in log units, of the estimate of a rival's algorithms.</summary>
    public const double Algorithms = 0.06;

    /// <summary>Relative error of estimates of budgets and of chips on order.</summary>
    public const double Plans = 0.2;

    public static SeatView For(GameState state, int seat) => Put(state, state.Clone(), seat, new Estimates());

    /// <summary>Masks a copy of the position that is there already.</summary>
    public static SeatView Put(GameState state, GameState copy, int seat, Estimates estimates)
    {
        estimates.TurnTo(state);
        IReadOnlyList<Rumour> rumours = TakeOthersTalks(copy, seat);
        for (int c = 0; c < copy.CompanyCount; c++)
        {
            if (c != seat)
            {
                EstimatesOf errors = estimates.Of(seat, c);
                Hide(copy, c, ref errors);
            }
        }

        copy.Seed = 0;
        return new SeatView(copy, seat, rumours);
    }

    private static void Hide(GameState copy, int c, ref EstimatesOf estimates)
    {
        ref CompanyState company = ref copy.Companies[c];

        // Plans and work in progress of anybody else.
        company.RunQuartersLeft = 0;
        company.RunQuarters = 0;
        company.RunCompute = 0;
        company.LastRunCompute = 0;
        company.RunAlgorithms = 0;
        company.TrainShare = 0.45;
        company.TrainingGw = 0;
        company.OwnPoolGw = Blur(ref estimates, 5, company.OwnPoolGw, Plans);
        company.Research = Blur(ref estimates, 1, company.Research, Plans);
        company.Silicon = Blur(ref estimates, 2, company.Silicon, Plans);
        company.SiliconPerformance = Blur(ref estimates, 3, company.SiliconPerformance, 0.05);
        double error = estimates.Shift(4, Algorithms);
        company.Algorithms += error;
        company.ModelAlgorithms += error;
        int families = copy.Index.FamilyCount;
        for (int i = 0; i < families * Limits.ChipLead; i++)
        {
            company.ChipsComing[i] = Blur(ref estimates, 10 + i, company.ChipsComing[i], Plans);
        }

        for (int f = 0; f < families; f++)
        {
            company.Bought[f] = Blur(ref estimates, 30 + f, company.Bought[f], Plans);
        }

        if (!company.Listed && copy.Setup.Companies[c].Seat)
        {
            HideBooks(copy, c, ref estimates);
        }
    }

    private static void HideBooks(GameState copy, int c, ref EstimatesOf estimates)
    {
        ref CompanyState company = ref copy.Companies[c];
        double cash = copy.Books.Cash(c).Billions;
        double seen = Math.Max(0, Blur(ref estimates, 40, cash, PrivateBooks));
        copy.Books.Blank(c, Money.FromBillions(seen), copy.Books.Balance(c, Account.Debt));
        company.CashEarnings = Blur(ref estimates, 41, company.CashEarnings, PrivateBooks);
        company.Revenue = Blur(ref estimates, 42, company.Revenue, PrivateRevenue);
        company.ProductRevenueLast = Blur(ref estimates, 42, company.ProductRevenueLast, PrivateRevenue);
        company.ProductGrowth = Blur(ref estimates, 43, company.ProductGrowth, 0.1);
        company.FreeCashFlow = Blur(ref estimates, 44, company.FreeCashFlow, PrivateBooks);
        company.ServingGw = Blur(ref estimates, 45, company.ServingGw, 0.1);
        company.ComputeShort = Blur(ref estimates, 46, company.ComputeShort, 0.3);

        // Inputs of a private value give its books away; the market's estimate of the value itself is public.
        company.Value.Inputs = Fundamentals.Inputs(copy, c);
        company.Value.Move = new ValueMove { Before = company.Value.Move.Before, After = company.Value.Move.After };
    }

    /// <summary>Removes talks of others from the copy; of those that leaked a rumour stays.</summary>
    private static IReadOnlyList<Rumour> TakeOthersTalks(GameState copy, int seat)
    {
        string me = copy.Setup.Companies[seat].Id;
        List<Rumour>? rumours = null;
        List<DealState> deals = copy.Deals;
        for (int i = 0; i < deals.Count; i++)
        {
            DealState deal = deals[i];
            if (deal.Sheet.Concerns(me))
            {
                continue;
            }

            if (deal.IsOpen && deal.Leaked)
            {
                (rumours ??= []).Add(new Rumour(deal.Sheet.From, deal.Sheet.To, deal.Sheet.HeadlineAmount(), deal.Stage == DealStage.Signed));
            }

            deals.RemoveAt(i--);
        }

        copy.NextDeal = 1_000_000;
        return rumours ?? (IReadOnlyList<Rumour>)[];
    }

    private static double Blur(ref EstimatesOf estimates, int what, double truth, double error) =>
        truth == 0 ? 0 : truth * estimates.Factor(what, error);
}
