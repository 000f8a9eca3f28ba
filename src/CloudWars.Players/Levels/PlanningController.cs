using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Bargaining;
using CloudWars.Players.Desks;
using CloudWars.Players.Planning;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Levels;

/// <summary>
/// Compares plans in imagined futures and follows the best one for a quarter, then thinks again, beginning where it left off.
/// Director, executive and visionary are this with larger budgets of thought.
/// </summary>
internal sealed class PlanningController(Style style, ulong seed, ThinkingBudget budget) : IController, IThinker
{
    private readonly Negotiator _negotiator = new(style, budget);
    private Playbook? _book;

    public int Budget => budget.Resolutions;

    public int QuartersImagined { get; private set; }

    public string Reason { get; private set; } = "Nothing decided yet.";

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
    {
        if (!view.Me.Active)
        {
            return [];
        }

        Tosses tosses = new(seed, view.Quarter);
        PlanChoice choice = new PlanSearch(style, budget).Best(view, _book, tosses, cancel);
        _book = choice.Plan.Book;
        QuartersImagined = choice.QuartersImagined;
        IReadOnlyList<Order> answers = _negotiator.Answers(view, choice.Deals, counters: true);
        string talks = _negotiator.Reason;
        IReadOnlyList<TermSheet> proposals = _negotiator.Proposals(view, _book, choice.Deals, tosses);
        Reason = talks.Length > 0 ? talks : choice.Sentence();
        return Agenda.Of(view, answers, choice.Plan.Orders(view), proposals);
    }

    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel)
    {
        Tosses tosses = new(seed, view.Quarter, view.TalksRound);
        Playbook book = _book ?? style.Keep(style.Book);
        DealRehearsal? deals = budget.DealFutures == 0 ? null : DealRehearsal.For(view, style, book, budget.DealFutures, tosses);
        IReadOnlyList<Order> answers = _negotiator.Answers(view, deals, counters: view.TalksRound < 2);
        Reason = _negotiator.Reason.Length > 0 ? _negotiator.Reason : Reason;
        return answers;
    }
}
