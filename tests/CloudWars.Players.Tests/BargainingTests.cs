using CloudWars.Core;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Tests.Worlds;
using CloudWars.Scenarios;

namespace CloudWars.Players.Tests;

/// <summary>Who talks to whom, and about what.</summary>
public sealed class BargainingTests
{
    [Theory]
    [InlineData("ai:analyst")]
    [InlineData("ai:director@100")]
    public void Who_has_no_deals_proposes_nothing_and_signs_nothing(string level)
    {
        foreach (string silent in (string[])["amazon", "openai"])
        {
            int asked = 0;
            Match match = Games.Play(SmallWorld.Setup with { Quarters = 8 }, 5, c => ControllerCatalog.Create(c == silent ? $"{level}/no-deals" : level, 5, c), (view, orders) =>
            {
                bool mine = view.MyId == silent;
                asked += mine ? view.Deals.Count(d => d.MustAnswer) : 0;
                Assert.False(mine && orders.Any(o => o is Propose or Counter or Accept), string.Join(", ", orders));
            });
            Assert.True(asked > 0, $"nobody offered {silent} anything");
            Assert.DoesNotContain(match.View(silent).Deals, d => d.Stage is DealStage.Agreed or DealStage.Signed);
        }
    }

    /// <summary>
    /// A long contract brings Amazon far more than Anthropic, whose price cannot rise as far as a fair split asks, for no auditor signs
    /// that. Who would rather have nothing than less than the other side is no merchant.
    /// </summary>
    [Fact]
    public void A_gain_is_not_refused_because_the_other_side_gains_more_and_may_not_give_it_away()
    {
        GameSetup lesson = ScenarioLibrary.BuiltIn("first-quarters").Setup!;
        GameSetup setup = lesson with
        {
            OpeningOffers =
            [
                new TermSheet("amazon", "anthropic",
                [
                    new EquityLeg("amazon", 2.7, 40), new AdoptionLeg("anthropic", "trainium", 0.12, 4, 0.3),
                    new ComputeLeg("amazon", "trainium", 0.12, 12, 2.7, 60),
                ]),
            ],
        };
        List<Order> answers = [];
        for (ulong seed = 1; seed <= 6; seed++)
        {
            IController anthropic = ControllerCatalog.Create("ai:executive@1000", seed, "anthropic");
            SeatView view = Simulation.View(Simulation.Begin(setup, seed), "anthropic");
            Order answer = Assert.Single(anthropic.Orders(view, TestContext.Current.CancellationToken), o => o is Accept or Counter or Decline);
            answers.Add(answer);
            if (answer is Counter counter)
            {
                Assert.True(Appraisal.Of(view, counter.Sheet, "anthropic").Mid > Appraisal.Of(view, view.Deals[0].Sheet, "anthropic").Mid);
            }
        }

        Assert.True(answers.Count(a => a is Decline) <= 3, string.Join(", ", answers));
    }

    [Fact]
    public void Executives_put_credit_and_exclusivity_into_their_sheets_where_both_sides_gain()
    {
        HashSet<string> legs = [];
        int sheets = 0;
        int wanted = 0;
        for (ulong seed = 1; seed <= 2; seed++)
        {
            Games.Play(SmallWorld.Setup, seed, c => ControllerCatalog.Create("ai:executive@100", seed, c), (view, orders) =>
            {
                foreach (TermSheet sheet in orders.OfType<Propose>().Select(p => p.Sheet))
                {
                    sheets++;
                    legs.UnionWith(sheet.Legs.Select(l => l.Kind));
                    wanted += Appraisal.Of(view, sheet, view.MyId).High > 0 ? 1 : 0;
                }
            });
        }

        // An executive goes by imagined futures, so that a rule of thumb may now and then say otherwise.
        Assert.True(sheets > 0);
        Assert.True(wanted >= 0.9 * sheets, $"only {wanted} of {sheets} sheets appraise as wanted by who sent them");
        Assert.Equal(["adoption", "compute", "equity", "exclusivity", "loan", "warrants"], legs.Order(StringComparer.Ordinal));
    }
}
