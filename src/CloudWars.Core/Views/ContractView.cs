using System.Runtime.InteropServices;

namespace CloudWars.Core.Views;

/// <summary>A compute contract as filed.</summary>
public readonly record struct ContractView
{
    private readonly GameState _state;
    private readonly int _row;

    private ContractView(GameState state, int row)
    {
        _state = state;
        _row = row;
    }

    public int Number => C.Number;

    public string Provider => _state.Setup.IdOfActor(C.Provider);

    public string Customer => _state.Setup.IdOfActor(C.Customer);

    public string? Family => C.Family < 0 ? null : _state.Setup.Families[C.Family].Id;

    public double Gw => C.Gw;

    public double DeliveredGw => C.Delivered;

    /// <summary>GW due in the quarter that is being played: a contract ramps up evenly, and may begin later.</summary>
    public double DueGw => C.Due;

    /// <summary>$bn per GW and quarter.</summary>
    public double Price => C.Price;

    public double TakeOrPay => C.TakeOrPay;

    public int QuartersLeft => C.QuartersLeft;

    /// <summary>Remaining performance obligation, $bn.</summary>
    public double Remaining => C.Remaining;

    public int ShortQuarters => C.ShortQuarters;

    private ref readonly Contract C => ref CollectionsMarshal.AsSpan(_state.Contracts)[_row];

    internal static Rows<ContractView> All(GameState state) => new(state, 0, state.Contracts.Count, static (s, _, row) => new ContractView(s, row));
}
