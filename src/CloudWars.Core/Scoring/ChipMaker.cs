using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;

namespace CloudWars.Core.Scoring;

/// <summary>
/// What a chip maker without a chair signs besides plain compute: its own warrants or money for somebody's word to run work on its
/// chips, as AMD gave OpenAI a tenth of itself in October 2025 and Nvidia put money into those who buy from it.
/// </summary>
internal static class ChipMaker
{
    /// <summary>Part of its cash that a chip maker puts into one customer.</summary>
    private const double LargestCheque = 0.25;

    /// <summary>Whether the seat is a chip maker that gains by the sheet on the table.</summary>
    public static bool Takes(SeatView view, in DealState deal)
    {
        GameState state = view.State;
        TermSheet sheet = deal.Sheet;
        CompanySetup me = state.Setup.Companies[view.Seat];
        return me is { Role: Role.Supplier, Seat: false }
            && sheet.Find<AdoptionLeg>() is { } adoption && adoption.Giver != me.Id
            && sheet.Legs.All(leg => Negotiable(view, leg))
            && Unentangled(state, view.Seat, state.Setup.IndexOf(sheet.Other(me.Id)), deal.Number)
            && Appraisal.Of(view, sheet, me.Id, inWords: false).Mid > 0;
    }

    private static bool Negotiable(SeatView view, Leg leg) => leg switch
    {
        AdoptionLeg => leg.Giver != view.MyId,
        WarrantLeg => leg.Giver == view.MyId,
        EquityLeg equity => leg.Giver == view.MyId && equity.Amount <= LargestCheque * view.State.Books.Cash(view.Seat).Billions,
        _ => false,
    };

    /// <summary>One promise with each customer at a time: else the same gigawatts would earn several warrants.</summary>
    private static bool Unentangled(GameState state, int me, int other, int number) =>
        !state.Promises.Exists(p => p.Giver == other && p.Receiver == me)
        && !state.Warrants.Exists(w => w.Issuer == me && w.Holder == other)
        && !state.Deals.Exists(d => d.Number != number && d.Stage is DealStage.Agreed or DealStage.Signed
            && d.Sheet.Concerns(state.Setup.Companies[me].Id) && d.Sheet.Concerns(state.Setup.Companies[other].Id));
}
