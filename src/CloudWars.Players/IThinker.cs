namespace CloudWars.Players;

/// <summary>A controller that looks ahead, and counts how far.</summary>
public interface IThinker
{
    /// <summary>Most quarters it may imagine for the plan of one quarter.</summary>
    int Budget { get; }

    /// <summary>Quarters it imagined for the plan of the quarter that was decided last.</summary>
    int QuartersImagined { get; }
}
