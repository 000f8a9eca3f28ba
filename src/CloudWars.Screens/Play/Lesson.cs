using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>One thing to learn: in which quarter it comes up, what is said, and when the player has done it.</summary>
/// <param name="Quarter">Quarters resolved when it comes up.</param>
/// <param name="Says">The words, for the company that is played.</param>
/// <param name="Done">Whether it has been done, by the desk and by what was noted in that quarter.</param>
internal sealed record Lesson(int Quarter, Func<SeatDesk, string> Says, Func<SeatDesk, Func<string, bool>, bool> Done);
