using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals.Legs;

/// <summary>New shares of the receiver for money of the giver, at a pre-money valuation. $bn.</summary>
public sealed record EquityLeg(string Giver, double Amount, double PreMoney) : Leg(Giver)
{
    public override string Kind => "equity";

    public override double HeadlineAmount => Amount;

    /// <summary>Share of the company the investor gets: amount over post-money.</summary>
    public double Stake => PreMoney + Amount <= 0 ? 0 : Amount / (PreMoney + Amount);

    public override string Describe(GameSetup setup) =>
        $"{setup.NameOfCompany(Giver)} invests ${Amount:0.0#}B at ${PreMoney:0}B pre-money ({Stake * 100:0.0}%)";

    internal override string? Problem(GameState state, int giver, int receiver)
    {
        if (!(Amount is >= 0.05 and <= 500) || !(PreMoney is >= 0.1 and <= 20000))
        {
            return "An equity leg needs an amount from $0.05B to $500B and a pre-money valuation from $0.1B to $20,000B.";
        }

        double stake = (state.Stake(giver, receiver) * (1 - Stake)) + Stake;
        return stake > state.Rules.StakeLimit
            ? $"It would give {state.Setup.Companies[giver].Name} {stake * 100:0}% of {state.Setup.Companies[receiver].Name}; the limit is {state.Rules.StakeLimit * 100:0}%."
            : Gift(state, receiver);
    }

    /// <summary>
    /// A price that no stranger would take or pay. A listed company's price can be read in the paper; what a private one is worth
    /// can be argued about, within limits.
    /// </summary>
    private string? Gift(GameState state, int receiver)
    {
        bool listed = state.Companies[receiver].Listed;
        double band = listed ? state.Rules.ListedRoundBand : state.Rules.PrivateRoundBand;
        double value = state.Companies[receiver].Value.Price;
        string kind = listed ? "listed" : "private";
        return PreMoney < value / (1 + band)
            ? $"Directors of a {kind} company may not sell new shares below ${value / (1 + band):0.0}B: other holders have pre-emption rights."
            : PreMoney > value * (1 + band)
                ? $"No auditor signs a price above ${value * (1 + band):0.0}B for a {kind} company: the regulator calls it a gift."
                : null;
    }

    private protected override void AddTerms(ref Digest digest)
    {
        digest.Add(Amount);
        digest.Add(PreMoney);
    }

    internal override void Close(QuarterContext context, int giver, int receiver, int deal)
    {
        GameState state = context.State;
        ref CompanyState r = ref context.Company(receiver);
        long shares = ShareDesk.SharesFor(Amount, PreMoney * 1e9 / Math.Max(1, r.Shares));
        ShareDesk.Mint(state, receiver, giver, shares);
        context.Books.Pay(giver, Account.Stakes, receiver, Account.PaidInCapital, Money.FromBillions(Amount), "equity deal");
        context.Raised[receiver] += Amount;
        context.NoteInvestment(giver, receiver, Amount);

        // A round led by a rival, customer or supplier is no arm's-length price: a private company's mark moves by a small part of
        // its premium, and only a round of 2% or more counts in full; a listed one has a market that knows better.
        double premium = DMath.Log(PreMoney / Math.Max(0.1, r.Value.Price));
        double weight = r.Listed ? 0 : state.Rules.RoundPremiumCounts * Math.Min(1, Stake / 0.02);
        r.Value.Mood += DMath.Clamp(weight * premium, -0.25, 0.25);
        if (!r.Listed)
        {
            r.Value.Mark = PreMoney + Amount;
        }

        context.Tell(Happening.RoundClosed, receiver, giver, Amount);
    }
}
