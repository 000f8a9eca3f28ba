using System.Diagnostics;
using System.Runtime;
using System.Runtime.InteropServices;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Measuring;

/// <summary>Measures the engine on this machine, on the thread that calls it.</summary>
public static class Bench
{
    /// <summary>Times that a kernel is measured.</summary>
    private const int Repeats = 10;

    /// <summary>Seconds that a kernel runs unmeasured at a time.</summary>
    private const double WarmUp = 0.1;

    /// <summary>
    /// Seconds without anything new from the compiler after which a kernel is warm. For the first, which meets all the code of a quarter,
    /// and on a single processor the compiler pauses longer: after 0.4 s a quarter had been a third slower than it became.
    /// </summary>
    private const double LongestPause = 2;
    private static readonly double Pause = Environment.ProcessorCount == 1 ? LongestPause : 0.4;

    /// <summary>Seconds of warming up at most: code that is met once in a thousand games may go on being compiled for ever.</summary>
    private const double LongestWarmUp = 20;

    /// <summary>Times as long by the wall clock as was asked for: then a machine that is busy with other things is waited for no more.</summary>
    private const double Patience = 4;

    /// <summary>Companies and contracts of the worlds in which growth of the cost is measured.</summary>
    private static readonly (int Companies, int Contracts)[] Sizes = [(16, 500), (32, 1000), (64, 2000)];

    /// <param name="setup">The scenario that is resolved.</param>
    /// <param name="controllers">Who plays the recorded game.</param>
    /// <param name="interns">Who plays whole games, by seed and company.</param>
    /// <param name="seconds">Time for each measurement; growth, opening, jumping and replaying take a third of it.</param>
    /// <param name="cancel">Ends the measurement early.</param>
    public static BenchFigures Run(GameSetup setup, Func<string, IController> controllers, Func<ulong, string, IController> interns, double seconds, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(setup);
        EngineKernels kernels = new(setup, controllers);
        GameKernel games = new(setup, interns);
        Warm(kernels.Resolve, LongestPause, cancel);
        KernelFigures resolves = Rate(kernels.Resolve, seconds, cancel);
        List<PhaseCost> phases = Phases(kernels, seconds, cancel);
        KernelFigures copies = Rate(kernels.Copy, seconds, cancel);
        KernelFigures clones = Rate(() => kernels.Clone(), seconds / 10, cancel);
        KernelFigures playouts = Rate(kernels.PlayOut, seconds, cancel);
        KernelFigures whole = Rate(games.Play, seconds, cancel);
        KernelFigures replays = Rate(kernels.Replay, seconds / 3, cancel);
        KernelFigures opened = Rate(() => games.Open(kernels.Recorded), seconds / 3, cancel);
        KernelFigures jumps = Rate(games.JumpIn(kernels.Recorded), seconds / 3, cancel);
        List<ScalePoint> scale = [];
        foreach ((int companies, int contracts) in Sizes)
        {
            EngineKernels crowd = new(CrowdedWorld.Of(setup, companies, contracts), controllers);
            scale.Add(new ScalePoint(companies, contracts, 1e6 / Rate(crowd.Resolve, seconds / Sizes.Length, cancel).PerSecond));
        }

        Timer timer = Timer.Start();
        _ = CalibrationKernel.Run();
        return new BenchFigures
        {
            Scenario = setup.ScenarioId,
            Companies = setup.CompanyCount,
            Resolves = resolves,
            Phases = phases,
            PositionBytes = clones.AllocatedBytes,
            Copies = copies,
            Playouts = playouts,
            PlayoutQuarters = setup.Quarters,
            InternGames = whole,
            ReplayedOrdersPerSecond = replays.PerSecond * kernels.RecordedOrders,
            OpenMilliseconds = 1000 / opened.PerSecond,
            JumpMilliseconds = 1000 / jumps.PerSecond,
            Scale = scale,
            CalibrationSeconds = timer.Seconds,
        };
    }

