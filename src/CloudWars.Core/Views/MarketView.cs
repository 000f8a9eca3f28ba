namespace CloudWars.Core.Views;

/// <summary>The markets everybody sees.</summary>
public sealed class MarketView
{
    private readonly GameState _state;

    internal MarketView(GameState state) => _state = state;

    /// <summary>$bn per GW and quarter.</summary>
    public double ComputePrice => _state.World.ComputePrice;

    public double EnterpriseDemandGw => _state.World.EnterpriseDemand;

    /// <summary>Quarterly revenue of all models, $bn.</summary>
    public double ModelMarket => _state.World.ModelMarket;

    public double OutsideModelShare => _state.World.OutsideModelShare;

    /// <summary>Capability index of the best outside model.</summary>
    public double OutsideCapability => Training.Laboratory.Index(_state.World.OutsideCapability);

    /// <summary>Mean ln(price / fundamental): the bubble gauge.</summary>
    public double Gap => _state.World.Gap;

    /// <summary>Share of AI revenue that is companies' own money come back.</summary>
    public double Circularity => _state.World.Circularity;

    public double Anxiety => _state.World.Anxiety;

    /// <summary>Odds that the mood breaks in a quarter, as last computed.</summary>
    public double BreakOdds => _state.World.BreakOdds;

    public int WindowShutQuarters => _state.World.WindowShut;

    public int Breaks => _state.World.Breaks;

    /// <summary>Risk-free rate a year.</summary>
    public double RiskFreeRate => _state.Rules.RiskFree + _state.World.RateShift;

    public Rows<ChipView> Chips => ChipView.All(_state);
}
