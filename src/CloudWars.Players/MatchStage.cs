namespace CloudWars.Players;

/// <summary>Where a running quarter stands.</summary>
public enum MatchStage
{
    /// <summary>Every seat writes its orders.</summary>
    Orders,

    /// <summary>Seats answer offers that were made in this quarter.</summary>
    Answers,

    /// <summary>The game has ended.</summary>
    Over,
}
