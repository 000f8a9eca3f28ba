using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals.Legs;

/// <summary>
/// The giver signs no new compute with anyone but the receiver for some quarters. Enterprises follow: the receiver's cloud
/// is where the giver's models are.
/// </summary>
public sealed record ExclusivityLeg(string Giver, int Quarters) : Leg(Giver)
{
    public override string Kind => "exclusivity";

    public override string Describe(GameSetup setup) =>
        $"{setup.NameOfCompany(Giver)} signs new compute with nobody else for {Quarters} quarters";

    internal override string? Problem(GameState state, int giver, int receiver) =>
        !state.Setup.Companies[receiver].SellsCompute
            ? $"{state.Setup.Companies[receiver].Name} sells no compute to be exclusive with."
            : !state.Setup.Companies[giver].TrainsModels
                ? $"Exclusivity of {state.Setup.Companies[giver].Name} is worth nothing: it trains no models."
                : Quarters is < 1 or > 20
                    ? "Exclusivity lasts 1 to 20 quarters."
                    : null;

    private protected override void AddTerms(ref Digest digest)
    {
        digest.Add(Quarters);
    }

    internal override void Close(QuarterContext context, int giver, int receiver, int deal) =>
        context.State.Promises.Add(new Promise
        {
            Kind = PromiseKind.Exclusivity,
            Giver = giver,
            Receiver = receiver,
            Family = -1,
            DueQuarter = context.Quarter + Quarters,
            Deal = deal,
        });
}
