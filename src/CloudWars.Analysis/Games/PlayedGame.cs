namespace CloudWars.Analysis.Games;

/// <summary>A finished game of a series: everything reports are made of.</summary>
/// <param name="Number">Its number in the series, from 1.</param>
/// <param name="Seed">Its own seed.</param>
/// <param name="Quarters">Quarters played.</param>
/// <param name="End">Why it ended: <c>last-quarter</c>, <c>takeover</c> or <c>insolvency</c>.</param>
/// <param name="Hash">State hash of the end.</param>
/// <param name="Results">The seats, best first.</param>
/// <param name="Leaders">Who led by score after each quarter.</param>
/// <param name="Events">What shook the game, as <c>supply-shock:nvidia@5</c>.</param>
/// <param name="Ledger">Every posting, if it was asked for.</param>
/// <param name="Use">What each seat made use of, if it was asked for.</param>
public sealed record PlayedGame(
    int Number,
    ulong Seed,
    int Quarters,
    string End,
    string Hash,
    IReadOnlyList<SeatResult> Results,
    IReadOnlyList<string> Leaders,
    IReadOnlyList<string> Events,
    IReadOnlyList<LedgerLine> Ledger,
    IReadOnlyList<SeatUse> Use);
