using System.Diagnostics;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Measuring;

/// <summary>Measures the engine on this machine, on the thread that calls it.</summary>
public static class Bench
{
    /// <summary>Share of the time that each kernel runs unmeasured first, so that the compiler has done its best.</summary>
    private const double WarmUp = 0.4;

    /// <param name="setup">The scenario that is resolved.</param>
    /// <param name="controllers">Who plays the recorded game.</param>
    /// <param name="seconds">Time for each of the three kernels.</param>
    /// <param name="cancel">Ends the measurement early.</param>
    public static BenchFigures Run(GameSetup setup, Func<string, IController> controllers, double seconds, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(setup);
        EngineKernels kernels = new(setup, controllers);
        (double resolves, double bytes) = Rate(kernels.Resolve, seconds, cancel);
        (double copies, _) = Rate(kernels.Copy, seconds, cancel);
        (double playouts, _) = Rate(kernels.PlayOut, seconds, cancel);
        long start = Stopwatch.GetTimestamp();
        _ = CalibrationKernel.Run();
        double calibration = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new BenchFigures(setup.ScenarioId, setup.CompanyCount, resolves, bytes, copies, playouts, calibration);
    }

    private static (double PerSecond, double BytesEach) Rate(Action kernel, double seconds, CancellationToken cancel)
    {
        _ = During(kernel, seconds * WarmUp, cancel);
        long before = GC.GetAllocatedBytesForCurrentThread();
        (long times, double elapsed) = During(kernel, seconds, cancel);
        return (times / elapsed, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times);
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
