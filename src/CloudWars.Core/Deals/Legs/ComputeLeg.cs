using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals.Legs;

/// <summary>
/// Compute from the giver to the receiver: GW for a number of quarters at a price per GW and quarter ($bn), on a chip
/// family (or any), with a share that is billed whether used or not. Ramps up over two quarters.
/// </summary>
public sealed record ComputeLeg(string Giver, string? Family, double Gw, int Quarters, double Price, double TakeOrPayPercent) : Leg(Giver)
{
    private const int Ramp = 2;

    public override string Kind => "compute";

    public override double HeadlineAmount => Gw * Price * Quarters;

    public override string Describe(GameSetup setup)
    {
        string chips = Family is null ? "any chips" : setup.NameOfFamily(Family);
        return $"{setup.NameOfCompany(Giver)} provides {Gw:0.00} GW ({chips}) for {Quarters} quarters at ${Price:0.00}B a GW-quarter, {TakeOrPayPercent:0}% take-or-pay: ${HeadlineAmount:0.0}B";
    }

    internal override string? Problem(GameState state, int giver, int receiver)
    {
        if (!state.Setup.Companies[giver].SellsCompute)
        {
            return $"{state.Setup.Companies[giver].Name} sells no compute.";
        }

        if (Family is not null && state.Setup.FamilyOf(Family) < 0)
        {
            return $"There is no chip family \"{Family}\".";
        }

        if (!(Gw is >= 0.01 and <= 20) || Quarters is < 1 or > 40 || !(TakeOrPayPercent is >= 0 and <= 100))
        {
            return "A compute leg needs 0.01 to 20 GW, 1 to 40 quarters and a take-or-pay share of 0 to 100%.";
        }

        double band = 1 + state.Rules.ComputePriceBand;
        return !(Price >= state.World.ComputePrice / band && Price <= state.World.ComputePrice * band)
            ? $"The price must be between ${state.World.ComputePrice / band:0.00}B and ${state.World.ComputePrice * band:0.00}B a GW-quarter, where the market's is ${state.World.ComputePrice:0.00}B: the regulator calls anything else a gift."
            : BoundElsewhere(state, giver, receiver);
    }

    private protected override void AddTerms(ref Digest digest)
    {
        digest.Add(Family);
        digest.Add(Gw);
        digest.Add(Quarters);
        digest.Add(Price);
        digest.Add(TakeOrPayPercent);
    }

    internal override void Close(QuarterContext context, int giver, int receiver, int deal)
    {
        GameState state = context.State;
        state.Contracts.Add(new Contract
        {
            Number = state.NextContract++,
            Provider = giver,
            Customer = receiver,
            Family = context.Setup.FamilyOf(Family),
            Gw = Gw,
            Price = Price,
            TakeOrPay = TakeOrPayPercent / 100,
            QuartersLeft = Quarters,
            QuartersTotal = Quarters,
            RampQuarters = Ramp,
            Deal = deal,
        });
        context.Tell(Happening.ContractStarted, giver, receiver, HeadlineAmount);
    }

    private static string? BoundElsewhere(GameState state, int giver, int receiver)
    {
        foreach (Promise promise in state.Promises)
        {
            if (promise.Kind == PromiseKind.Exclusivity && promise.State == PromiseState.Open
                && promise.Giver == receiver && promise.Receiver != giver)
            {
                return $"{state.Setup.Companies[receiver].Name} is bound by exclusivity to another provider.";
            }
        }

        return state.Contracts.Count >= Limits.Contracts ? "The table holds no more contracts." : null;
    }
}
