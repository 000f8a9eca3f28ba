using System.Text.Json;

namespace CloudWars.Cli.Tests;

public sealed class BenchTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_figures_have_the_promised_names()
    {
        JsonElement figures = _shell.Run("bench", "--seconds", "1", "--format", "json").Json;

        Assert.Equal(
            ["format", "resolve_per_second", "resolve_allocated_bytes", "position_bytes", "copy_per_second", "playout_per_second", "playout_allocated_bytes_per_quarter",
                "intern_game_per_second", "intern_game_allocated_bytes", "replay_orders_per_second", "open_game_milliseconds", "jump_milliseconds", "phases", "scale", "calibration_seconds", "scenario", "companies"],
            figures.EnumerateObject().Select(p => p.Name));
        Assert.Equal("cloudwars.bench/1", figures.GetProperty("format").GetString());
        Assert.True(figures.GetProperty("resolve_per_second").GetDouble() > 0);
        Assert.InRange(figures.GetProperty("resolve_allocated_bytes").GetDouble(), 0, 1024);
        Assert.True(figures.GetProperty("phases").EnumerateArray().Count() > 15);
        Assert.Equal([(16, 500), (32, 1000), (64, 2000)], figures.GetProperty("scale").EnumerateArray().Select(p => (p.GetProperty("companies").GetInt32(), p.GetProperty("contracts").GetInt32())));
    }
}
