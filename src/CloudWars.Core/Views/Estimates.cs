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
    private ulong _seed;
    private int _halfYear = -1;

    /// <summary>Turns to a position: errors of another game or another half-year are forgotten.</summary>
    public void TurnTo(GameState state)
    {
        int halfYear = state.Quarter / 2;
        if (_seed == state.Seed && _halfYear == halfYear && _factors.Length == state.CompanyCount)
        {
            return;
        }

        if (_factors.Length != state.CompanyCount)
        {
            _factors = new double[]?[state.CompanyCount];
        }

        _seed = state.Seed;
        _halfYear = halfYear;
        foreach (double[]? row in _factors)
        {
            row.AsSpan().Fill(double.NaN);
        }
    }

    /// <summary>What a seat takes a hidden figure for, as a factor on the truth: a lognormal error, cut at two and a half deviations.</summary>
    /// <param name="viewer">The seat that looks.</param>
    /// <param name="seen">The company looked at.</param>
    /// <param name="what">The number of the figure.</param>
    /// <param name="error">Relative standard error of the estimate.</param>
    public double Factor(int viewer, int seen, int what, double error)
    {
        ref double factor = ref At(viewer, seen, what);
        if (double.IsNaN(factor))
        {
            factor = DMath.Exp(error * Draw(viewer, seen, what));
        }

        return factor;
    }

    /// <summary>The same for a figure in log units: an amount to add.</summary>
    public double Shift(int viewer, int seen, int what, double error)
    {
        ref double shift = ref At(viewer, seen, what);
        if (double.IsNaN(shift))
        {
            shift = error * Draw(viewer, seen, what);
        }

        return shift;
    }

    private ref double At(int viewer, int seen, int what)
    {
        double[]? row = _factors[viewer];
        if (row is null)
        {
            row = _factors[viewer] = new double[_factors.Length * Figures];
            Array.Fill(row, double.NaN);
        }

        return ref row[(seen * Figures) + what];
    }

    private double Draw(int viewer, int seen, int what) =>
        DMath.Clamp(new Luck(_seed).Normal(_halfYear, LuckFor.EstimateError, (viewer * 64) + seen, what), -2.5, 2.5);
}
