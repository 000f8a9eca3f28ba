using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Bargaining;
using CloudWars.Players.Desks;
using CloudWars.Players.Planning;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Levels;

/// <summary>
/// Compares plans in imagined futures and follows the best one for a quarter, then thinks again. Director, executive and
/// visionary are this with larger budgets of thought.
/// </summary>
internal sealed class PlanningController(Style style, ulong seed, ThinkingBudget budget) : IController
{
    private readonly Negotiator _negotiator = new(style, budget);

    public string Reason { get; private set; } = "Nothing decided yet.";

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
    {
        if (!view.Me.Active)
        {
            return [];
        }

        Tosses tosses = new(seed, view.Quarter);
        PlanChoice choice = new PlanSearch(style, budget).Best(view, tosses, cancel);
        Playbook book = choice.Plan is BookPlan plan ? plan.Book : style.Book;
        IReadOnlyList<Order> answers = _negotiator.Answers(view, tosses, counters: true);
        string talks = _negotiator.Reason;
        IReadOnlyList<TermSheet> proposals = _negotiator.Proposals(view, book, tosses);
        Reason = talks.Length > 0 ? talks : choice.Sentence(budget.Futures);
        return Agenda.Of(view, answers, choice.Plan.Orders(view), proposals);
    }

    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel)
    {
        IReadOnlyList<Order> answers = _negotiator.Answers(view, new Tosses(seed, view.Quarter, view.TalksRound), counters: view.TalksRound < 2);
        Reason = _negotiator.Reason.Length > 0 ? _negotiator.Reason : Reason;
        return answers;
    }
}
