namespace CloudWars.Importing.Casting;

/// <summary>Who is in the scenario. Seats are played; the others are suppliers and investors that the game plays.</summary>
/// <param name="Seats">Ids in the order in which they are listed.</param>
/// <param name="Others">Ids of those without a seat.</param>
/// <param name="Added">Seats that no article names, with the reason why they were added.</param>
public sealed record Cast(IReadOnlyList<string> Seats, IReadOnlyList<string> Others, IReadOnlyDictionary<string, string> Added);
