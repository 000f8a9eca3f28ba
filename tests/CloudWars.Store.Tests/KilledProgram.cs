using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CloudWars.Store.Tests;

/// <summary>
/// A program that accepts quarters as fast as it can until it is killed, and writes the number of each once it is accepted.
/// It is this very program, started again with a variable that says so.
/// </summary>
internal sealed class KilledProgram : IDisposable
{
    private const string Variable = "CLOUDWARS_TEST_ACCEPTS_QUARTERS_IN";

    private readonly Process _process;

    public KilledProgram(string folder)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(KilledProgram).Assembly.Location);
        }

        start.Environment[Variable] = folder;
        _process = Process.Start(start)!;
    }

    /// <summary>Waits for so many quarters, kills it without warning, and returns the last number that it had written.</summary>
    public int KillAfter(int quarters, TimeSpan delay)
    {
        int last = 0;
        while (last < quarters && _process.StandardOutput.ReadLine() is { } line)
        {
            last = int.Parse(line);
        }

        Thread.Sleep(delay);
        _process.Kill();
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            last = int.TryParse(line, out int number) ? number : last;
        }

        _process.WaitForExit();
        return last;
    }

    public void Dispose() => _process.Dispose();

    [ModuleInitializer]
    internal static void BecomeTheProgram()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            AcceptQuarters(folder);
        }
    }

    private static void AcceptQuarters(string folder)
    {
        using GameStore store = GameStore.Open(folder);
        string name = store.List() is [var game, ..] ? game.Name : store.Begin(Given.Game());
        for (int q = store.Find(name)!.Played + 1; ; q++)
        {
            store.Accept(name, Given.Quarter(q), over: false);
            Console.WriteLine(q);
        }
    }
}
