using CloudWars.Core.Replay;

namespace CloudWars.Screens.Play;

/// <summary>Everything that must be said to begin a game. Zero quarters means the scenario's own length.</summary>
public sealed record NewGame(string Scenario, IReadOnlyList<SeatRecord> Seats, ulong Seed, int Quarters = 0, TableRecord? Table = null);
