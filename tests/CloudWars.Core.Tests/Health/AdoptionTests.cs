using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Phases;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Health;

/// <summary>Moving to another chip hurts first and pays later, more in serving than at the frontier; and the deal of the article is a real question.</summary>
public class AdoptionTests
{
    private const int Minerva = 2;
    private const int Feather = 1;

    [Fact]
    public void An_unported_chip_loses_more_in_training_than_in_serving()
    {
        QuarterContext context = new(Given.Opening(Given.CalmWorld()), tellNews: false);
        double train = ComputeDelivery.TrainYield(context, Minerva, Feather);
        double serve = ComputeDelivery.ServeYield(context, Minerva, Feather);
        Assert.True(train < serve);
        Assert.True(serve < 1);
    }

    [Fact]
    public void After_two_to_six_quarters_of_porting_the_chip_serves_better_than_the_old_one_and_still_trains_worse()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        state = Simulation.Resolve(state, [new("minerva", [new PortWorkload("feather", 40)])]).After;
        int quarters = 1;
        while (quarters < 12 && Serve(state) < 1.0)
        {
            state = Simulation.Resolve(state, []).After;
            quarters++;
        }

        Assert.InRange(quarters, 2, 8);
        Assert.True(ComputeDelivery.TrainYield(new QuarterContext(state, false), Minerva, Feather) < Serve(state));
    }

    [Fact]
    public void A_model_trained_on_fresh_chips_is_weaker_and_the_gap_closes_as_work_is_ported()
    {
        double early = Capability("feather", 5) - Capability("anvil", 5);
        double late = Capability("feather", 12) - Capability("anvil", 12);
        Assert.True(early < -0.01, $"early gap {early}");
        Assert.True(late > early, $"late gap {late}, early gap {early}");
    }

    [Fact]
    public void The_articles_deal_is_good_for_both_in_some_games_for_one_in_others_and_for_neither_in_some()
    {
        int[] kinds = new int[4];
        for (ulong seed = 1; seed <= 60; seed++)
        {
            (double amazon, double openai) = DealGain(seed);
            kinds[(amazon > 0 ? 1 : 0) + (openai > 0 ? 2 : 0)]++;
        }

        string found = $"neither {kinds[0]}, amazon {kinds[1]}, openai {kinds[2]}, both {kinds[3]}";
        Assert.True(kinds[3] > 0 && kinds[0] > 0 && kinds[1] + kinds[2] > 0, found);
    }

    /// <summary>What the deal changes in the final return of its two sides, all else on autopilot and the same luck.</summary>
    private static (double Amazon, double OpenAi) DealGain(ulong seed)
    {
        GameState with = Play(seed, accept: true);
        GameState without = Play(seed, accept: false);
        int amazon = with.Setup.IndexOf("amazon");
        int openai = with.Setup.IndexOf("openai");
        return (ScoreKeeper.Return(with, amazon) - ScoreKeeper.Return(without, amazon), ScoreKeeper.Return(with, openai) - ScoreKeeper.Return(without, openai));
    }

    private static GameState Play(ulong seed, bool accept)
    {
        TestPlayer openai = TestPlayer.Doing(
            view => view.Quarter == 0
                ? [.. Autopilot.Orders(view).Where(o => o is not Propose), accept ? new Accept(1) : new Decline(1)]
                : [.. Autopilot.Orders(view), .. accept && view.Quarter == 2 ? (Order[])[new PortWorkload("trainium", 30)] : []],
            Autopilot.Answers);
        return new Table(Bundled.TrainiumGambit, seed, c => c == "openai" ? openai : TestPlayer.OnAutopilot).Play().State;
    }

    private static double Serve(GameState state) => ComputeDelivery.ServeYield(new QuarterContext(state, false), Minerva, Feather);

    private static double Capability(string family, int quarters)
    {
        TermSheet sheet = new("nimbus", "minerva", [new ComputeLeg("nimbus", family, 0.4, 16, 3.1, 90)]);
        TestPlayer lab = TestPlayer.Doing(view =>
            [.. Autopilot.Orders(view).Where(o => o is not Propose), .. view.Quarter == 0 ? (Order[])[new Accept(1), new PortWorkload(family, 40)] : []]);
        return new Table(Given.CalmWorld().WithOffers(sheet), 3, c => c == "minerva" ? lab : TestPlayer.OnAutopilot).Play(quarters).State.Companies[Minerva].Capability;
    }
}
