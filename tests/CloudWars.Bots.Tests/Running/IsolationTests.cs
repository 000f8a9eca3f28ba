using CloudWars.Bots.Protocol;
using CloudWars.Bots.Running;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Bots.Tests.Running;

/// <summary>Whatever a bot does, the game is played to its end, and the bot is worth no more than an empty chair.</summary>
public class IsolationTests
{
    private readonly List<string> _log = [];

    [Theory]
    [InlineData("die-at-start", BotFault.Ended)]
    [InlineData("die", BotFault.Ended)]
    [InlineData("close-output", BotFault.Ended)]
    [InlineData("orphan", BotFault.Ended)]
    [InlineData("flood", BotFault.Nonsense)]
    [InlineData("flood-lines", BotFault.Nonsense)]
    [InlineData("long-line", BotFault.Nonsense)]
    [InlineData("nonsense", BotFault.Nonsense)]
    [InlineData("escapes", BotFault.Nonsense)]
    [InlineData("wrong-type", BotFault.Nonsense)]
    [InlineData("wrong-message", BotFault.Nonsense)]
    [InlineData("future-id", BotFault.Nonsense)]
    [InlineData("deep", BotFault.Nonsense)]
    public void A_bot_that_misbehaves_loses_its_orders_and_nothing_else(string mode, BotFault fault)
    {
        using BotController bot = Bot(mode, Games.Patient);

        Match match = Games.Play(bot);

        Assert.Equal(Games.HashOfEmptyChair, StateHash.Text(match.State));
        Assert.Equal(fault, bot.Troubles[0].Fault);
        Assert.Contains(_log, l => l.StartsWith("nimbus (bot:dotnet), Q", StringComparison.Ordinal));
        Assert.All(_log, l => Assert.DoesNotContain(l, char.IsControl));
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("deaf")]
    public void A_bot_that_hangs_is_given_up_after_a_few_late_answers(string mode)
    {
        using BotController bot = Bot(mode, TimeSpan.FromMilliseconds(100));

        Match match = Games.Play(bot);

        Assert.Equal(Games.HashOfEmptyChair, StateHash.Text(match.State));
        Assert.All(bot.Troubles, t => Assert.Equal(BotFault.Late, t.Fault));
        Assert.True(bot.Troubles.Count <= BotProtocol.LateInARow);
        Assert.Contains(_log, l => l.Contains("is not asked again", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("flood")]
    [InlineData("flood-lines")]
    [InlineData("flood-empty")]
    public void A_flood_ends_the_bot_before_it_fills_the_memory(string mode)
    {
        using BotController bot = Bot(mode, Games.Patient);

        Games.Play(bot);

        Assert.Contains(bot.Troubles, t => t.Fault == BotFault.Flood);
    }

    [Fact]
    public void A_program_that_is_not_there_is_an_empty_chair()
    {
        using BotController bot = new(new BotCommand("no-such-program-anywhere", []), Games.Seat, new BotOptions { Log = _log.Add });

        Match match = Games.Play(bot);

        Assert.Equal(Games.HashOfEmptyChair, StateHash.Text(match.State));
        Assert.Equal(BotFault.NotStarted, Assert.Single(bot.Troubles).Fault);
    }

    [Fact]
    public void Orders_in_anothers_name_or_beyond_the_rules_are_refused_one_by_one()
    {
        using BotController bot = Bot("liar", Games.Patient);
        Match match = Games.Begin(bot);

        Assert.Empty(bot.Orders(match.View(Games.Seat), TestContext.Current.CancellationToken));

        Assert.Empty(bot.Troubles);
        Assert.Equal(Enumerable.Range(0, 8).Cast<int?>(), bot.Refused.Select(r => r.Index));
        Assert.All(bot.Refused, r => Assert.True(r.Why.Length > 0 && !r.Why.Any(char.IsControl)));
    }

    [Fact]
    public void An_answer_to_an_older_question_is_passed_over()
    {
        using BotController bot = Bot("stale-first", Games.Patient);

        Match match = Games.Play(bot);

        Assert.Empty(bot.Troubles);
        Assert.Equal(Games.HashOfEmptyChair, StateHash.Text(match.State));
        Assert.Equal("On ?[5mtime?[0m.", bot.Reason);
    }

    [Fact]
    public void A_byte_order_mark_before_a_line_is_passed_over()
    {
        using BotController bot = Bot("marked", Games.Patient);

        Games.Play(bot);

        Assert.Empty(bot.Troubles);
    }

    [Fact]
    public void The_orders_of_the_quarters_before_a_bot_died_stand()
    {
        using BotController bot = Bot("die-later", Games.Patient);

        Match match = Games.Play(bot);

        Assert.Equal(BotFault.Ended, Assert.Single(bot.Troubles).Fault);
        Assert.Contains("exit code 8", bot.Troubles[0].Why, StringComparison.Ordinal);
        Assert.Equal(Games.Quarters, match.State.Quarter);
    }

    [Fact]
    public void Stopping_the_game_stops_the_wait_for_a_bot()
    {
        using BotController bot = Bot("hang", Games.Patient);
        using CancellationTokenSource stop = new();
        Match match = Games.Begin(bot);
        stop.CancelAfter(500);

        Assert.ThrowsAny<OperationCanceledException>(() => bot.Orders(match.View(Games.Seat), stop.Token));
    }

    private BotController Bot(string mode, TimeSpan limit) =>
        new(Games.Nasty(mode), Games.Seat, new BotOptions { Limit = limit, StartLimit = Games.Patient, Log = _log.Add });
}
