using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals.Legs;

/// <summary>Money lent by the giver, $bn, at an interest rate a year in percent, repaid at the end.</summary>
public sealed record LoanLeg(string Giver, double Amount, double RatePercent, int Quarters) : Leg(Giver)
{
    /// <summary>Parts of the borrower's market rate between which a loan is at arm's length.</summary>
    private const double LeastOfMarket = 0.6;
    private const double MostOfMarket = 1.6;

    /// <summary>Points over that which a loan without security may cost.</summary>
    private const double MostOver = 4;

    public override string Kind => "loan";

    public override double HeadlineAmount => Amount;

    public override string Describe(GameSetup setup) =>
        $"{setup.NameOfCompany(Giver)} lends ${Amount:0.0#}B at {RatePercent:0.0}% for {Quarters} quarters";

    internal override string? Problem(GameState state, int giver, int receiver) =>
        !(Amount is >= 0.05 and <= 200) || !(RatePercent is >= 0 and <= 25) || Quarters is < 1 or > 24
            ? "A loan needs $0.05B to $200B, 0 to 25% a year and 1 to 24 quarters."
            : Gift(state, receiver);

    /// <summary>A rate that no stranger would give or take.</summary>
    private string? Gift(GameState state, int borrower)
    {
        double market = CreditDesk.BorrowRate(state, borrower) * 100;
        double least = Math.Max(state.Rules.RiskFree * 100, LeastOfMarket * market);
        double most = Math.Min(25, (MostOfMarket * market) + MostOver);
        string name = state.Setup.Companies[borrower].Name;
        return RatePercent < least - 1e-9
            ? $"{name} would pay {market:0.0}% on the market; below {least:0.0}% the tax office calls a loan a gift."
            : RatePercent > most + 1e-9
                ? $"{name} would pay {market:0.0}% on the market; above {most:0.0}% its directors may not borrow."
                : null;
    }

    private protected override void AddTerms(ref Digest digest)
    {
        digest.Add(Amount);
        digest.Add(RatePercent);
        digest.Add(Quarters);
    }

    internal override void Close(QuarterContext context, int giver, int receiver, int deal)
    {
        Money principal = Money.FromBillions(Amount);
        context.Books.Pay(giver, Account.LoansGiven, receiver, Account.LoansTaken, principal, "loan");
        context.NoteInvestment(giver, receiver, Amount);
        context.State.Loans.Add(new Loan
        {
            Lender = giver,
            Borrower = receiver,
            Principal = principal,
            Rate = RatePercent / 100,
            DueQuarter = context.Quarter + Quarters,
            Deal = deal,
        });
    }
}
