using CloudWars.Bots.Running;

namespace CloudWars.Bots.Tests.Running;

public class BotCommandTests
{
    [Theory]
    [InlineData("bot:python3 x.py", "python3|x.py")]
    [InlineData("bot: python3   x.py  -v ", "python3|x.py|-v")]
    [InlineData("bot:'my bot' \"a b\" c\" \"d", "my bot|a b|c d")]
    [InlineData("BOT:run ''", "run|")]
    public void Words_are_parted_at_blanks_unless_quotes_keep_them_together(string spec, string words)
    {
        Assert.True(BotCommand.TryParse(spec, out BotCommand? command, out string? problem), problem);
        Assert.Equal(words, string.Join('|', [command.Program, .. command.Arguments]));
    }

    [Theory]
    [InlineData("bot:")]
    [InlineData("bot:   ")]
    [InlineData("bot:''")]
    [InlineData("bot:'python3 x.py")]
    [InlineData("bot:run \u001b[31m")]
    [InlineData("ai:director")]
    public void What_is_no_command_line_is_refused_in_words(string spec)
    {
        Assert.False(BotCommand.TryParse(spec, out _, out string? problem));
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_line_fits_into_a_saved_game() =>
        Assert.False(BotCommand.TryParse("bot:" + new string('x', 400), out _, out _));
}
