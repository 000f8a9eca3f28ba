using CloudWars.Core.News;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;

namespace CloudWars.Players;

/// <summary>
/// A controller that wants to be told how quarters went. The AI does not: the next view says all it needs. A program over the bot
/// protocol does.
/// </summary>
public interface IListener
{
    /// <summary>A quarter was resolved and kept.</summary>
    /// <param name="view">The seat's view after it.</param>
    /// <param name="wire">The news as this seat reads them, refusals of its own orders included.</param>
    void Hear(SeatView view, IReadOnlyList<Headline> wire);

    /// <summary>The game is over.</summary>
    void End(SeatView view, IReadOnlyList<Standing> standings);
}
