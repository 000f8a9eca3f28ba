using System.Diagnostics;

namespace CloudWars.Cli.Tests;

/// <summary>A disk without room is told in words, and takes nothing with it that was there before.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Full = "/dev/full";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("game export trainium-gambit-1 /dev/full")]
    [InlineData("scenario import ARTICLE --out OUT --facts /dev/full")]
    [InlineData("simulate trainium-gambit:short --games 1 --ledger /dev/full")]
    public void A_file_for_which_there_is_no_room_is_bad_input_and_no_fault(string line)
    {
        Assert.SkipUnless(File.Exists(Full), "This system has no device that is always full.");
        SavedGames.Keep(_shell);
        string article = _shell.Write("article.txt", "Amazon is in talks to invest $10 billion in OpenAI, people familiar with the matter said.");

        Answer answer = _shell.Run([.. line.Split(' ').Select(w => w == "ARTICLE" ? article : w == "OUT" ? _shell.In("out") : w)]);

        Assert.Equal(2, answer.Code);
        Assert.Contains("No space left", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_shell.In("crashes")));
    }

    [Fact]
    public void An_export_makes_a_new_file_or_replaces_the_old_one_through_a_link_too()
    {
        string name = SavedGames.Keep(_shell);
        string old = _shell.Write("old.json", "what was there before");
        File.CreateSymbolicLink(_shell.In("link.json"), old);

        Assert.Equal(0, _shell.Run("game", "export", name, _shell.In("new.json")).Code);
        Assert.Equal(0, _shell.Run("game", "export", name, _shell.In("link.json")).Code);

        Assert.Equal(File.ReadAllText(_shell.In("new.json")), File.ReadAllText(old));
        Assert.Empty(Directory.GetFiles(_shell.Home, "*.new"));
    }

    [Fact]
    public void An_export_that_fails_leaves_the_export_that_was_there()
    {
        string name = SavedGames.Keep(_shell);
        string file = _shell.Write("game.json", "what was there before");
        Directory.CreateDirectory(file + ".new");

        Assert.Equal(2, _shell.Run("game", "export", name, file).Code);

        Assert.Equal("what was there before", File.ReadAllText(file));
    }

    /// <summary>A limit on the size of files is as good as a full disk: the write fails half way.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(100)]
    public void A_store_without_room_says_so_and_keeps_what_it_has(int kilobytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits on the size of files are set with the shell of Linux.");
        string name = SavedGames.Keep(_shell);

        (int code, string told) = WithLimit(kilobytes, $"play trainium-gambit:short --plain --seed 3");

        // The player is told on the screen and may make room and try again; who has no more to say leaves in peace.
        Assert.Equal(0, code);
        Assert.Matches("could not be saved|cannot be kept", told);
        Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("replay", name, "--verify").Code);
        Assert.Equal(0, _shell.Run("game", "check").Code);
    }

    [Theory]
    [InlineData(0, "play trainium-gambit:short --plain --seed 3")]
    [InlineData(8, "play trainium-gambit:short --plain --seed 3 > transcript.txt")]
    public void A_file_that_may_not_grow_is_told_as_a_full_disk_is(int kilobytes, string line)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits on the size of files are set with the shell of Linux.");

        (int code, string told) = WithLimit(kilobytes, line);

        // Without a store the game can be played; whoever keeps its words in a file must be told that they end.
        Assert.Equal(line.Contains('>', StringComparison.Ordinal) ? 2 : 0, code);
        Assert.Contains("may not become so large", told, StringComparison.Ordinal);
        Assert.DoesNotContain("fault", told, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_shell.In("crashes")));
    }

    private (int Code, string Told) WithLimit(int kilobytes, string line)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "CloudWars.dll");
        ProcessStartInfo start = new("bash") { WorkingDirectory = _shell.Home, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"ulimit -f {kilobytes}; exec dotnet '{program}' {line}");
        start.Environment["CLOUDWARS_HOME"] = _shell.Home;

        // The runtime keeps code in files of its own otherwise, which the limit would hit first.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using Process process = Process.Start(start)!;
        using Timer patience = new(_ => process.Kill(), null, TimeSpan.FromSeconds(60), Timeout.InfiniteTimeSpan);
        process.StandardInput.Write(string.Concat(Enumerable.Repeat("\nf5\ny\n", 30)));
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result + error);
    }
}
