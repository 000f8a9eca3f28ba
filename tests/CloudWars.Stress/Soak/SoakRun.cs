using System.Globalization;
using Terminal.Gui.Input;

namespace CloudWars.Stress.Soak;

/// <summary>
/// Plays games of two years at one desk: looks at every page, gives some orders, commits, answers, reads the reports, to the end.
/// Measures after each game what is in use; the second half must not need more than the first.
/// </summary>
internal sealed class SoakRun(int seed)
{
    private const int MostSteps = 500;
    private const double MoreMemory = 1.10;
    private const double MoreTime = 1.5;
    private const int MoreMegabytes = 4;
    private const int MoreHandles = 3;

    private readonly Random _dice = new(seed);

    public bool Run(int games)
    {
        using HeadlessGame game = new();
        List<Measured> measured = [];
        for (int g = 1; g <= games; g++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            using (HeadlessGame.Sitting sitting = game.SitDown(fromTitle: false, (ulong)(seed + g)))
            {
                if (Play(sitting) is { } problem)
                {
                    Console.WriteLine($"game {g} of seed {seed}: {problem}");
                    return false;
                }
            }

            measured.Add(Measured.Now(Environment.CpuUsage.TotalTime - before));
            Console.Error.WriteLine($"game {g}: {measured[^1]}");
        }

        return Judge(measured);
    }

    private string? Play(HeadlessGame.Sitting sitting)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            if (sitting.Settle() is { } stuck)
            {
                return stuck;
            }

            if (sitting.Screen.Contains("The end", StringComparison.Ordinal))
            {
                return null;
            }

            Step(sitting);
        }

        return "the game does not come to its end; it stands at\n" + sitting.Screen;
    }

    private void Step(HeadlessGame.Sitting sitting)
    {
        string screen = sitting.Screen;
        if (screen.Contains("To decide in", StringComparison.Ordinal))
        {
            Work(sitting);
        }

        if (screen.Contains("F5", StringComparison.Ordinal))
        {
            sitting.Press(Key.F5);
            sitting.Type("y");
        }
        else
        {
            sitting.Press(Key.Enter);
        }
    }

    /// <summary>A quarter at the desk: every page in some order, a figure opened, a budget, a training run, an order taken back.</summary>
    private void Work(HeadlessGame.Sitting sitting)
    {
        char[] pages = [.. "123456789"];
        _dice.Shuffle(pages);
        sitting.Type(new string(pages));
        sitting.Type("1e");
        sitting.Press(Key.Enter);
        sitting.Press(Key.Esc);
        sitting.Press(Key.Esc);
        sitting.Type("1t");
        Order(sitting);
        sitting.Type("r" + (0.5 + (_dice.Next(20) / 10.0)).ToString("0.0", CultureInfo.InvariantCulture));
        Order(sitting);
        if (_dice.Next(3) == 0)
        {
            sitting.Type("9d");
        }

        sitting.Type("1");
    }

    /// <summary>Gives the order of the open form; leaves the form if it is refused.</summary>
    private static void Order(HeadlessGame.Sitting sitting)
    {
        sitting.Press(Key.Enter);
        if (sitting.Screen.Contains("( Order )", StringComparison.Ordinal))
        {
            sitting.Press(Key.Esc);
        }
    }

    private bool Judge(List<Measured> measured)
    {
        // The first games fill caches and compile code.
        int half = measured.Count / 2;
        int from = Math.Min(measured.Count / 5, 10);
        Measured early = Measured.Middle(measured[from..half]);
        Measured late = Measured.Middle(measured[half..]);
        bool memory = late.Megabytes <= (early.Megabytes * MoreMemory) + MoreMegabytes;
        bool handles = late.Handles <= early.Handles + MoreHandles && late.Threads <= early.Threads + MoreHandles;
        bool time = late.Seconds <= early.Seconds * MoreTime;
        Console.WriteLine($"{measured.Count} games through the screen, seed {seed}. Middle of the first half: {early}. Of the second: {late}.");
        Console.WriteLine($"memory {Word(memory)}, handles {Word(handles)}, time {Word(time)}");
        return memory && handles && time;
    }

    private static string Word(bool flat) => flat ? "flat" : "GROWS";
}
