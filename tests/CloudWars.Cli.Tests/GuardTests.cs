namespace CloudWars.Cli.Tests;

public sealed class GuardTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_fault_leaves_a_report_and_no_stack_trace_on_the_screen()
    {
        (int code, string error) = Run(() => throw new InvalidOperationException("a wheel came off"));

        Assert.Equal(70, code);
        Assert.Contains("a wheel came off", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        string report = Assert.Single(Directory.GetFiles(_shell.In("crashes")));
        Assert.Contains(report, error, StringComparison.Ordinal);
        Assert.Contains("   at ", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot \u001b[2J")]
    [InlineData("scenario show \u001b]0;x\u0007")]
    [InlineData("game export \u202etset x.json")]
    [InlineData("play --seed \u009b31m")]
    [InlineData("scenario validate broken.json\0mine --format json")]
    [InlineData("play trainium-gambit --seat amazon=\u001b[2J")]
    public void What_was_typed_on_the_command_line_is_told_without_its_escapes(string line)
    {
        Answer answer = _shell.Run(line.Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.DoesNotContain(answer.Error, c => c != '\n' && (char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format));
    }

    [Fact]
    public void An_interruption_is_no_fault() => Assert.Equal(130, Run(() => throw new OperationCanceledException()).Code);

    private (int Code, string Error) Run(Func<int> work)
    {
        using StringWriter error = new();
        int code = Guard.Run(new Surroundings(TextReader.Null, TextWriter.Null, error), _shell.In("crashes"), work);
        return (code, error.ToString());
    }
}
