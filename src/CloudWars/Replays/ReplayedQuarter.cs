using CloudWars.Core.Replay;

namespace CloudWars.Replays;

/// <summary>One quarter of a replay in words: who ordered what, who stood in for whom, and why, the headlines, the market values after it.</summary>
internal sealed record ReplayedQuarter(
    int Number,
    string Label,
    string Hash,
    bool HashAgrees,
    IReadOnlyList<(string Company, IReadOnlyList<string> Orders)> Orders,
    IReadOnlyList<SeatRecord> Deciders,
    IReadOnlyList<SeatReason> Reasons,
    IReadOnlyList<string> Headlines,
    IReadOnlyList<(string Company, double Value)> Values);
