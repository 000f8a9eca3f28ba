namespace CloudWars.Analysis.Measuring;

/// <summary>What one thread of this machine does with the engine.</summary>
/// <param name="Scenario">What was played.</param>
/// <param name="Companies">Companies in it, suppliers included.</param>
/// <param name="Resolves">Quarters resolved in place with the orders of a recorded game.</param>
/// <param name="Copies">Positions copied into memory that is there already.</param>
/// <param name="Playouts">Whole games from the opening, the caretaker deciding for every company.</param>
/// <param name="PlayoutQuarters">Quarters in one of them.</param>
/// <param name="InternGames">Whole games with an intern in every seat: views, offers, answers, record and all.</param>
/// <param name="Scale">How the cost of a quarter grows with companies and contracts.</param>
/// <param name="CalibrationSeconds">Time of <see cref="CalibrationKernel"/>, to compare machines.</param>
public sealed record BenchFigures(
    string Scenario,
    int Companies,
    KernelFigures Resolves,
    KernelFigures Copies,
    KernelFigures Playouts,
    int PlayoutQuarters,
    KernelFigures InternGames,
    IReadOnlyList<ScalePoint> Scale,
    double CalibrationSeconds);

/// <summary>How often a piece of work was done, and the memory that one time took.</summary>
public sealed record KernelFigures(double PerSecond, double AllocatedBytes);

/// <summary>The cost of resolving one quarter of a <see cref="CrowdedWorld"/>.</summary>
public sealed record ScalePoint(int Companies, int Contracts, double MicrosecondsPerQuarter);
