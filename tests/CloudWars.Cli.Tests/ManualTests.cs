namespace CloudWars.Cli.Tests;

public sealed class ManualTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    public static TheoryData<string> Leaves =>
        [.. HelpTests.Commands.Select(row => row.Data).Where(c => c.Length > 0 && !HelpTests.Commands.Any(o => o.Data.StartsWith(c + " ", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Leaves))]
    public void The_manual_page_has_every_command_with_an_example(string command)
    {
        string page = _shell.Run("man").Out;

        Assert.Contains($".SS \"cloudwars {command.Replace("-", "\\-", StringComparison.Ordinal)}", page, StringComparison.Ordinal);
        Assert.Contains($"\ncloudwars {command}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_page_tells_exit_codes_environment_and_versions()
    {
        string page = _shell.Run("man").Out;

        Assert.StartsWith(".TH \"CLOUDWARS\" \"1\" \"\" \"cloudwars ", page, StringComparison.Ordinal);
        Assert.Contains("CLOUDWARS_HOME", page, StringComparison.Ordinal);
        Assert.Contains(".B 130", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_taken_for_a_request()
    {
        string[] requests = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".EX", ".EE"];

        Assert.All(_shell.Run("man").Out.Split('\n').Where(l => l.StartsWith('.')), line => Assert.Contains(line.Split(' ')[0], requests));
    }
}
