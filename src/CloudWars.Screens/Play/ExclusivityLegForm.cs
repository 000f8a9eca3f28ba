using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>New compute from nobody else. Only who trains models binds itself, only to one who sells compute.</summary>
internal sealed class ExclusivityLegForm : LegForm
{
    public override string Kind => "exclusivity";

    public override IReadOnlyList<CompanyView> Givers(SeatView view, string partner) =>
        [.. Both(view, partner).Where(c => c.Setup.TrainsModels && OtherOf(view, partner, c.Id).Setup.SellsCompute)];

    public override IReadOnlyList<FormField> Fields(SeatView view, string partner, Leg? existing)
    {
        ExclusivityLeg? old = existing as ExclusivityLeg;
        return
        [
            GiverField(view, partner, "Who binds itself", old?.Giver, "It signs new compute with nobody but the other side; running contracts go on."),
            Number("quarters", "For how long", 1, 20, old?.Quarters ?? 8, "quarters", 0),
        ];
    }

    public override Leg Build(SeatView view, string partner, FormValues values) => new ExclusivityLeg(values.Choice(Giver), values.Whole("quarters"));
}
