using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;

namespace CloudWars.Testing.Play;

/// <summary>Someone at the table of a test.</summary>
public abstract class TestPlayer
{
    /// <summary>Gives no orders at all.</summary>
    public static TestPlayer Idle { get; } = new Scripted(_ => [], _ => []);

    /// <summary>The core's own caretaker.</summary>
    public static TestPlayer OnAutopilot { get; } = new Scripted(Autopilot.Orders, Autopilot.Answers);

    /// <summary>Does what the test says; answers nothing unless told.</summary>
    public static TestPlayer Doing(Func<SeatView, IReadOnlyList<Order>> orders, Func<SeatView, IReadOnlyList<Order>>? answers = null) =>
        new Scripted(orders, answers ?? (_ => []));

    public abstract IReadOnlyList<Order> Orders(SeatView view);

    public abstract IReadOnlyList<Order> Answers(SeatView view);

    private sealed class Scripted(Func<SeatView, IReadOnlyList<Order>> orders, Func<SeatView, IReadOnlyList<Order>> answers) : TestPlayer
    {
        public override IReadOnlyList<Order> Orders(SeatView view) => orders(view);

        public override IReadOnlyList<Order> Answers(SeatView view) => answers(view);
    }
}
