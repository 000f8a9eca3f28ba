using CloudWars.Store;

namespace CloudWars.Cli.Tests;

public sealed class StoreProblemTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("game list")]
    [InlineData("continue")]
    [InlineData("play")]
    [InlineData("")]
    public void A_store_in_use_is_told_and_nothing_breaks(string line)
    {
        string name = SavedGames.Keep(_shell);
        Answer answer;
        using (GameStore store = GameStore.Open(_shell.Home))
        {
            answer = _shell.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        Assert.Equal(2, answer.Code);
        Assert.Contains("Another CloudWars", answer.Error, StringComparison.Ordinal);
        Assert.Contains("--data", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("replay", name, "--verify").Code);
    }

    [Fact]
    public void A_damaged_store_is_told_by_the_check_and_what_can_be_read_remains()
    {
        string name = SavedGames.Keep(_shell);
        File.WriteAllText(_shell.In("cloudwars.db"), new string('x', 30000));

        Answer answer = _shell.Run("game", "check");

        Assert.Equal(1, answer.Code);
        Assert.Contains("damaged", answer.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_shell.Home, "cloudwars-damaged-*.db"));
        Assert.Equal(0, _shell.Run("replay", name, "--verify").Code);
        Assert.Equal(0, _shell.Run("game", "check").Code);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        string file = _shell.Write("file", "");

        Answer answer = _shell.Run("game", "list", "--data", file);

        Assert.Equal(2, answer.Code);
        Assert.Contains("CLOUDWARS_HOME", answer.Error, StringComparison.Ordinal);
    }
}
