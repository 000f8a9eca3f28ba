using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>Money lent. The default rate is what the borrower would pay on the bond market.</summary>
internal sealed class LoanLegForm : LegForm
{
    public override string Kind => "loan";

    public override IReadOnlyList<CompanyView> Givers(SeatView view, string partner) => Both(view, partner);

    public override IReadOnlyList<FormField> Fields(SeatView view, string partner, Leg? existing)
    {
        LoanLeg? old = existing as LoanLeg;
        CompanyView richer = Both(view, partner).MaxBy(c => c.Cash.Value)!;
        CompanyView borrower = OtherOf(view, partner, old?.Giver ?? richer.Id);
        return
        [
            GiverField(view, partner, "Who lends", old?.Giver ?? richer.Id, "The other side pays interest every quarter and everything back at the end."),
            Number("amount", "Amount", 0.05, 200, old?.Amount ?? 2, "$B", 2, 0.5),
            Number("rate", "Interest a year", 0, 25, old?.RatePercent ?? borrower.BorrowRate * 100, "%", 1, 0.5, $"On the bond market {borrower.Name} would pay {borrower.BorrowRate * 100:0.0}%."),
            Number("quarters", "Repaid after", 1, 24, old?.Quarters ?? 8, "quarters", 0),
        ];
    }

    public override Leg Build(SeatView view, string partner, FormValues values) =>
        new LoanLeg(values.Choice(Giver), (double)values.Number("amount"), (double)values.Number("rate"), values.Whole("quarters"));
}
