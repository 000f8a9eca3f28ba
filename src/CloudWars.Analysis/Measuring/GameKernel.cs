using CloudWars.Core;
using CloudWars.Core.News;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Measuring;

/// <summary>Plays whole games as they are played everywhere else, each with another seed.</summary>
public sealed class GameKernel(GameSetup setup, Func<ulong, string, IController> controllers)
{
    private readonly List<SeatRecord> _seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, "measured"))];
    private Match? _finished;
    private ulong _seed;

    /// <summary>Plays the next game of a series, as <see cref="Games.GamePlayer"/> does.</summary>
    public void Play() => _finished = Play(++_seed, _finished);

    /// <summary>Opens a finished game as the program does: every position of it, to look at any.</summary>
    public Match Open(GameRecord record) => new(setup, record, new Dictionary<string, IController>());

    /// <summary>
    /// Goes to the last quarter of a finished game, each time in the next seat, as the replay of a game does: its views of all
    /// quarters, for the figures on a desk stand beside their past, and its news.
    /// </summary>
    public Action JumpIn(GameRecord record)
    {
        Match match = Open(record);
        int seat = 0;
        return () =>
        {
            string company = _seats[seat++ % _seats.Count].Company;
            _ = match.History.ConvertAll(position => Simulation.View(position, company));
            _ = Headlines.For(setup, match.LastEvents, company);
        };
    }

    /// <summary>The finished game of a seed.</summary>
    public Match Play(ulong seed) => Play(seed, null);

    private Match Play(ulong seed, Match? finished)
    {
        GameRecord record = new() { RulesVersion = RulesVersion.Current, Scenario = setup.ScenarioId, Seed = seed, Quarters = setup.Quarters, Seats = _seats };
        Match match = new(setup, record, _seats.ToDictionary(s => s.Company, s => controllers(seed, s.Company)), keepsStory: false, finished: finished);
        while (match.Stage != MatchStage.Over)
        {
            match.Advance();
        }

        return match;
    }
}
