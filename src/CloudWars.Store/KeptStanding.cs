namespace CloudWars.Store;

/// <summary>One line of the small picture of a saved game: a seat and its market value in $bn.</summary>
public sealed record KeptStanding(string Company, double Value);
