using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals.Legs;

/// <summary>
/// The giver issues warrants on a percentage of its shares to the receiver, for a cent a share, in equal tranches. A tranche
/// vests each time the adopter runs another <paramref name="StepGw"/> GW on the chip family. The adopter is the party that
/// does not own the family (the pattern of AMD and OpenAI, October 2025).
/// </summary>
public sealed record WarrantLeg(string Giver, double Percent, int Tranches, string Family, double StepGw, int WithinQuarters) : Leg(Giver)
{
    /// <summary>Quarters of rent that a GW on somebody's chips brings: what the warrants pay for, if the chips are not sold.</summary>
    private const double RentedQuarters = 16;

    public override string Kind => "warrants";

    public override string Describe(GameSetup setup) =>
        $"{setup.NameOfCompany(Giver)} gives warrants on {Percent:0.0}% in {Tranches} tranches, one for each {StepGw:0.00} GW on {setup.NameOfFamily(Family)} within {WithinQuarters} quarters";

    internal override string? Problem(GameState state, int giver, int receiver)
    {
        int family = state.Setup.FamilyOf(Family);
        if (family < 0)
        {
            return $"There is no chip family \"{Family}\".";
        }

        if (!(Percent is >= 0.1 and <= 15) || Tranches is < 1 or > 8 || !(StepGw is >= 0.02 and <= 5) || WithinQuarters is < 1 or > 24)
        {
            return "Warrants need 0.1 to 15% of the shares, 1 to 8 tranches, 0.02 to 5 GW a step and 1 to 24 quarters.";
        }

        return state.Stake(receiver, giver) + (Percent / 100) > state.Rules.StakeLimit
            ? $"With the warrants {state.Setup.Companies[receiver].Name} could hold over {state.Rules.StakeLimit * 100:0}%."
            : AdoptionLeg.Unkeepable(state, Adopter(state, family, giver, receiver)) ?? Giveaway(state, giver);
    }

    private static int Adopter(GameState state, int family, int giver, int receiver) =>
        state.Index.OwnerOf[family] == receiver ? giver : receiver;

    /// <summary>
    /// Warrants pay for business: AMD gave a tenth of itself for 6 GW of orders. A board that gives much more than the business
    /// is worth is sued by its own holders.
    /// </summary>
    private string? Giveaway(GameState state, int giver)
    {
        double worth = Percent / 100 * state.Companies[giver].Value.Price;
        double perGw = Math.Max(Fleet.ChipPrice(state, state.Setup.FamilyOf(Family)), RentedQuarters * state.World.ComputePrice);
        double business = Tranches * StepGw * perGw;
        double most = state.Rules.WarrantsForBusiness * business;
        return worth > most
            ? $"These warrants are worth ${worth:0.0}B; for {Tranches * StepGw:0.00} GW of {state.Setup.NameOfFamily(Family)} a board may give ${most:0.0}B at most."
            : null;
    }

    private protected override void AddTerms(ref Digest digest)
    {
        digest.Add(Percent);
        digest.Add(Tranches);
        digest.Add(Family);
        digest.Add(StepGw);
        digest.Add(WithinQuarters);
    }

    internal override void Close(QuarterContext context, int giver, int receiver, int deal)
    {
        GameState state = context.State;
        int family = context.Setup.FamilyOf(Family);
        int adopter = Adopter(state, family, giver, receiver);
        long all = (long)Math.Floor(context.Company(giver).Shares * (Percent / 100));
        state.Warrants.Add(new Warrant
        {
            Issuer = giver,
            Holder = receiver,
            SharesPerTranche = all / Tranches,
            Tranches = Tranches,
            Adopter = adopter,
            Family = family,
            BaseGw = context.Company(adopter).Used[family],
            StepGw = StepGw,
            LastQuarter = context.Quarter + WithinQuarters,
            Deal = deal,
        });
    }
}
