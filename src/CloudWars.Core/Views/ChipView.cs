namespace CloudWars.Core.Views;

/// <summary>A chip family as the market knows it.</summary>
public readonly record struct ChipView
{
    private readonly GameState _state;
    private readonly int _family;

    private ChipView(GameState state, int family)
    {
        _state = state;
        _family = family;
    }

    public string Id => _state.Setup.Families[_family].Id;

    public string Name => _state.Setup.Families[_family].Name;

    /// <summary>Id of the company that makes it.</summary>
    public string Owner => _state.Setup.Families[_family].Owner;

    /// <summary>Sold to everybody.</summary>
    public bool Merchant => _state.Setup.Families[_family].Merchant;

    /// <summary>$bn per GW of power.</summary>
    public double PricePerGw => Fleet.ChipPrice(_state, _family);

    /// <summary>Frontier-equivalent GW of a GW of power bought now.</summary>
    public double Performance => Fleet.Performance(_state, _family);

    /// <summary>GW of power a quarter.</summary>
    public double SupplyGw => _state.World.Supply[_family] * (1 - _state.World.ShockCut[_family]);

    /// <summary>Orders over what was left to sell.</summary>
    public double Tightness => _state.World.Tightness[_family];

    /// <summary>How far the family's software has come, 0 to 1.</summary>
    public double Maturity => _state.World.Maturity[_family];

    public int ShockQuarters => (int)_state.World.ShockQuarters[_family];

    internal static Rows<ChipView> All(GameState state) => new(state, 0, state.Index.FamilyCount, static (s, _, family) => new ChipView(s, family));
}
