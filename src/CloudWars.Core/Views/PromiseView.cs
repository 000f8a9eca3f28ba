using System.Runtime.InteropServices;

namespace CloudWars.Core.Views;

/// <summary>A promise that binds: adoption of a chip family or exclusivity.</summary>
public readonly record struct PromiseView
{
    private readonly GameState _state;
    private readonly int _row;

    private PromiseView(GameState state, int row)
    {
        _state = state;
        _row = row;
    }

    public bool IsAdoption => P.Kind == PromiseKind.Adoption;

    public string Giver => _state.Setup.IdOfActor(P.Giver);

    public string Receiver => _state.Setup.IdOfActor(P.Receiver);

    public string? Family => P.Family < 0 ? null : _state.Setup.Families[P.Family].Id;

    public double Gw => P.Gw;

    public double RunningGw => P.Family < 0 ? 0 : _state.Companies[P.Giver].Used[P.Family];

    public int QuartersLeft => Math.Max(0, P.DueQuarter - _state.Quarter);

    public double Penalty => P.Penalty;

    private ref readonly Promise P => ref CollectionsMarshal.AsSpan(_state.Promises)[_row];

    internal static Rows<PromiseView> All(GameState state) => new(state, 0, state.Promises.Count, static (s, _, row) => new PromiseView(s, row));
}
