using System.Diagnostics;
using System.Globalization;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Kill;

/// <summary>
/// Starts a victim, lets it work for a random time, kills it without warning, and compares the data folder with what was
/// acknowledged. The next victim goes on in the same folder.
/// </summary>
internal sealed class KillRun(string home, int seed)
{
    private const int LongestLife = 900;
    private const int PatienceSeconds = 60;

    private readonly Random _dice = new(seed);
    private readonly KeptPromises _promises = new(home);
    private readonly SortedDictionary<string, (int Begun, int Done, int Killed)> _deeds = [];
    private int _quarters;

    public bool Run(int times)
    {
        for (int i = 1; i <= times; i++)
        {
            (List<Deed> deeds, string complaint) = Live(seed + (i * 7919));
            Count(deeds);
            string? problem = complaint.Length > 0 ? $"it died by itself: {complaint}" : _promises.Problem(deeds);
            if (problem is not null)
            {
                Console.WriteLine($"kill {i} of {times} (seed {seed}), during {(deeds.Count == 0 ? "start" : deeds[^1].Line.Replace('\t', ' '))}: {problem}");
                return false;
            }

            if (i % 25 == 0)
            {
                Console.Error.WriteLine($"{i} kills, {_quarters} quarters acknowledged");
            }
        }

        Console.WriteLine($"{times} kills, seed {seed}: {_quarters} acknowledged quarters, every one is there; the store opened {times} times and game check found nothing.");
        foreach ((string kind, (int begun, int done, int killed)) in _deeds)
        {
            Console.WriteLine($"  {kind,-9} begun {begun,5}, acknowledged {done,5}, killed in it {killed,4}");
        }

        return true;
    }

    private (List<Deed> Deeds, string Complaint) Live(int victimSeed)
    {
        using Process victim = Start(victimSeed);
        using CancellationTokenSource dead = new();
        List<string> lines = [];
        Task<string> complaint = victim.StandardError.ReadToEndAsync(dead.Token);
        using ManualResetEventSlim ready = new();
        using ManualResetEventSlim aim = new();
        int aimed = _dice.Next(1, 12);
        Task reading = Task.Run(() =>
        {
            while (victim.StandardOutput.ReadLine() is { } line)
            {
                lines.Add(line);
                ready.Set();
                if (lines.Count > aimed)
                {
                    aim.Set();
                }
            }

            ready.Set();
        });
        ready.Wait(TimeSpan.FromSeconds(PatienceSeconds));

        // Half of them at a random moment, half shortly after an acknowledgement, where a lazy store would be caught.
        bool afterWord = _dice.Next(2) == 0;
        int delay = _dice.Next(afterWord ? 15 : LongestLife);
        if (afterWord)
        {
            aim.Wait(TimeSpan.FromSeconds(5));
        }

        Thread.Sleep(delay);
        bool byItself = victim.HasExited;
        victim.Kill();
        victim.WaitForExit();
        reading.Wait();
        return (Deed.Read(lines.Where(l => l != Victim.Ready)), byItself ? complaint.Result + " " : "");
    }

    private Process Start(int victimSeed) => SelfStart.With(Victim.Name, home, victimSeed.ToString(CultureInfo.InvariantCulture));

    private void Count(List<Deed> deeds)
    {
        foreach (Deed deed in deeds)
        {
            (int begun, int done, int killed) = _deeds.GetValueOrDefault(deed.Kind);
            _deeds[deed.Kind] = (begun + 1, done + (deed.Done ? 1 : 0), killed + (deed.Done ? 0 : 1));
            _quarters += deed.Quarters;
        }
    }
}
