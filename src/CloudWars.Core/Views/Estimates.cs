namespace CloudWars.Core.Views;

/// <summary>
/// By how much each seat misjudges what it cannot see. Errors last for half a year, so that looking twice helps little; whoever
/// makes many views of one game keeps this table, and each error is drawn once.
/// </summary>
internal sealed class Estimates
{
    /// <summary>Different figures of one company that are estimated.</summary>
    private const int Figures = 48;

    private double[]?[] _factors = [];
    private SetupIndex? _index;
    private ulong _seed;
    private int _halfYear = -1;

    /// <summary>Turns to a position: errors of another game or another half-year are forgotten.</summary>
    public void TurnTo(GameState state)
    {
        int halfYear = state.Quarter / 2;
        if (_seed == state.Seed && _halfYear == halfYear && ReferenceEquals(_index, state.Index))
        {
            return;
        }

        if (_factors.Length != state.CompanyCount)
        {
            _factors = new double[]?[state.CompanyCount];
        }

        _seed = state.Seed;
        _index = state.Index;
        _halfYear = halfYear;
        foreach (double[]? row in _factors)
        {
            row.AsSpan().Fill(double.NaN);
        }
    }

    /// <summary>What one seat misjudges about one company.</summary>
    public EstimatesOf Of(int viewer, int seen)
    {
        double[]? row = _factors[viewer];
        if (row is null)
        {
            row = _factors[viewer] = new double[_factors.Length * Figures];
            Array.Fill(row, double.NaN);
        }

        return new EstimatesOf(row.AsSpan(seen * Figures, Figures), new Luck(_seed), _halfYear, _index!.LuckOfPair(viewer, seen));
    }
}

/// <summary>By how much one seat misjudges the hidden figures of one company.</summary>
/// <param name="drawn">The errors by the number of their figure; NaN where none was drawn yet.</param>
/// <param name="luck">The luck of the game.</param>
/// <param name="halfYear">For how long they hold.</param>
/// <param name="subject">Who looks at whom.</param>
internal ref struct EstimatesOf(Span<double> drawn, Luck luck, int halfYear, int subject)
{
    private readonly Span<double> _drawn = drawn;
    private Luck.Draws _luck;
    private bool _draws;

    /// <summary>What the seat takes a hidden figure for, as a factor on the truth: a lognormal error, cut at two and a half deviations.</summary>
    /// <param name="what">The number of the figure.</param>
    /// <param name="error">Relative standard error of the estimate.</param>
    public double Factor(int what, double error)
    {
        ref double factor = ref _drawn[what];
        if (double.IsNaN(factor))
        {
            factor = DMath.Exp(error * Draw(what));
        }

        return factor;
    }

    /// <summary>The same for a figure in log units: an amount to add.</summary>
    public double Shift(int what, double error)
    {
        ref double shift = ref _drawn[what];
        if (double.IsNaN(shift))
        {
            shift = error * Draw(what);
        }

        return shift;
    }

    private double Draw(int what)
    {
        if (!_draws)
        {
            _luck = luck.Of(halfYear, LuckFor.EstimateError, subject);
            _draws = true;
        }

        return DMath.Clamp(_luck.Normal(what), -2.5, 2.5);
    }
}
