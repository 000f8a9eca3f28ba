using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Health;

/// <summary>Money in circles: faster, higher, and a deeper fall; and no price stands long on nothing.</summary>
public class BubbleTests
{
    private const int Games = 40;

    [Fact]
    public void Money_in_circles_makes_more_growth_and_more_breaks()
    {
        Figures plain = Mean(circular: false);
        Figures circular = Mean(circular: true);
        string found = $"plain {plain}, circular {circular}";
        Assert.True(circular.Circularity > plain.Circularity + 0.01, found);
        Assert.True(circular.ModelCompute > plain.ModelCompute, found);
        Assert.True(circular.BreakOdds > plain.BreakOdds, found);
        Assert.True(circular.Breaks >= plain.Breaks, found);
    }

    [Fact]
    public void Who_is_circular_falls_deeper_when_the_mood_breaks()
    {
        for (ulong seed = 1; seed < 40; seed++)
        {
            GameState plain = Given.Opening(Given.CalmWorld().WithRules(r => r with { BreakHazard = 10 }), seed);
            GameState circular = plain.Clone();
            circular.InvestedIn(0, 2) = 40;
            GameState a = Simulation.Resolve(plain, []).After;
            GameState b = Simulation.Resolve(circular, []).After;
            if (a.World.Breaks == 1 && b.World.Breaks == 1)
            {
                Assert.True(b.Companies[0].Risk.Circularity > a.Companies[0].Risk.Circularity);
                Assert.True(b.Companies[0].Value.Mood < a.Companies[0].Value.Mood);
                return;
            }
        }

        Assert.Fail("The mood never broke.");
    }

    [Fact]
    public void A_price_without_growth_or_cash_comes_down_within_a_few_quarters()
    {
        GameSetup hype = Given.CalmWorld().WithOffers().With("janus", c => c with { Gap = 1.2, ProductRevenue = 0.3, Cash = 40 }).WithRules(r => r with { ModelGrowth = 0 });
        GameState start = Given.Opening(hype);
        Table table = new(hype, 1);
        table.Play(8);
        Assert.Equal(1.2, start.Companies[3].Value.Mood, 6);
        Assert.True(table.State.Companies[3].Value.Mood < 0.6, $"the gap is still {table.State.Companies[3].Value.Mood}");
        Assert.True(table.State.Companies[3].Value.Price < 0.7 * start.Companies[3].Value.Price);
    }

    private sealed record Figures(double Circularity, double ModelCompute, double BreakOdds, double Breaks);

    private static Figures Mean(bool circular)
    {
        List<Figures> all = [];
        for (ulong seed = 1; seed <= Games; seed++)
        {
            TestPlayer cloud = TestPlayer.Doing(view => [.. Autopilot.Orders(view), .. circular ? Offers(view) : []], Autopilot.Answers);
            TestPlayer lab = TestPlayer.Doing(Autopilot.Orders, view => [.. view.Deals.Where(d => d.MustAnswer).Select(d => (Order)new Accept(d.Number))]);
            Table table = new(Given.SmallWorld().WithOffers(), seed, c => c is "nimbus" or "stratus" ? cloud : lab);
            double peakOdds = 0;
            double peakCircularity = 0;
            while (!table.State.IsOver)
            {
                table.PlayQuarter();
                peakOdds = Math.Max(peakOdds, table.State.World.BreakOdds);
                peakCircularity = Math.Max(peakCircularity, table.State.World.Circularity);
            }

            all.Add(new Figures(peakCircularity, table.Company("minerva").ComputeUsed + table.Company("janus").ComputeUsed, peakOdds, table.State.World.Breaks));
        }

        return new Figures(all.Average(f => f.Circularity), all.Average(f => f.ModelCompute), all.Average(f => f.BreakOdds), all.Average(f => f.Breaks));
    }

    /// <summary>A cloud that puts money into the lab that rents from it.</summary>
    private static IEnumerable<Order> Offers(SeatView view)
    {
        string lab = view.MyId == "nimbus" ? "janus" : "minerva";
        CompanyView target = view.Company(lab);
        double compute = Math.Max(0.1, Math.Round(view.Market.ComputePrice, 2));
        Propose offer = new(new TermSheet(view.MyId, lab,
        [
            new EquityLeg(view.MyId, Math.Round(Math.Min(10, 0.2 * view.Me.Cash.Value), 2), Math.Round(target.Value)),
            new ComputeLeg(view.MyId, null, 0.15, 8, compute, 90),
        ]));
        return view.Quarter % 2 == 0 && OrderCatalog.Check(view, offer) is null ? [offer] : [];
    }
}
