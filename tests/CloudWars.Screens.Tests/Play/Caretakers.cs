using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

/// <summary>Opponents that play as the caretaker does: quick, and the same every time.</summary>
internal sealed class Caretakers : IControllerSource
{
    public IReadOnlyList<ControllerChoice> Levels => [new("caretaker", "Caretaker", "Keeps the company running.")];

    public IReadOnlyList<ControllerChoice> Styles => [];

    public string? Problem(string spec) => spec == "ai:caretaker" ? null : $"\"{spec}\" is nobody.";

    public IController? Create(string spec, GameSetup setup, string company, ulong seed) => spec == "ai:caretaker" ? new Caretaker() : null;

    private sealed class Caretaker : IController
    {
        public string Reason => "It keeps the company running.";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => Autopilot.Orders(view);

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => Autopilot.Answers(view);
    }
}
