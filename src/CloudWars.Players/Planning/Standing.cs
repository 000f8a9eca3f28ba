using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>How good an imagined end is: the game's own measure of return, tilted a little by the style's taste.</summary>
internal static class Standing
{
    public static double Of(CompanyView before, CompanyView after, Style style)
    {
        double revenue = DMath.Log(Math.Max(0.05, after.Revenue.Value) / Math.Max(0.05, before.Revenue.Value));
        return after.Return + (style.Growth * DMath.Clamp(revenue, -1, 1.5)) - (style.Fear * after.WorstDrawdown) - (style.Independence * after.DependencyPremium);
    }
}