    /// <summary>Where the time of a resolved quarter goes, by its phases in their order.</summary>
    private static List<PhaseCost> Phases(EngineKernels kernels, double seconds, CancellationToken cancel)
    {
        Dictionary<string, long> ticks = [];
        long last = 0;
        Action<string> done = phase =>
        {
            long now = Stopwatch.GetTimestamp();
            CollectionsMarshal.GetValueRefOrAddDefault(ticks, phase, out _) += now - last;
            last = Stopwatch.GetTimestamp();
        };
        Action kernel = () =>
        {
            last = Stopwatch.GetTimestamp();
            kernels.Resolve(done);
        };
        Warm(kernel, Pause, cancel);
        ticks.Clear();

        // The clock between the phases runs on while others have the processor: it gives the shares, the whole is measured as everywhere.
        double whole = 1e6 / Fastest(kernel, seconds, cancel).PerSecond / ticks.Values.Sum();
        return [.. ticks.Select(t => new PhaseCost(t.Key, t.Value * whole))];
    }

    private static KernelFigures Rate(Action kernel, double seconds, CancellationToken cancel)
    {
        Warm(kernel, Pause, cancel);
        long before = GC.GetAllocatedBytesForCurrentThread();
        (double perSecond, long times) = Fastest(kernel, seconds, cancel);
        return new KernelFigures(perSecond, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times);
    }

    /// <summary>
    /// The fastest of so many equal times, as is usual where others use the machine too: what they do to its caches and clock can only slow
    /// a kernel down. Also how often it ran in all of them.
    /// </summary>
    private static (double PerSecond, long Times) Fastest(Action kernel, double seconds, CancellationToken cancel)
    {
        double fastest = 0;
        long all = 0;
        for (int i = 0; i < Repeats; i++)
        {
            (long times, double elapsed) = During(kernel, seconds / Repeats, cancel);
            fastest = Math.Max(fastest, times / elapsed);
            all += times;
        }

        return (fastest, all);
    }

    /// <summary>
    /// Runs a kernel unmeasured until the compiler has done its best: until it has compiled nothing for longer than it hesitates. It
    /// improves what runs often only after a tenth of a second in which nothing new was met, on a single processor after a whole
    /// second, and till then a kernel is ten times slower at a perfectly steady rate. A native program compiles nothing.
    /// </summary>
    private static void Warm(Action kernel, double pause, CancellationToken cancel)
    {
        Timer timer = Timer.Start();
        double last = 0;
        long compiled = 0;
        do
        {
            _ = During(kernel, WarmUp, cancel);
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled)
            {
                (compiled, last) = (now, timer.WallSeconds);
            }
        }
        while (timer.WallSeconds < last + pause && timer.WallSeconds < LongestWarmUp);
    }

    private static (long Times, double Seconds) During(Action kernel, double seconds, CancellationToken cancel)
    {
        Timer timer = Timer.Start();
        long times = 0;
        int together = 1;
        while (timer.Seconds < seconds && timer.WallSeconds < Patience * seconds)
        {
            cancel.ThrowIfCancellationRequested();
            long began = Stopwatch.GetTimestamp();
            for (int i = 0; i < together; i++, times++)
            {
                kernel();
            }

            // So many at once that looking at the clocks costs nothing beside them.
            together = Stopwatch.GetElapsedTime(began).TotalMilliseconds < 1 ? 2 * together : together;
        }

        return (times, timer.Seconds);
    }

    /// <summary>
    /// Time that the measured work took: by the wall clock, or the processor time that the program got if that is less. On a
    /// machine that does other things besides, the wall clock would measure those.
    /// </summary>
    private readonly record struct Timer(long Began, TimeSpan Used)
    {
        public double WallSeconds => Stopwatch.GetElapsedTime(Began).TotalSeconds;

        public double Seconds => Math.Min(WallSeconds, (Environment.CpuUsage.TotalTime - Used).TotalSeconds);

        public static Timer Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
    }
}
