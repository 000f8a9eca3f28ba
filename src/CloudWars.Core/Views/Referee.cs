namespace CloudWars.Core.Views;

/// <summary>
/// What whoever runs a game must know to run it: who is still in, and who has an offer before it. No figures: those are in the
/// views, which cost a copy of the position each.
/// </summary>
public static class Referee
{
    /// <summary>Neither insolvent nor taken over.</summary>
    public static bool IsActive(GameState state, string company) => Number(state, company) is var c and >= 0 && state.Active(c);

    public static bool IsTakenOver(GameState state, string company) =>
        Number(state, company) is var c and >= 0 && state.Companies[c].TakenOverBy > 0;

    /// <summary>Offers that wait for a company's answer.</summary>
    public static IReadOnlyList<OfferDue> OffersDue(GameState state, string company)
    {
        int c = Number(state, company);
        List<OfferDue>? due = null;
        foreach (DealState deal in state.Deals)
        {
            if (DealDesk.MustAnswer(deal, c))
            {
                (due ??= []).Add(new OfferDue(deal.Number, deal.Counters, DealDesk.IsFresh(state, deal)));
            }
        }

        return due ?? (IReadOnlyList<OfferDue>)[];
    }

    private static int Number(GameState state, string company)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Setup.IndexOf(company);
    }
}

/// <summary>An offer that waits for an answer.</summary>
/// <param name="Deal">Number of the talks.</param>
/// <param name="Counters">How often it was countered.</param>
/// <param name="IsFresh">Made or countered in the quarter that is being played.</param>
public readonly record struct OfferDue(int Deal, int Counters, bool IsFresh);
