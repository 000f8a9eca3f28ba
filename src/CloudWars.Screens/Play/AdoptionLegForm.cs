using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>A promise to run work on chips that belong to the other side. The family says who promises whom.</summary>
internal sealed class AdoptionLegForm : LegForm
{
    public override string Kind => "adoption";

    public override IReadOnlyList<CompanyView> Givers(SeatView view, string partner) =>
        [.. Both(view, partner).Where(c => c.Setup.TrainsModels && view.Market.Chips.Any(chip => chip.Owner == OtherOf(view, partner, c.Id).Id))];

    public override IReadOnlyList<FormField> Fields(SeatView view, string partner, Leg? existing)
    {
        AdoptionLeg? old = existing as AdoptionLeg;
        IReadOnlyList<ChipView> chips = [.. view.Market.Chips.Where(c => (c.Owner == view.MyId || c.Owner == partner) && Adopter(view, partner, c).Setup.TrainsModels)];
        return
        [
            new ChoiceField("family", "Chips", [.. chips.Select(c => new Choice(c.Id, $"{c.Name}, adopted by {Adopter(view, partner, c).Name}"))])
                { Default = old?.Family, Help = "Whoever does not own the chips promises to use them." },
            Number("gw", "Work on them", 0.01, 20, old?.Gw ?? 0.2, "GW", 2, 0.05, "Kept, it is an endorsement that everybody sees."),
            Number("within", "Within", 1, 20, old?.WithinQuarters ?? 6, "quarters", 0, 1, "While the promise is open the owner's engineers help with porting."),
            Number("penalty", "Penalty if missed", 0, 100, old?.Penalty ?? 1, "$B", 2, 0.5),
        ];
    }

    public override Leg Build(SeatView view, string partner, FormValues values)
    {
        ChipView chip = view.Market.Chips.First(c => c.Id == values.Choice("family"));
        return new AdoptionLeg(Adopter(view, partner, chip).Id, chip.Id, (double)values.Number("gw"), values.Whole("within"), (double)values.Number("penalty"));
    }

    private static CompanyView Adopter(SeatView view, string partner, ChipView chip) => OtherOf(view, partner, chip.Owner);
}
