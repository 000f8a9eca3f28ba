using CloudWars.Bots.Checking;
using CloudWars.Bots.Running;
using CloudWars.Testing.Worlds;

namespace CloudWars.Bots.Tests.Checking;

/// <summary>The conformance check passes the example and names what other programs do wrong.</summary>
public class BotCheckTests
{
    private readonly List<CheckVerdict> _verdicts = [];

    [Fact]
    public void The_example_in_CSharp_passes_every_check()
    {
        BotCheck check = Check(Games.Program("CloudWars.ExampleBot.dll"), Games.Patient);

        bool passed = check.Run(_verdicts.Add, only: null, TestContext.Current.CancellationToken);

        Assert.Empty(_verdicts.SelectMany(v => v.Problems));
        Assert.True(passed);
        Assert.Equal(check.Checks.Select(c => c.Name), _verdicts.Select(v => v.Name));
    }

    [Theory]
    [InlineData("wrong-type", "cloud", "wrong type")]
    [InlineData("liar", "lab", "print-money")]
    [InlineData("die-later", "saved-game", "exit code 8")]
    [InlineData("strict", "new-fields", "exit code 5")]
    [InlineData("chatty", "out-of-the-game", "without being asked")]
    [InlineData("immortal", "input-closed", "went on running")]
    [InlineData("long-line", "long-names", "longer than")]
    public void What_a_program_does_wrong_is_named(string mode, string check, string said)
    {
        Assert.False(Check(Games.Nasty(mode), Games.Patient).Run(_verdicts.Add, check, TestContext.Current.CancellationToken));

        Assert.Contains(said, Assert.Single(_verdicts).Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_carries_the_old_id_is_late()
    {
        BotCheck check = Check(Games.Nasty("same-id"), TimeSpan.FromMilliseconds(500));

        Assert.False(check.Run(_verdicts.Add, "asked-again", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_program_that_does_not_start_is_not_checked_any_further()
    {
        Assert.False(Check(Games.Nasty("die-at-start"), Games.Patient).Run(_verdicts.Add, only: null, TestContext.Current.CancellationToken));

        Assert.Equal("start", Assert.Single(_verdicts).Name);
        Assert.Contains("no module named", _verdicts[0].Problems[0], StringComparison.Ordinal);
    }

    private static BotCheck Check(BotCommand command, TimeSpan limit) => new(command, [Given.SmallWorld()], new BotOptions
    {
        Limit = limit,
        StartLimit = Games.Patient,
        EndLimit = command.Arguments.Contains("immortal") ? TimeSpan.FromMilliseconds(300) : Games.Patient,
    });
}
