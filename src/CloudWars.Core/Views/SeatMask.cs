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

    public static SeatView For(GameState state, int seat)
    {
        GameState copy = state.Clone();
        List<Rumour> rumours = TakeOthersTalks(state, copy, seat);
        for (int c = 0; c < copy.CompanyCount; c++)
        {
            if (c != seat)
            {
                Hide(state, copy, seat, c);
            }
        }

        copy.Seed = 0;
        return new SeatView(copy, seat, rumours);
    }

    private static void Hide(GameState state, GameState copy, int seat, int c)
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
        company.OwnPoolGw = Blur(state, seat, c, 5, company.OwnPoolGw, Plans);
        company.Research = Blur(state, seat, c, 1, company.Research, Plans);
        company.Silicon = Blur(state, seat, c, 2, company.Silicon, Plans);
        company.SiliconPerformance = Blur(state, seat, c, 3, company.SiliconPerformance, 0.05);
        double error = Algorithms * Draw(state, seat, c, 4);
        company.Algorithms += error;
        company.ModelAlgorithms += error;
        for (int i = 0; i < Limits.Families * Limits.ChipLead; i++)
        {
            company.ChipsComing[i] = Blur(state, seat, c, 10 + i, company.ChipsComing[i], Plans);
        }

        for (int f = 0; f < Limits.Families; f++)
        {
            company.Bought[f] = Blur(state, seat, c, 30 + f, company.Bought[f], Plans);
        }

        if (!company.Listed && state.Setup.Companies[c].Seat)
        {
            HideBooks(state, copy, seat, c);
        }
    }

    private static void HideBooks(GameState state, GameState copy, int seat, int c)
    {
        ref CompanyState company = ref copy.Companies[c];
        double cash = copy.Books.Cash(c).Billions;
        double seen = Math.Max(0, Blur(state, seat, c, 40, cash, PrivateBooks));
        copy.Books.Blank(c, Money.FromBillions(seen), copy.Books.Balance(c, Account.Debt));
        company.CashEarnings = Blur(state, seat, c, 41, company.CashEarnings, PrivateBooks);
        company.Revenue = Blur(state, seat, c, 42, company.Revenue, PrivateRevenue);
        company.ProductRevenueLast = Blur(state, seat, c, 42, company.ProductRevenueLast, PrivateRevenue);
        company.ProductGrowth = Blur(state, seat, c, 43, company.ProductGrowth, 0.1);
        company.FreeCashFlow = Blur(state, seat, c, 44, company.FreeCashFlow, PrivateBooks);
        company.ServingGw = Blur(state, seat, c, 45, company.ServingGw, 0.1);
        company.ComputeShort = Blur(state, seat, c, 46, company.ComputeShort, 0.3);

        // Inputs of a private value give its books away; the market's estimate of the value itself is public.
        company.Value.Inputs = Fundamentals.Inputs(copy, c);
        company.Value.Move = new ValueMove { Before = company.Value.Move.Before, After = company.Value.Move.After };
    }

    private static List<Rumour> TakeOthersTalks(GameState state, GameState copy, int seat)
    {
        string me = state.Setup.Companies[seat].Id;
        List<Rumour> rumours = [];
        foreach (DealState deal in state.Deals)
        {
            if (deal.IsOpen && deal.Leaked && !deal.Sheet.Concerns(me))
            {
                rumours.Add(new Rumour(deal.Sheet.From, deal.Sheet.To, deal.Sheet.HeadlineAmount(), deal.Stage == DealStage.Signed));
            }
        }

        copy.Deals.RemoveAll(d => !d.Sheet.Concerns(me));
        copy.NextDeal = 1_000_000;
        return rumours;
    }

    /// <summary>An estimate: the truth times a lognormal-ish error that lasts for two quarters, so that looking twice helps little.</summary>
    private static double Blur(GameState state, int viewer, int seen, int what, double truth, double error) =>
        truth == 0 ? 0 : truth * DMath.Exp(error * Draw(state, viewer, seen, what));

    private static double Draw(GameState state, int viewer, int seen, int what) =>
        DMath.Clamp(state.Luck.Normal(state.Quarter / 2, LuckFor.EstimateError, (viewer * 64) + seen, what), -2.5, 2.5);
}
