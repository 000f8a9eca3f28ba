using System.Text.Json;

namespace CloudWars.Cli.Tests;

public sealed class ScenarioCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_list_has_the_articles_scenario()
    {
        JsonElement first = _shell.Run("scenario", "list", "--format", "json").Json.GetProperty("scenarios").EnumerateArray()
            .First(s => s.GetProperty("id").GetString() == "trainium-gambit");

        Assert.True(first.GetProperty("playable").GetBoolean());
        Assert.Contains("trainium-gambit", _shell.Run("scenario", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_is_shown_with_its_sources()
    {
        Assert.Contains("[1]", _shell.Run("scenario", "show", "trainium-gambit").Out, StringComparison.Ordinal);
        Assert.NotEqual(0, _shell.Run("scenario", "show", "trainium-gambit", "--format", "json").Json.GetProperty("origins").GetArrayLength());
    }

    [Fact]
    public void A_new_scenario_is_valid_and_can_be_played()
    {
        string folder = _shell.In("mine");

        Assert.Equal(0, _shell.Run("scenario", "new", folder).Code);
        Assert.Equal(0, _shell.Run("scenario", "validate", folder).Code);
        Assert.Equal(0, _shell.Run("simulate", folder, "--quarters", "4").Code);
        Assert.Equal(2, _shell.Run("scenario", "new", folder).Code);
    }

    [Fact]
    public void All_problems_of_a_bad_scenario_are_told_and_the_answer_is_no()
    {
        string path = _shell.Write("bad.json", "{ \"title\": 3, \"quarters\": \"many\", \"nonsense\": 1 }");

        Answer answer = _shell.Run("scenario", "validate", path, "--format", "json");

        Assert.Equal(1, answer.Code);
        JsonElement file = answer.Json.GetProperty("files")[0];
        Assert.False(file.GetProperty("ok").GetBoolean());
        Assert.True(file.GetProperty("problems").GetArrayLength() >= 3);
        Assert.Equal(1, _shell.Run("scenario", "validate", path).Code);
    }

    [Fact]
    public void A_watched_scenario_is_checked_again_when_its_file_changes()
    {
        using CancellationTokenSource pressed = new();
        string folder = _shell.In("watched");
        _shell.Run("scenario", "new", folder);
        using TellingWriter output = new(line =>
        {
            if (line.Contains("cannot be played", StringComparison.Ordinal))
            {
                pressed.Cancel();
            }
            else if (line.Contains("can be played", StringComparison.Ordinal))
            {
                File.WriteAllText(Path.Combine(folder, "scenario.json"), "{ \"title\": 3 }");
            }
        });

        int code = CommandLine.Run(["scenario", "validate", folder, "--watch"], new Surroundings(TextReader.Null, output, TextWriter.Null) { CatchInterrupt = () => pressed.Token });

        Assert.Equal(130, code);
    }

    /// <summary>Tells each line that is written.</summary>
    private sealed class TellingWriter(Action<string> told) : StringWriter
    {
        public override void WriteLine(string? value) => told(value ?? "");
    }

    [Fact]
    public void A_file_that_is_not_there_is_bad_input() => Assert.Equal(2, _shell.Run("scenario", "validate", _shell.In("none.json")).Code);

    [Fact]
    public void The_schema_is_a_JSON_schema() => Assert.True(_shell.Run("scenario", "schema").Json.TryGetProperty("$schema", out _));
}
