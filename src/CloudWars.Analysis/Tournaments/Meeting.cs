namespace CloudWars.Analysis.Tournaments;

/// <summary>Who meets whom at a tournament's tables.</summary>
public enum Meeting
{
    /// <summary>Every controller on every seat of full tables.</summary>
    Full,

    /// <summary>Two at a time, on two seats of one role and then the other way round; a third controller has all other seats.</summary>
    HeadsUp,

    /// <summary>Each controller alone among three of the next one in the list, on each of four seats in turn; a third has the rest.</summary>
    Alone,
}
