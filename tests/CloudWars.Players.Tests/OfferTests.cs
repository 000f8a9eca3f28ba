using CloudWars.Core;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

public sealed class OfferTests
{
    /// <summary>Sheets that cost their receiver dear, by what is wrong with them.</summary>
    public static TheoryData<string> BadSheets => ["a stake for a fraction", "compute at a ransom", "a gift loan", "a price of dust", "a promise it cannot keep", "more than it has"];

    [Theory]
    [MemberData(nameof(BadSheets))]
    public void Obviously_bad_offers_are_not_accepted(string wrong)
    {
        TermSheet sheet = Bad(wrong);
        foreach (string level in (string[])["intern", "analyst", "director", "executive"])
        {
            foreach (StyleInfo style in level is "analyst" or "director" ? ControllerCatalog.Styles : ControllerCatalog.Styles.Take(1))
            {
                Assert.DoesNotContain(Answer($"ai:{level}/{style.Name}", sheet, 4), o => o is Accept);
            }
        }
    }

    [Theory]
    [MemberData(nameof(BadSheets))]
    public void The_appraisal_calls_them_bad(string wrong)
    {
        TermSheet sheet = Bad(wrong);
        SeatView view = Simulation.View(Opening(sheet, 4), sheet.To);
        Assert.True(Appraisal.Of(view, sheet, sheet.To).Mid < 0 || wrong == "more than it has", Appraisal.Of(view, sheet, sheet.To).ToString());
    }

    [Fact]
    public void The_articles_deal_is_taken_at_its_terms_and_refused_at_much_harder_ones()
    {
        TermSheet offered = SmallWorld.OpeningOffer;
        TermSheet harder = new(offered.From, offered.To, [.. offered.Legs.Select(l => l switch
        {
            EquityLeg e => e with { PreMoney = Math.Round(0.72 * e.PreMoney) },
            ComputeLeg c => c with { Price = 1.25 * c.Price },
            _ => l,
        })]);
        int asked = 0;
        int taken = 0;
        int takenHarder = 0;
        for (ulong seed = 0; seed < 12; seed++)
        {
            foreach (StyleInfo style in ControllerCatalog.Styles)
            {
                asked++;
                taken += Takes(WithTheArticlesDeal(seed, offered), style, seed) ? 1 : 0;
                takenHarder += Takes(WithTheArticlesDeal(seed, harder), style, seed) ? 1 : 0;
            }
        }

        Assert.True(taken > 0.4 * asked, $"taken {taken} times of {asked}");
        Assert.True(takenHarder < 0.5 * taken, $"at harder terms taken {takenHarder} times of {asked}, at its own {taken}");
    }

    private static bool Takes(GameState table, StyleInfo style, ulong seed) =>
        ControllerCatalog.Create($"ai:director/{style.Name}", seed, "openai").Answers(Simulation.View(table, "openai"), TestContext.Current.CancellationToken).Any(o => o is Accept);

    [Fact]
    public void The_articles_deal_has_something_in_it_for_both()
    {
        GameState opening = Simulation.Begin(SmallWorld.Setup, 1);
        foreach (string side in (string[])["amazon", "openai"])
        {
            SheetWorth worth = Appraisal.Of(Simulation.View(opening, side), SmallWorld.OpeningOffer, side);
            Assert.True(worth.Mid > 0, $"{side}: {worth}");
            Assert.True(worth.Low < worth.Mid && worth.Mid < worth.High);
            Assert.All(worth.Legs, l => Assert.NotEmpty(l.Reason));
        }
    }

    [Fact]
    public void The_other_sides_worth_is_less_certain_than_ones_own()
    {
        GameState opening = Simulation.Begin(SmallWorld.Setup, 1);
        SheetWorth own = Appraisal.Of(Simulation.View(opening, "openai"), SmallWorld.OpeningOffer, "openai");
        SheetWorth guessed = Appraisal.Of(Simulation.View(opening, "amazon"), SmallWorld.OpeningOffer, "openai");
        Assert.True(guessed.High - guessed.Low > own.High - own.Low);
    }

    [Fact]
    public void Labs_come_to_contracts_and_clouds_keep_them()
    {
        for (ulong seed = 0; seed < 3; seed++)
        {
            Match match = Games.Play(SmallWorld.Setup, seed, c => ControllerCatalog.Create("ai:director", seed, c));
            Assert.True(match.View("openai").Contracts.Count(k => k.Customer is "openai" or "anthropic") >= 4);
            Assert.All(match.View("openai").Contracts, k => Assert.True(k.ShortQuarters <= 3, $"contract {k.Number} was short for {k.ShortQuarters} quarters"));
        }
    }

    /// <summary>A year into a game, when values and needs have moved apart, Amazon puts the article's sheet on the table, or one like it.</summary>
    private static GameState WithTheArticlesDeal(ulong seed, TermSheet sheet)
    {
        Match match = Games.Begin(SmallWorld.Setup with { OpeningOffers = [] }, seed, c => ControllerCatalog.Create("ai:analyst", seed, c));
        while (match.State.Quarter < 4)
        {
            match.Advance(TestContext.Current.CancellationToken);
        }

        return Simulation.Talk(match.State, [new SeatOrders("amazon", [new Propose(AtTodaysPrices(match.View("amazon"), sheet))])]).After;
    }

    private static TermSheet AtTodaysPrices(SeatView view, TermSheet sheet) => sheet with
    {
        Legs =
        [
            .. sheet.Legs.Select(leg => leg switch
            {
                EquityLeg equity => equity with { PreMoney = Math.Round(equity.PreMoney / SmallWorld.OpeningOffer.Find<EquityLeg>()!.PreMoney * view.Company("openai").Value) },
                ComputeLeg compute => compute with { Price = Math.Round(0.96 * compute.Price / SmallWorld.OpeningOffer.Find<ComputeLeg>()!.Price * view.Market.ComputePrice, 2) },
                _ => leg,
            }),
        ],
    };

    private static IReadOnlyList<Order> Answer(string spec, TermSheet sheet, ulong seed)
    {
        SeatView view = Simulation.View(Opening(sheet, seed), sheet.To);
        return ControllerCatalog.Create(spec, seed, sheet.To).Orders(view, TestContext.Current.CancellationToken);
    }

    private static GameState Opening(TermSheet sheet, ulong seed)
    {
        GameSetup setup = SmallWorld.Setup with { OpeningOffers = [sheet] };
        return Simulation.Begin(setup, seed);
    }

    private static TermSheet Bad(string wrong) => wrong switch
    {
        "a stake for a fraction" => new("amazon", "openai", [new EquityLeg("amazon", 15, 210)]),
        "compute at a ransom" => new("amazon", "openai", [new ComputeLeg("amazon", null, 0.3, 20, 8, 100)]),
        "a gift loan" => new("openai", "amazon", [new LoanLeg("amazon", 20, 0, 16)]),
        "a price of dust" => new("openai", "microsoft", [new ComputeLeg("microsoft", null, 0.4, 20, 1.4, 50)]),
        "a promise it cannot keep" => new("amazon", "openai", [new AdoptionLeg("openai", "trainium", 5, 2, 20)]),
        _ => new("openai", "microsoft", [new ComputeLeg("microsoft", null, 6, 20, 3.6, 100)]),
    };
}
