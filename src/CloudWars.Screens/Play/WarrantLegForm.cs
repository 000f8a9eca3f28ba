using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>Shares for a cent as chips are put to use. The usual pattern: the chips' owner gives them to the adopter.</summary>
internal sealed class WarrantLegForm : LegForm
{
    public override string Kind => "warrants";

    public override IReadOnlyList<CompanyView> Givers(SeatView view, string partner) =>
        Chips(view, partner).Any() ? Both(view, partner) : [];

    public override IReadOnlyList<FormField> Fields(SeatView view, string partner, Leg? existing)
    {
        WarrantLeg? old = existing as WarrantLeg;
        return
        [
            GiverField(view, partner, "Who issues them", old?.Giver, "The other side gets the right to new shares for a cent each."),
            Number("percent", "On how much of the company", 0.1, 15, old?.Percent ?? 2, "%", 1, 0.5),
            Number("tranches", "In how many parts", 1, 8, old?.Tranches ?? 4, "tranches", 0),
            new ChoiceField("family", "Earned by work on", [.. Chips(view, partner).Select(c => new Choice(c.Id, c.Name))]) { Default = old?.Family },
            Number("step", "Further work for each part", 0.02, 5, old?.StepGw ?? 0.1, "GW", 2, 0.05),
            Number("within", "Within", 1, 24, old?.WithinQuarters ?? 12, "quarters", 0),
        ];
    }

    public override Leg Build(SeatView view, string partner, FormValues values) => new WarrantLeg(
        values.Choice(Giver), (double)values.Number("percent"), values.Whole("tranches"), values.Choice("family"), (double)values.Number("step"), values.Whole("within"));

    /// <summary>Chips of one side that the other can put to use: who trains no models has no work for them.</summary>
    private static IEnumerable<ChipView> Chips(SeatView view, string partner) =>
        view.Market.Chips.Where(c => (c.Owner == view.MyId || c.Owner == partner) && OtherOf(view, partner, c.Owner).Setup.TrainsModels);
}
