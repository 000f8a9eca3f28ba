using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Scenarios;
using CloudWars.Store;
using CloudWars.Stress.Shared;
using CloudWars.Testing.Play;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>The file of the saved games itself: it opens, what was damaged is kept as it was, and the games can be read and played on.</summary>
internal sealed class StoreTarget : IFuzzTarget
{
    private readonly TempFolder _folder = new("store");
    private readonly Table _table;

    public StoreTarget()
    {
        GameSetup setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;
        _table = new Table(setup with { Quarters = 8 }, 5, RandomPlayer.Everywhere(5)).Play(3);
        using (GameStore store = GameStore.Open(_folder.Path))
        {
            store.Begin(_table.Record, new KeptScenario("trainium-gambit", "{}", "# Read"), over: false);
            store.Begin(_table.Record with { Played = [] }, null, over: false);
        }

        _table.Play(1);
        Seeds = [File.ReadAllBytes(_folder.In("cloudwars.db"))];
        Directory.Delete(_folder.Path, recursive: true);
    }

    public string Name => "store";

    public IReadOnlyList<byte[]> Seeds { get; }

    public IReadOnlyList<string> Words { get; } = ["games", "quarters", "scenarios", "meta", "version", "_id", "played"];

    /// <summary>A program meets one damaged store and keeps what its database left until it ends (see BrokenDatabases): some 400 KB.</summary>
    public int InputsOfAProcess => 400;

    public string? Try(byte[] input)
    {
        Directory.CreateDirectory(_folder.Path);
        File.WriteAllBytes(_folder.In("cloudwars.db"), input);
        try
        {
            using GameStore store = GameStore.Open(_folder.Path);
            foreach (KeptGame game in store.List())
            {
                if (store.Load(game.Name)!.Played.Count != game.Played)
                {
                    return $"{game.Name} does not have the quarters that it says";
                }

                QuarterRecord next = _table.Record.Played[^1] with { Hash = $"{game.Played + 100:x16}" };
                store.Accept(game.Name, next, over: false);
            }

            string[] aside = Directory.GetFiles(_folder.Path, "cloudwars-damaged-*.db");
            return store.WasDamaged && (aside.Length != 1 || !File.ReadAllBytes(aside[0]).AsSpan().SequenceEqual(input)) ? "the damaged file is not kept as it was"
                : store.Notices.Select(ShownText.Problem).FirstOrDefault(p => p is not null);
        }
        catch (StoreException newer) when (newer.Trouble == StoreTrouble.Newer)
        {
            return ShownText.Problem(newer.Message);
        }
        finally
        {
            Directory.Delete(_folder.Path, recursive: true);
        }
    }

    public void Dispose()
    {
        Directory.CreateDirectory(_folder.Path);
        _folder.Dispose();
    }
}
