namespace CloudWars.Core.Views;

/// <summary>
/// What whoever runs a game must know to run it: who is still in, and who has an offer before it. No figures: those are in the
/// views, which cost a copy of the position each.
/// </summary>
public sealed class Referee
{
    private readonly GameState _state;

    /// <param name="state">The position; what is asked later is answered as it stands then.</param>
    public Referee(GameState state) => _state = state;

    /// <summary>Neither insolvent nor taken over.</summary>
    public bool IsActive(string company) => Number(company) is var c and >= 0 && _state.Active(c);

    public bool IsTakenOver(string company) => Number(company) is var c and >= 0 && _state.Companies[c].TakenOverBy > 0;

    /// <summary>Offers that wait for a company's answer.</summary>
    public IReadOnlyList<OfferDue> OffersDue(string company)
    {
        int c = Number(company);
        List<OfferDue>? due = null;
        foreach (DealState deal in _state.Deals)
        {
            if (DealDesk.MustAnswer(deal, c))
            {
                (due ??= []).Add(new OfferDue(deal.Number, deal.Counters, DealDesk.IsFresh(_state, deal)));
            }
        }

        return due ?? (IReadOnlyList<OfferDue>)[];
    }

    private int Number(string company) => _state.Setup.IndexOf(company);
}

/// <summary>An offer that waits for an answer.</summary>
/// <param name="Deal">Number of the talks.</param>
/// <param name="Counters">How often it was countered.</param>
/// <param name="IsFresh">Made or countered in the quarter that is being played.</param>
public readonly record struct OfferDue(int Deal, int Counters, bool IsFresh);
