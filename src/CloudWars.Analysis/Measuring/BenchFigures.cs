namespace CloudWars.Analysis.Measuring;

/// <summary>What one thread of this machine does with the engine.</summary>
/// <param name="Scenario">What was played.</param>
/// <param name="Companies">Companies in it, suppliers included.</param>
/// <param name="ResolvesPerSecond">Quarters resolved in place with the orders of a recorded game.</param>
/// <param name="ResolveAllocatedBytes">Memory taken for one of them.</param>
/// <param name="CopiesPerSecond">Positions copied into memory that is there already.</param>
/// <param name="PlayoutsPerSecond">Whole games from the opening, the caretaker deciding for every company.</param>
/// <param name="CalibrationSeconds">Time of <see cref="CalibrationKernel"/>, to compare machines.</param>
public sealed record BenchFigures(
    string Scenario,
    int Companies,
    double ResolvesPerSecond,
    double ResolveAllocatedBytes,
    double CopiesPerSecond,
    double PlayoutsPerSecond,
    double CalibrationSeconds);
