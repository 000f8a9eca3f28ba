using CloudWars.Core.Replay;

namespace CloudWars.Store.Files;

/// <summary>A game as a file for others: the record, and the scenario's text so that it opens anywhere.</summary>
public sealed record GameFile(GameRecord Record, KeptScenario? Scenario, string Name);
