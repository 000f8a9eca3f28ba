using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals.Legs;

/// <summary>
/// The giver runs at least so many GW of its work on a chip family by a quarter, or pays the penalty ($bn). While the
/// promise is open, the chip's owner lends engineers, so porting goes faster; kept, it is an endorsement that everyone sees.
/// </summary>
public sealed record AdoptionLeg(string Giver, string Family, double Gw, int WithinQuarters, double Penalty) : Leg(Giver)
{
    public override string Kind => "adoption";

    public override string Describe(GameSetup setup) =>
        $"{setup.NameOfCompany(Giver)} runs {Gw:0.00} GW on {setup.NameOfFamily(Family)} within {WithinQuarters} quarters (penalty ${Penalty:0.0}B)";

    internal override string? Problem(GameState state, int giver, int receiver)
    {
        int family = state.Setup.FamilyOf(Family);
        return family < 0
            ? $"There is no chip family \"{Family}\"."
            : state.Index.OwnerOf[family] != receiver
                ? $"{state.Setup.Families[family].Name} is not {state.Setup.Companies[receiver].Name}'s chip."
                : Unkeepable(state, giver) ?? (!(Gw is >= 0.01 and <= 20) || WithinQuarters is < 1 or > 20 || !(Penalty is >= 0 and <= 100)
                    ? "An adoption leg needs 0.01 to 20 GW, 1 to 20 quarters and a penalty of at most $100B."
                    : null);
    }

    /// <summary>Why a company cannot adopt anybody's chips, or null: what is counted is work on models.</summary>
    internal static string? Unkeepable(GameState state, int adopter) => state.Setup.Companies[adopter].TrainsModels
        ? null
        : $"{state.Setup.Companies[adopter].Name} trains no models, so it has no work to move to a chip: it could never keep this.";

    private protected override void AddTerms(ref Digest digest)
    {
        digest.Add(Family);
        digest.Add(Gw);
        digest.Add(WithinQuarters);
        digest.Add(Penalty);
    }

    internal override void Close(QuarterContext context, int giver, int receiver, int deal) =>
        context.State.Promises.Add(new Promise
        {
            Kind = PromiseKind.Adoption,
            Giver = giver,
            Receiver = receiver,
            Family = context.Setup.FamilyOf(Family),
            Gw = Gw,
            DueQuarter = context.Quarter + WithinQuarters,
            Penalty = Penalty,
            Deal = deal,
        });
}
