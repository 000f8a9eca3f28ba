using System.Runtime.InteropServices;

namespace CloudWars.Core.Views;

/// <summary>Warrants outstanding.</summary>
public readonly record struct WarrantView
{
    private readonly GameState _state;
    private readonly int _row;

    private WarrantView(GameState state, int row)
    {
        _state = state;
        _row = row;
    }

    public string Issuer => _state.Setup.IdOfActor(W.Issuer);

    public string Holder => _state.Setup.IdOfActor(W.Holder);

    /// <summary>Id of the chip family whose use vests them.</summary>
    public string Family => _state.Setup.Families[W.Family].Id;

    /// <summary>All tranches together, in percent of the issuer's shares.</summary>
    public double Percent => W.SharesPerTranche * 100.0 * W.Tranches / Math.Max(1, _state.Companies[W.Issuer].Shares);

    public int Tranches => W.Tranches;

    public int Vested => W.Vested;

    public int QuartersLeft => Math.Max(0, W.LastQuarter - _state.Quarter);

    private ref readonly Warrant W => ref CollectionsMarshal.AsSpan(_state.Warrants)[_row];

    internal static Rows<WarrantView> All(GameState state) => new(state, 0, state.Warrants.Count, static (s, _, row) => new WarrantView(s, row));
}
