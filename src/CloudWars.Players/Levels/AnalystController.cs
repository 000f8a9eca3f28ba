using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Bargaining;
using CloudWars.Players.Desks;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Levels;

/// <summary>Plays a style by the book: no noise, no look ahead, deals by appraisal and without haggling.</summary>
internal sealed class AnalystController(Style style, ulong seed) : IController
{
    private readonly Negotiator _negotiator = new(style, ThinkingBudget.Analyst);

    public string Reason { get; private set; } = "Nothing decided yet.";

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
    {
        Tosses tosses = new(seed, view.Quarter);
        IReadOnlyList<Order> answers = _negotiator.Answers(view, null, counters: false);
        IReadOnlyList<TermSheet> proposals = _negotiator.Proposals(view, style.Book, null, tosses);
        Reason = _negotiator.Reason.Length > 0 ? _negotiator.Reason : $"Played by the book of a {style.Name}.";
        return Agenda.Of(view, answers, new BookPlan(style.Book).Orders(view), proposals);
    }

    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel)
    {
        IReadOnlyList<Order> answers = _negotiator.Answers(view, null, counters: false);
        Reason = _negotiator.Reason.Length > 0 ? _negotiator.Reason : Reason;
        return answers;
    }
}
