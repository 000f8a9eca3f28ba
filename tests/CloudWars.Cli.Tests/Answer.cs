using System.Text.Json;

namespace CloudWars.Cli.Tests;

/// <summary>What the program answered.</summary>
internal sealed record Answer(int Code, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;
}
