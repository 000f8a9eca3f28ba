using CloudWars.Core.Deals;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>How one kind of leg is filled in: its fields with sensible defaults from the market, and the leg they make.</summary>
internal abstract class LegForm
{
    public const string Giver = "giver";

    /// <summary>The wire name of the kind.</summary>
    public abstract string Kind { get; }

    /// <summary>Who of the two could give such a leg; empty when it makes no sense between them.</summary>
    public abstract IReadOnlyList<CompanyView> Givers(SeatView view, string partner);

    public abstract IReadOnlyList<FormField> Fields(SeatView view, string partner, Leg? existing);

    public abstract Leg Build(SeatView view, string partner, FormValues values);

    protected static IReadOnlyList<CompanyView> Both(SeatView view, string partner) => [view.Me, view.Company(partner)];

    protected static CompanyView OtherOf(SeatView view, string partner, string giver) => giver == view.MyId ? view.Company(partner) : view.Me;

    protected ChoiceField GiverField(SeatView view, string partner, string label, string? existing, string help, bool preferPartner = true)
    {
        IReadOnlyList<CompanyView> givers = Givers(view, partner);
        CompanyView first = preferPartner ? givers[^1] : givers[0];
        return new ChoiceField(Giver, label, [.. givers.Select(g => new Choice(g.Id, g.Name))]) { Default = existing ?? first.Id, Help = help };
    }

    protected static NumberField Number(string key, string label, double min, double max, double start, string unit, int decimals = 2, double step = 1, string help = "")
    {
        decimal low = (decimal)min;
        decimal high = (decimal)max;
        return new NumberField(key, label, low, high, Math.Clamp(Math.Round((decimal)start, decimals), low, high)) { Unit = unit, Decimals = decimals, Step = (decimal)step, Help = help };
    }
}
