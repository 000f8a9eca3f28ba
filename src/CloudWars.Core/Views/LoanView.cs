using System.Runtime.InteropServices;

namespace CloudWars.Core.Views;

/// <summary>A loan between companies.</summary>
public readonly record struct LoanView
{
    private readonly GameState _state;
    private readonly int _row;

    private LoanView(GameState state, int row)
    {
        _state = state;
        _row = row;
    }

    public string Lender => _state.Setup.IdOfActor(L.Lender);

    public string Borrower => _state.Setup.IdOfActor(L.Borrower);

    /// <summary>$bn.</summary>
    public double Principal => L.Principal.Billions;

    /// <summary>Interest a year.</summary>
    public double Rate => L.Rate;

    public int QuartersLeft => Math.Max(0, L.DueQuarter - _state.Quarter);

    private ref readonly Loan L => ref CollectionsMarshal.AsSpan(_state.Loans)[_row];

    internal static Rows<LoanView> All(GameState state) => new(state, 0, state.Loans.Count, static (s, _, row) => new LoanView(s, row));
}
