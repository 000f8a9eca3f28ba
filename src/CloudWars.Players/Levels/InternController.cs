using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Players.Bargaining;
using CloudWars.Players.Desks;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Levels;

/// <summary>
/// The caretaker's rules with a shaky hand: amounts are off by up to three fifths, and every second matter is left lying
/// for a quarter. Signs what looks fair at first sight. A newcomer can beat it.
/// </summary>
internal sealed class InternController(ulong seed) : IController
{
    private const double Overlooked = 0.5;
    private const double Shaken = 0.6;
    private const double OffBy = 0.6;

    private static readonly Playbook Rules = new("rules");

    private readonly Negotiator _negotiator = new(new Style("intern", "", Rules) { Hardness = -0.2 }, ThinkingBudget.Analyst);

    private string _followed = "Nothing decided yet.";
    private bool _answered;

    public string Reason => _answered && _negotiator.Reason is { Length: > 0 } told ? told : _followed;

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
    {
        Tosses tosses = new(seed, view.Quarter);
        OrderSheet sheet = new(view);
        foreach (Order answer in _negotiator.Answers(view, null, counters: false))
        {
            sheet.Give(answer);
        }

        int left = 0;
        foreach (Order order in Autopilot.Orders(view))
        {
            bool overlooked = tosses.Happens(Overlooked);
            double factor = tosses.Happens(Shaken) ? tosses.Between(1 - OffBy, 1 + OffBy) : 1;
            left += overlooked ? 1 : 0;
            if (!overlooked)
            {
                sheet.Give(ShakyHand.Blur(order, factor));
            }
        }

        _answered = false;
        _followed = left > 0 ? $"Followed the rules of the house and left {Counted.Of(left, "matter")} for next quarter." : "Followed the rules of the house.";
        return sheet.Orders;
    }

    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel)
    {
        _answered = true;
        return _negotiator.Answers(view, null, counters: false);
    }
}
