using System.Diagnostics;
using System.Globalization;

namespace CloudWars.Stress.Soak;

/// <summary>What the program uses after a game: live memory, open handles, threads, and the processor time that the game took.</summary>
internal sealed record Measured(double Megabytes, int Handles, int Threads, double Seconds)
{
    private const double Megabyte = 1024 * 1024;

    public static Measured Now(TimeSpan took)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using Process self = Process.GetCurrentProcess();
        return new Measured(GC.GetTotalMemory(forceFullCollection: true) / Megabyte, self.HandleCount, self.Threads.Count, took.TotalSeconds);
    }

    /// <summary>The median of each figure.</summary>
    public static Measured Middle(IReadOnlyList<Measured> many) =>
        new(Median(many.Select(m => m.Megabytes)), (int)Median(many.Select(m => (double)m.Handles)), (int)Median(many.Select(m => (double)m.Threads)), Median(many.Select(m => m.Seconds)));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Megabytes:0.0} MB, {Handles} handles, {Threads} threads, {Seconds:0.00} s");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
