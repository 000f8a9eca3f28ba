using CloudWars.Core;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Forks;

/// <summary>
/// Plays recorded quarters on a position that is no longer the recorded one: everybody gives the orders they gave. Deals and
/// contracts have other numbers after a fork, so orders that name one are pointed at its counterpart, and dropped where there
/// is none. What has become illegal is refused by the rules, as for anybody.
/// </summary>
internal static class RecordFollower
{
    /// <summary>One recorded quarter on another position.</summary>
    /// <param name="recorded">The position in which the quarter was really played.</param>
    /// <param name="at">The position to play it on.</param>
    /// <param name="quarter">What was ordered.</param>
    /// <param name="company">Whose orders are replaced, if anybody's.</param>
    /// <param name="instead">The orders that replace theirs, answers of later rounds among them.</param>
    public static Outcome Play(GameState recorded, GameState at, QuarterRecord quarter, string? company = null, IReadOnlyList<Order>? instead = null)
    {
        IReadOnlyList<SeatOrders> first = [];
        List<Core.Happenings.GameEvent> told = [];
        for (int round = 0; round < Math.Max(1, quarter.Rounds.Count); round++)
        {
            IReadOnlyList<SeatOrders> given = round < quarter.Rounds.Count ? quarter.Rounds[round].Seats : [];
            List<SeatOrders> seats = [.. given.Where(s => s.Company != company).Select(s => Translate(recorded, at, s))];
            if (company is not null)
            {
                seats.Add(Instead(recorded, at, new SeatOrders(company, instead ?? []), round));
            }

            first = round == 0 ? seats : first;
            TalksOutcome talks = Simulation.Talk(at, round == 0 ? seats : WithAnswers(at, seats, company));
            told.AddRange(talks.Events);
            at = talks.After;
            recorded = round < quarter.Rounds.Count ? Simulation.Talk(recorded, given).After : recorded;
        }

        if (company is not null && quarter.Rounds.Count < 2 && WithAnswers(at, [], company) is { Count: > 0 } answers)
        {
            at = Simulation.Talk(at, answers).After;
        }

        Outcome outcome = Simulation.Resolve(at, first);
        return outcome with { Events = [.. told, .. outcome.Events] };
    }

    /// <summary>
    /// The part of the replacing orders that belongs in a round: first everything but answers to offers that are still to come,
    /// later the answers to offers that have come since.
    /// </summary>
    private static SeatOrders Instead(GameState recorded, GameState at, SeatOrders all, int round)
    {
        SeatView then = Simulation.View(recorded, all.Company);
        bool Open(Order order) => DealAnswered(order) is { } deal && then.Deals.Any(d => d.Number == deal && d.MustAnswer);
        IEnumerable<Order> now = round == 0 ? all.Orders.Where(o => DealAnswered(o) is null || Open(o)) : all.Orders.Where(Open);
        return Translate(recorded, at, all with { Orders = [.. now] });
    }

    private static int? DealAnswered(Order order) => order switch
    {
        Accept accept => accept.Deal,
        Decline decline => decline.Deal,
        Counter counter => counter.Deal,
        _ => null,
    };

    /// <summary>Whoever has a new offer before them and never answered one in the record answers as the caretaker would.</summary>
    private static List<SeatOrders> WithAnswers(GameState at, IReadOnlyList<SeatOrders> seats, string? company)
    {
        List<SeatOrders> all = [.. seats];
        foreach (CompanySetup other in company is null ? [] : at.Setup.Companies.Where(c => c.Id != company && seats.All(s => s.Company != c.Id)))
        {
            SeatView view = Simulation.View(at, other.Id);
            if (view.Deals.Any(d => d.MustAnswer && d.IsFresh && d.Other == company))
            {
                all.Add(new SeatOrders(other.Id, Autopilot.Answers(view)));
            }
        }

        return all;
    }

    private static SeatOrders Translate(GameState recorded, GameState at, SeatOrders given)
    {
        if (!given.Orders.Any(o => o is Accept or Decline or Counter or Withdraw or EndContract))
        {
            return given;
        }

        SeatView then = Simulation.View(recorded, given.Company);
        SeatView now = Simulation.View(at, given.Company);
        return given with { Orders = [.. given.Orders.Select(o => Translate(then, now, o)).OfType<Order>()] };
    }

    private static Order? Translate(SeatView then, SeatView now, Order order) => order switch
    {
        Accept accept => Counterpart(then, now, accept.Deal, sameTerms: true) is { } deal ? new Accept(deal) : null,
        Decline decline => Counterpart(then, now, decline.Deal, sameTerms: false) is { } deal ? new Decline(deal) : null,
        Counter counter => Counterpart(then, now, counter.Deal, sameTerms: false) is { } deal ? counter with { Deal = deal } : null,
        Withdraw withdraw => Counterpart(then, now, withdraw.Deal, sameTerms: false) is { } deal ? new Withdraw(deal) : null,
        EndContract end => Contract(then, now, end.Number) is { } number ? new EndContract(number) : null,
        _ => order,
    };

    private static int? Counterpart(SeatView then, SeatView now, int number, bool sameTerms) =>
        then.Deals.FirstOrDefault(d => d.Number == number) is { } was
            ? now.Deals.FirstOrDefault(d => d.Other == was.Other && d.MustAnswer == was.MustAnswer && (!sameTerms || d.Sheet.SameTerms(was.Sheet)))?.Number
            : null;

    private static int? Contract(SeatView then, SeatView now, int number) =>
        then.Contracts.Find(c => c.Number == number) is { } was
            ? now.Contracts.Find(c => c.Provider == was.Provider && c.Customer == was.Customer && c.Family == was.Family
                && Math.Abs(c.Gw - was.Gw) < 1e-9 && Math.Abs(c.Price - was.Price) < 1e-9)?.Number
            : null;
}
