using CloudWars.Core.Deals;
using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Deals;

/// <summary>One sentence at the negotiating table at a time.</summary>
internal sealed class Desk(GameState state)
{
    public GameState State { get; private set; } = state;

    public IReadOnlyList<GameEvent> Events { get; private set; } = [];

    /// <summary>A company says something in the talks.</summary>
    public Desk Say(string company, Order order)
    {
        Assert.Null(OrderCatalog.Check(Simulation.View(State, company), order));
        TalksOutcome talks = Simulation.Talk(State, [new SeatOrders(company, [order])]);
        State = talks.After;
        Events = talks.Events;
        return this;
    }

    /// <summary>The quarter passes without further orders, several times if asked.</summary>
    public Desk Pass(int quarters = 1)
    {
        for (int q = 0; q < quarters; q++)
        {
            Outcome outcome = Simulation.Resolve(State, []);
            State = outcome.After;
            Events = outcome.Events;
        }

        return this;
    }

    /// <summary>Proposes, accepts, signs and closes a sheet.</summary>
    public Desk Close(TermSheet sheet)
    {
        Say(sheet.From, new Propose(sheet));
        Say(sheet.To, new Accept(State.NextDeal - 1));
        return Pass(2);
    }

    public SeatView View(string company) => Simulation.View(State, company);

    public int Number(string company) => State.Setup.IndexOf(company);

    public ref CompanyState Company(string company) => ref State.Companies[Number(company)];

    public double Cash(string company) => State.Books.Cash(Number(company)).Billions;

    public DealState Deal(int number) => State.Deals.Find(d => d.Number == number);

    public string? Refusal(string company, Order order) => OrderCatalog.Check(View(company), order)?.Why;

    public bool Told(Happening kind, string subject = "") => Events.Any(e => e.Kind == kind && (subject.Length == 0 || e.Subject == subject));
}
