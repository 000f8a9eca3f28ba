namespace CloudWars.Analysis.Measuring;

/// <summary>What one thread of this machine does with the engine.</summary>
public sealed record BenchFigures
{
    /// <summary>What was played.</summary>
    public required string Scenario { get; init; }

    /// <summary>Companies in it, suppliers included.</summary>
    public required int Companies { get; init; }

    /// <summary>Quarters resolved in place with the orders of a recorded game.</summary>
    public required KernelFigures Resolves { get; init; }

    /// <summary>Where the time of a resolved quarter goes; measured with a clock between the phases, so the sum is a little larger.</summary>
    public required IReadOnlyList<PhaseCost> Phases { get; init; }

    /// <summary>Memory of one position: what a copy moves.</summary>
    public required double PositionBytes { get; init; }

    /// <summary>Positions copied into memory that is there already.</summary>
    public required KernelFigures Copies { get; init; }

    /// <summary>Whole games from the opening, the caretaker deciding for every company.</summary>
    public required KernelFigures Playouts { get; init; }

    /// <summary>Quarters in one of them.</summary>
    public required int PlayoutQuarters { get; init; }

    /// <summary>Whole games with an intern in every seat: views, offers, answers, record and all.</summary>
    public required KernelFigures InternGames { get; init; }

    /// <summary>Orders of a recorded game played again and compared, as <c>replay --verify</c> does.</summary>
    public required double ReplayedOrdersPerSecond { get; init; }

    /// <summary>Opening a finished game with all its positions.</summary>
    public required double OpenMilliseconds { get; init; }

    /// <summary>Going to the last quarter of a finished game: the seat's views of all its quarters, and its news.</summary>
    public required double JumpMilliseconds { get; init; }

    /// <summary>How the cost of a quarter grows with companies and contracts.</summary>
    public required IReadOnlyList<ScalePoint> Scale { get; init; }

    /// <summary>Time of <see cref="CalibrationKernel"/>, to compare machines.</summary>
    public required double CalibrationSeconds { get; init; }
}

/// <summary>How often a piece of work is done in a second, by the fastest of ten measurements, and the memory that one time took.</summary>
public sealed record KernelFigures(double PerSecond, double AllocatedBytes);

/// <summary>What one phase of a quarter costs.</summary>
public sealed record PhaseCost(string Name, double Microseconds);

/// <summary>The cost of resolving one quarter of a <see cref="CrowdedWorld"/>.</summary>
public sealed record ScalePoint(int Companies, int Contracts, double MicrosecondsPerQuarter);
