namespace CloudWars.Core.Views;

/// <summary>One chip family in a company's halls.</summary>
public readonly record struct FleetView
{
    private readonly GameState _state;
    private readonly int _company;
    private readonly int _family;

    private FleetView(GameState state, int company, int family)
    {
        _state = state;
        _company = company;
        _family = family;
    }

    /// <summary>Id of the family.</summary>
    public string Family => _state.Setup.Families[_family].Id;

    public string Name => _state.Setup.Families[_family].Name;

    public double PowerGw => C.Power[_family];

    /// <summary>Frontier-equivalent GW.</summary>
    public double Capacity => C.Capacity[_family];

    /// <summary>GW of power that begin to work in one quarter.</summary>
    public double ArrivingNext => C.ChipsComing[_family * Limits.ChipLead];

    /// <summary>GW of power that begin to work in two quarters.</summary>
    public double ArrivingAfter => C.ChipsComing[(_family * Limits.ChipLead) + 1];

    /// <summary>GW that the company's models run on.</summary>
    public double Used => C.Used[_family];

    /// <summary>How far its work is ported to the family, 0 to 1.</summary>
    public double Porting => C.Porting[_family];

    /// <summary>Share of flexible work meant for the family, 0 to 1.</summary>
    public double Mix => C.Mix[_family];

    /// <summary>Performance that is still lost for want of porting and software, 0 to 1.</summary>
    public double Friction => Fleet.Friction(_state, _company, _family);

    private ref CompanyState C => ref _state.Companies[_company];

    internal static Rows<FleetView> Of(GameState state, int company) => new(state, company, state.Index.FamilyCount, static (s, c, family) => new FleetView(s, c, family));
}
