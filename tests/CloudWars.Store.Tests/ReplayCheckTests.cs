using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Store.Checks;

namespace CloudWars.Store.Tests;

public sealed class ReplayCheckTests
{
    [Fact]
    public void A_played_game_replays_to_its_hashes_and_its_ledger_ties()
    {
        (GameSetup setup, GameRecord record) = Given.PlayedGame();

        ReplayVerdict verdict = ReplayCheck.Run(setup, record, TestContext.Current.CancellationToken);

        Assert.Equal(new ReplayVerdict(true, 6) { Over = true }, verdict);
    }

    [Fact]
    public void The_first_quarter_that_differs_is_named()
    {
        (GameSetup setup, GameRecord record) = Given.PlayedGame();
        List<QuarterRecord> played = [.. record.Played];
        played[3] = played[3] with { Rounds = [] };

        ReplayVerdict verdict = ReplayCheck.Run(setup, record with { Played = played }, TestContext.Current.CancellationToken);

        Assert.False(verdict.Ok);
        Assert.Equal(4, verdict.Quarter);
    }

    [Fact]
    public void A_quarter_after_the_end_is_found()
    {
        (GameSetup setup, GameRecord record) = Given.PlayedGame();

        ReplayVerdict verdict = ReplayCheck.Run(setup, record with { Played = [.. record.Played, record.Played[0]] }, TestContext.Current.CancellationToken);

        Assert.Equal((false, 7), (verdict.Ok, verdict.Quarter));
    }

    [Fact]
    public void A_game_under_other_rules_is_not_held_against_these()
    {
        (GameSetup setup, GameRecord record) = Given.PlayedGame();

        Assert.Contains("rules 0", ReplayCheck.Run(setup, record with { RulesVersion = 0 }, TestContext.Current.CancellationToken).Problem, StringComparison.Ordinal);
    }
}
