using CloudWars.Core.Views;

namespace CloudWars.Screens.Play;

/// <summary>A form for each kind of leg. A new kind of leg adds its form here.</summary>
internal static class LegForms
{
    public static IReadOnlyList<LegForm> All { get; } =
        [new EquityLegForm(), new ComputeLegForm(), new AdoptionLegForm(), new ExclusivityLegForm(), new WarrantLegForm(), new LoanLegForm()];

    public static LegForm Of(string kind) => All.First(f => f.Kind == kind);

    /// <summary>Those that make sense between this seat and that partner.</summary>
    public static IEnumerable<LegForm> Fitting(SeatView view, string partner) => All.Where(f => f.Givers(view, partner).Count > 0);
}
