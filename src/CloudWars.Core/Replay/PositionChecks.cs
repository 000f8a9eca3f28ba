namespace CloudWars.Core.Replay;

/// <summary>Whether a position from a file points at nothing that is not there: every number of a company, family or actor exists.</summary>
internal static class PositionChecks
{
    public static bool Holds(GameState state)
    {
        int actors = state.Setup.ActorCount;
        int companies = state.CompanyCount;
        int families = state.Index.FamilyCount;
        return state.Quarter >= 0 && state.Quarter <= Limits.Quarters && state.Contracts.Count <= Limits.Contracts
            && state.Contracts.TrueForAll(k => In(k.Provider, actors) && In(k.Customer, companies) && k.Family >= -1 && k.Family < families)
            && state.Promises.TrueForAll(p => In(p.Giver, companies) && In(p.Receiver, companies) && p.Family >= -1 && p.Family < families)
            && state.Warrants.TrueForAll(w => In(w.Issuer, companies) && In(w.Holder, companies) && In(w.Adopter, companies) && In(w.Family, families) && w.StepGw > 0)
            && state.Loans.TrueForAll(l => In(l.Lender, companies) && In(l.Borrower, companies))
            && state.Deals.TrueForAll(d => Holds(state, d))
            && Array.TrueForAll(state.Companies, c => c.Shares > 0 && In(c.TakenOverBy, companies + 1));
    }

    private static bool Holds(GameState state, in DealState deal) =>
        deal.Sheet is { Legs.Count: > 0 } sheet && In(state.Setup.IndexOf(sheet.From), state.CompanyCount)
        && In(state.Setup.IndexOf(sheet.To), state.CompanyCount) && In(deal.Answerer, state.CompanyCount) && !sheet.Legs.Contains(null!);

    private static bool In(int number, int count) => number >= 0 && number < count;
}
