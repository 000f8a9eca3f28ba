using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals.Legs;

/// <summary>Money lent by the giver, $bn, at an interest rate a year in percent, repaid at the end.</summary>
public sealed record LoanLeg(string Giver, double Amount, double RatePercent, int Quarters) : Leg(Giver)
{
    public override string Kind => "loan";

    public override double HeadlineAmount => Amount;

    public override string Describe(GameSetup setup) =>
        $"{setup.NameOfCompany(Giver)} lends ${Amount:0.0#}B at {RatePercent:0.0}% for {Quarters} quarters";

    internal override string? Problem(GameState state, int giver, int receiver) =>
        !(Amount is >= 0.05 and <= 200) || !(RatePercent is >= 0 and <= 25) || Quarters is < 1 or > 24
            ? "A loan needs $0.05B to $200B, 0 to 25% a year and 1 to 24 quarters."
            : null;

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
