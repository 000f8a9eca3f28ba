namespace CloudWars.Core.Views;

/// <summary>
/// What a seat cannot know about the others, drawn anew: in each imagined future the truth lies as far from the estimates as
/// their stated error says. Without it a forecast would take its guesses for facts.
/// </summary>
internal static class Doubt
{
    public static void Stir(GameState state, int seat)
    {
        for (int c = 0; c < state.CompanyCount; c++)
        {
            if (c != seat)
            {
                Stir(state, seat, c);
            }
        }
    }

    private static void Stir(GameState state, int seat, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        company.Research *= Factor(state, seat, c, 1, SeatMask.Plans);
        company.Silicon *= Factor(state, seat, c, 2, SeatMask.Plans);
        double algorithms = SeatMask.Algorithms * Draw(state, seat, c, 4);
        company.Algorithms -= algorithms;
        company.ModelAlgorithms -= algorithms;
        for (int i = 0; i < Limits.Families * Limits.ChipLead; i++)
        {
            company.ChipsComing[i] *= Factor(state, seat, c, 10 + i, SeatMask.Plans);
        }

        if (company.Listed || !state.Setup.Companies[c].Seat)
        {
            return;
        }

        double cash = state.Books.Cash(c).Billions * Factor(state, seat, c, 40, SeatMask.PrivateBooks);
        state.Books.Blank(c, Money.FromBillions(cash), state.Books.Balance(c, Account.Debt));
        company.CashEarnings *= Factor(state, seat, c, 41, SeatMask.PrivateBooks);
        double revenue = Factor(state, seat, c, 42, SeatMask.PrivateRevenue);
        company.Revenue *= revenue;
        company.ProductRevenueLast *= revenue;
    }

    /// <summary>The truth over the estimate: as lognormal as the error that made the estimate.</summary>
    private static double Factor(GameState state, int viewer, int seen, int what, double error) => DMath.Exp(-error * Draw(state, viewer, seen, what));

    private static double Draw(GameState state, int viewer, int seen, int what) =>
        DMath.Clamp(state.Luck.Normal(state.Quarter / 2, LuckFor.EstimateError, state.Index.LuckOfPair(viewer, seen), what), -2.5, 2.5);
}
