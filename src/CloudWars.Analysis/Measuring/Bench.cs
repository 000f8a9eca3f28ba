using System.Diagnostics;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Measuring;

/// <summary>Measures the engine on this machine, on the thread that calls it.</summary>
public static class Bench
{
    /// <summary>Share of the time that each kernel runs unmeasured first, so that the compiler has done its best.</summary>
    private const double WarmUp = 0.4;

    /// <summary>Companies and contracts of the worlds in which growth of the cost is measured.</summary>
    private static readonly (int Companies, int Contracts)[] Sizes = [(16, 500), (32, 1000), (64, 2000)];

    /// <param name="setup">The scenario that is resolved.</param>
    /// <param name="controllers">Who plays the recorded game.</param>
    /// <param name="interns">Who plays whole games, by seed and company.</param>
    /// <param name="seconds">Time for each measurement; growth takes a third of it for each size.</param>
    /// <param name="cancel">Ends the measurement early.</param>
    public static BenchFigures Run(GameSetup setup, Func<string, IController> controllers, Func<ulong, string, IController> interns, double seconds, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(setup);
        EngineKernels kernels = new(setup, controllers);
        GameKernel games = new(setup, interns);
        KernelFigures resolves = Rate(kernels.Resolve, seconds, cancel);
        KernelFigures copies = Rate(kernels.Copy, seconds, cancel);
        KernelFigures playouts = Rate(kernels.PlayOut, seconds, cancel);
        KernelFigures whole = Rate(games.Play, seconds, cancel);
        List<ScalePoint> scale = [];
        foreach ((int companies, int contracts) in Sizes)
        {
            EngineKernels crowd = new(CrowdedWorld.Of(setup, companies, contracts), controllers);
            scale.Add(new ScalePoint(companies, contracts, 1e6 / Rate(crowd.Resolve, seconds / Sizes.Length, cancel).PerSecond));
        }

        long start = Stopwatch.GetTimestamp();
        _ = CalibrationKernel.Run();
        double calibration = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new BenchFigures(setup.ScenarioId, setup.CompanyCount, resolves, copies, playouts, setup.Quarters, whole, scale, calibration);
    }

    private static KernelFigures Rate(Action kernel, double seconds, CancellationToken cancel)
    {
        _ = During(kernel, seconds * WarmUp, cancel);
        long before = GC.GetAllocatedBytesForCurrentThread();
        (long times, double elapsed) = During(kernel, seconds, cancel);
        return new KernelFigures(times / elapsed, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times);
    }

    private static (long Times, double Seconds) During(Action kernel, double seconds, CancellationToken cancel)
    {
        long start = Stopwatch.GetTimestamp();
        long times = 0;
        double elapsed;
        do
        {
            cancel.ThrowIfCancellationRequested();
            for (int i = 0; i < 8; i++, times++)
            {
                kernel();
            }

            elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        while (elapsed < seconds);
        return (times, elapsed);
    }
}
