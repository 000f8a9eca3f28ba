using CloudWars.Core.Happenings;
using CloudWars.Core.Replay;

namespace CloudWars.Players;

/// <summary>What a resolved quarter brought: all events (secret ones included, to be filtered for each reader) and the record that was kept.</summary>
public sealed record QuarterReport(int Quarter, IReadOnlyList<GameEvent> Events, QuarterRecord Record, bool Over);
