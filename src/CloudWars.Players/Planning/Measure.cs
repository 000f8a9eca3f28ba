using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// How good an imagined end is: what the score counts (return per original share less drawdown, and goals) in log units of
/// value, tilted a little by the style's taste.
/// </summary>
internal sealed class Measure(SeatView view, Style style)
{
    private readonly double _revenue = Math.Max(0.05, view.Me.Revenue.Value);

    public double Of(CompanyView after)
    {
        double growth = style.Growth == 0 ? 0 : style.Growth * DMath.Clamp(DMath.Log(Math.Max(0.05, after.Revenue.Value) / _revenue), -1, 1.5);
        double fear = style.Fear * after.WorstDrawdown;
        double dependence = style.Independence * after.DependencyPremium;
        return after.Return + (after.GoalPoints * Math.Max(0.01, after.Setup.Spread)) + growth - fear - dependence;
    }
}
