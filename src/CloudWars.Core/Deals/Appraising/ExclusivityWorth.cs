namespace CloudWars.Core.Deals.Appraising;

/// <summary>
/// A lab that binds itself gives up the choice of where its growth runs; the cloud gains enterprises that follow the models,
/// as far as it has machines to serve them.
/// </summary>
internal static class ExclusivityWorth
{
    public static LegWorth Of(Vantage v, ExclusivityLeg leg) => v.Gives(leg) ? Bound(v, leg) : Holder(v, leg);

    private static LegWorth Bound(Vantage v, ExclusivityLeg leg)
    {
        double growth = Math.Max(0.02, v.State.World.ModelGrowth + v.State.World.Regime);
        double bought = v.Runs(v.Side) * growth * leg.Quarters / 2;
        double cost = bought * v.Price * leg.Quarters * 0.06;

        // Bound to a cloud that cannot grow with it, a lab stands still.
        double full = Math.Max(0, v.Theirs.Utilisation - 0.9) * 10;
        double hostage = full * bought * v.Price * leg.Quarters * 0.06;
        return v.Around(leg, -cost - hostage, 0.5 * (cost + hostage),
            $"no choice for about {bought:0.0} GW of growth{(full > 0.5 ? $", and {v.Name(v.Other)} has little room" : "")}");
    }

    private static LegWorth Holder(Vantage v, ExclusivityLeg leg)
    {
        double pull = v.State.Rules.ExclusivityPull * Math.Min(1, 2 * v.Theirs.ProductShare) * 0.5;
        double gained = v.My.EnterpriseGw * DMath.Clamp(pull * leg.Quarters / 2, 0, 0.25);
        double room = v.My.Utilisation > 0.95 ? 0.35 : 1;
        double margin = Math.Max(0.1 * v.Price, v.Price - v.UnitCost(v.Side, -1));
        double worth = gained * margin * Vantage.Annuity(leg.Quarters + 4) * room;
        return v.Around(leg, worth, 0.5 * worth,
            $"about {gained:0.00} GW of enterprises follow the models{(room < 1 ? ", though machines are short" : "")}");
    }
}
