namespace CloudWars.Analysis.Reviews;

/// <summary>A finished (or running) game looked back on.</summary>
/// <param name="Seats">The seats, in the order of the scenario.</param>
/// <param name="Chances">Winning chances after each quarter, the opening first.</param>
/// <param name="TurningPoints">The quarters that moved the winning chances most, in order of time.</param>
/// <param name="Quarters">The graded quarters, in order of time.</param>
public sealed record GameReview(
    IReadOnlyList<string> Seats, IReadOnlyList<Chances> Chances, IReadOnlyList<TurningPoint> TurningPoints, IReadOnlyList<ReviewedQuarter> Quarters);

/// <summary>Each seat's chance of winning after a quarter, if caretakers played on from there: parts of 1, in the order of the seats.</summary>
public sealed record Chances(int Quarter, string Label, IReadOnlyList<double> OfSeats);

/// <summary>A quarter that turned the game: for whom, how far, and what the wire said most loudly.</summary>
public sealed record TurningPoint(int Quarter, string Label, string Company, double Before, double After, string Headline);

/// <summary>One seat's orders of one quarter, graded.</summary>
/// <param name="Quarter">The quarter, counted from 1.</param>
/// <param name="Label">Its name.</param>
/// <param name="Company">The seat.</param>
/// <param name="Grade">The word.</param>
/// <param name="Lost">Score points behind the best orders found; negative when ahead of them.</param>
/// <param name="Adviser">Who had the best orders: <c>caretaker</c> or an adviser.</param>
/// <param name="Instead">What the best orders have that was not ordered, in words.</param>
/// <param name="Without">What was ordered and the best orders lack, in words.</param>
/// <param name="Why">The adviser's reason.</param>
/// <param name="StandIn">Who gave the orders in place of the seat's player, or nothing.</param>
public sealed record ReviewedQuarter(
    int Quarter, string Label, string Company, Grade Grade, double Lost, string Adviser, IReadOnlyList<string> Instead, IReadOnlyList<string> Without, string Why, string StandIn);
