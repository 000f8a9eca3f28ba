using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>What is hidden from a seat cannot be read from its view, its refusals or its imagination.</summary>
public class SecrecyLaws
{
    private const string Viewer = "nimbus";
    private const int Rival = 2;

    [Fact]
    public void A_rivals_training_run_leaves_no_trace_in_the_view() => Unchanged(state =>
    {
        ref CompanyState rival = ref state.Companies[Rival];
        rival.RunQuartersLeft = 2;
        rival.RunQuarters = 3;
        rival.RunCompute = 0.77;
        rival.LastRunCompute = 9;
        rival.TrainShare = 0.9;
        rival.TrainingGw = 1.3;
    });

    [Fact]
    public void Talks_of_others_leave_no_trace_in_the_view() => Unchanged(state =>
    {
        TermSheet sheet = new("stratus", "minerva", [new EquityLeg("stratus", 20, 500)]);
        state.Deals.Add(new DealState { Number = state.NextDeal++, Sheet = sheet, Stage = DealStage.Offered, Answerer = Rival, SheetQuarter = state.Quarter + 1 });
    });

    [Fact]
    public void The_books_of_a_private_rival_are_seen_as_one_estimate_of_its_cash() => Unchanged(state =>
    {
        state.Books.Post(Rival, Account.RetainedEarnings, Account.Stakes, Money.FromBillions(1.5), "hidden");
        state.Books.Post(Rival, Account.ResearchCosts, Account.ProductRevenue, Money.FromBillions(0.3), "hidden");
    });

    [Theory]
    [InlineData("Research")]
    [InlineData("Silicon")]
    public void A_rivals_budget_changes_nothing_but_its_estimate(string budget)
    {
        IReadOnlyList<string> seen = SeenChanges(state =>
        {
            ref CompanyState rival = ref state.Companies[Rival];
            rival.Research += budget == "Research" ? 0.4 : 0;
            rival.Silicon += budget == "Silicon" ? 0.4 : 0;
        });
        Assert.All(seen, line => Assert.Contains("." + budget, line));
    }

    [Fact]
    public void A_private_rivals_cash_changes_nothing_but_the_estimates_made_of_it()
    {
        IReadOnlyList<string> seen = SeenChanges(state =>
            state.Books.Post(Rival, Account.Cash, Account.PaidInCapital, Money.FromBillions(3), "hidden"));
        string[] estimates = ["Books._balances", "Value.Inputs.NetCash", "Value.Inputs.Survival"];
        Assert.All(seen, line => Assert.Contains(estimates, e => line.Contains(e, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_seed_is_never_in_the_view_and_moves_only_estimates()
    {
        GameState state = Midgame();
        GameState other = state.Clone();
        other.Seed = state.Seed + 1;
        SeatView a = Simulation.View(state, Viewer);
        SeatView b = Simulation.View(other, Viewer);
        Assert.Equal(0UL, a.State.Seed);
        IReadOnlyList<string> seen = StateText.Differences(a.State, b.State);
        Assert.All(seen, line => Assert.DoesNotContain("Companies[0]", line));
        Assert.All(seen, line => Assert.True(line.StartsWith("Companies[", StringComparison.Ordinal) || line.StartsWith("Books.", StringComparison.Ordinal), line));
    }

    [Fact]
    public void An_imagined_future_depends_on_its_own_seed_and_not_on_the_games()
    {
        GameState state = Given.Opening(Given.SmallWorld(), 11);
        SeatView view = Simulation.View(state, Viewer);
        GameState twin = Given.Opening(Given.SmallWorld(), 11);
        SeatView same = Simulation.View(twin, Viewer);
        twin.Seed = 999;
        Assert.Equal(Dream(view, 5), Dream(same, 5));
        Assert.NotEqual(Dream(view, 5), Dream(view, 6));
    }

    [Fact]
    public void An_imagined_future_is_the_same_after_a_restart()
    {
        Imagine world = Imagine.From(Simulation.View(Midgame(), Viewer), 5);
        Play(world);
        string first = StateText.Of(world.See(Viewer).State);
        world.Restart(6);
        Play(world);
        world.Restart(5);
        Play(world);
        Assert.Equal(first, StateText.Of(world.See(Viewer).State));
    }

    [Fact]
    public void A_refusal_never_betrays_more_than_the_view_shows() => Gen.Select(Gens.Seed, Gens.AnyOrder, Gen.OneOf((string[])["nimbus", "stratus", "minerva", "janus"])).Sample((seed, order, seat) =>
    {
        GameState state = new Table(Given.SmallWorld(), seed % 5, RandomPlayer.Everywhere((int)(seed % 5))).Play(2).State;
        Refusal? masked = OrderCatalog.Check(Simulation.View(state, seat), order);
        Refusal? unmasked = OrderCatalog.Check(new SeatView(state, state.Setup.IndexOf(seat)), order);
        Assert.Equal(unmasked, masked);
    }, iter: 400);

    private static void Unchanged(Action<GameState> secret) => Assert.Empty(SeenChanges(secret));

    private static IReadOnlyList<string> SeenChanges(Action<GameState> secret)
    {
        GameState state = Midgame();
        GameState changed = state.Clone();
        secret(changed);
        Assert.NotEmpty(StateText.Differences(state, changed));
        return StateText.Differences(Simulation.View(state, Viewer).State, Simulation.View(changed, Viewer).State);
    }

    private static GameState Midgame() => new Table(Given.SmallWorld(), 3).Play(3).State;

    private static string Dream(SeatView view, ulong seed)
    {
        Imagine world = Imagine.From(view, seed);
        Play(world);
        return StateText.Of(world.See(Viewer).State);
    }

    private static void Play(Imagine world)
    {
        for (int q = 0; q < 3; q++)
        {
            world.Resolve(Array.Empty<Replay.SeatOrders>());
        }
    }
}
