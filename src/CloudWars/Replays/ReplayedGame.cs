using CloudWars.Core.Replay;
using CloudWars.Scenarios;

namespace CloudWars.Replays;

/// <summary>A recorded game that can be looked at: its record and its scenario. The name is for messages.</summary>
internal sealed record ReplayedGame(string Name, GameRecord Record, ScenarioReading Scenario);
