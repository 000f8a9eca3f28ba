using System.Diagnostics;
using System.Globalization;

namespace CloudWars.Stress.Fuzz;

/// <summary>Gives a target one input after the other and watches for crashes, for inputs that take too long, and for memory.</summary>
internal sealed class FuzzRun(IFuzzTarget target, int seed)
{
    private const int StuckSeconds = 60;
    private const long MostMemory = 300L * 1024 * 1024;
    private const int LooksAtMemory = 500;

    private readonly Mutator _mutator = new(target.Seeds, target.Words);
    private TimeSpan _slowest;
    private long _memory;
    private int _sinceMemory;

    /// <summary>False if a promise was broken; the input lies in a file then.</summary>
    public bool Run(long from, long inputs)
    {
        long started = Stopwatch.GetTimestamp();
        for (long i = from; i < from + inputs; i++)
        {
            byte[] input = Input(i);
            if (Problem(input, warm: i >= target.Seeds.Count && i > from) is { } problem)
            {
                Report(i, input, problem);
                return false;
            }
        }

        TimeSpan took = Stopwatch.GetElapsedTime(started);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name,-9} {inputs,9} inputs, seed {seed}: nothing broke; {inputs / took.TotalSeconds:0} a second, slowest {_slowest.TotalMilliseconds:0} ms, most memory in use {_memory / 1024 / 1024} MB"));
        return true;
    }

    private byte[] Input(long number)
    {
        if (number < target.Seeds.Count)
        {
            return target.Seeds[(int)number];
        }

        ulong mixed = ((ulong)(uint)seed << 32) ^ ((ulong)number * 0x9E3779B97F4A7C15UL);
        return _mutator.Make(new Random((int)(mixed ^ (mixed >> 32))));
    }

    /// <param name="warm">Whether the code has run before: compiling it is not the input's fault.</param>
    private string? Problem(byte[] input, bool warm)
    {
        Task<string?> work = Task.Run(() => Guarded(input, warm));
        if (!work.Wait(TimeSpan.FromSeconds(StuckSeconds)))
        {
            return $"it hangs: no answer within {StuckSeconds} s";
        }

        return work.Result ?? Memory();
    }

    /// <summary>Time is counted as work of this process: on a busy machine waiting is not the input's fault.</summary>
    private string? Guarded(byte[] input, bool warm)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long started = Stopwatch.GetTimestamp();
        string? problem;
        try
        {
            problem = target.Try(input);
        }
        catch (Exception crash)
        {
            problem = $"it crashes: {crash}";
        }

        TimeSpan worked = Environment.CpuUsage.TotalTime - before;
        TimeSpan took = Stopwatch.GetElapsedTime(started);
        TimeSpan counted = worked < took ? worked : took;
        _slowest = warm && counted > _slowest ? counted : _slowest;
        return problem ?? (warm && counted.TotalSeconds > target.MostSeconds ? string.Create(CultureInfo.InvariantCulture, $"it takes {counted.TotalSeconds:0.0} s") : null);
    }

    private string? Memory()
    {
        if (_sinceMemory++ % LooksAtMemory != 0)
        {
            return null;
        }

        long used = GC.GetTotalMemory(forceFullCollection: false);
        used = used > MostMemory ? GC.GetTotalMemory(forceFullCollection: true) : used;
        _memory = Math.Max(_memory, used);
        return used > MostMemory ? $"{used / 1024 / 1024} MB are in use" : null;
    }

    private void Report(long number, byte[] input, string problem)
    {
        string file = Path.Combine(Path.GetTempPath(), $"cloudwars-fuzz-{target.Name}-{seed}-{number}.bin");
        File.WriteAllBytes(file, input);
        Console.WriteLine($"{target.Name}: input {number} of seed {seed} ({input.Length} bytes, kept as {file}): {problem}");
        Console.WriteLine($"Again: fuzz {target.Name} --seed {seed} --from {number} --inputs 1");
    }
}
