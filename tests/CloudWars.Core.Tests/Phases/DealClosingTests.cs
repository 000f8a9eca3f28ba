using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.Phases;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Phases;

/// <summary>One quarter in the life of talks: agreed ones are signed, signed ones close or fail, old ones lapse.</summary>
public class DealClosingTests
{
    private const int Quarter = 5;

    private IReadOnlyList<GameEvent> _events = [];

    [Fact]
    public void What_was_agreed_is_signed_and_told_to_everybody()
    {
        GameState state = Table(DealStage.Agreed, Loan(2));
        DealState deal = Pass(state);
        Assert.Equal((DealStage.Signed, Quarter, true), (deal.Stage, deal.StageQuarter, deal.Leaked));
        GameEvent told = Assert.Single(_events, e => e.Kind == Happening.DealSigned);
        Assert.Equal((Firm.Nimbus, Firm.Minerva, 2.0, "1", false), (told.Who, told.Whom, told.Amount, told.Subject, told.Secret));
        Assert.Equal(0, state.Books.Balance(Firm.Nimbus, Account.LoansGiven).Cents);
    }

    [Fact]
    public void What_was_signed_closes_leg_by_leg_each_given_by_its_own_side()
    {
        GameState state = Table(DealStage.Signed, new TermSheet("nimbus", "minerva", [new AdoptionLeg("minerva", "feather", 0.2, 6, 1), new LoanLeg("nimbus", 2, 8, 4)]));
        DealState deal = Pass(state);
        Assert.Equal((DealStage.Closed, Quarter), (deal.Stage, deal.StageQuarter));
        Assert.Equal((Firm.Minerva, Firm.Nimbus, 1), (state.Promises[0].Giver, state.Promises[0].Receiver, state.Promises[0].Deal));
        Assert.Equal((Firm.Nimbus, Firm.Minerva, 1), (state.Loans[0].Lender, state.Loans[0].Borrower, state.Loans[0].Deal));
        GameEvent told = Assert.Single(_events, e => e.Kind == Happening.DealClosed);
        Assert.Equal((Firm.Nimbus, Firm.Minerva, 2.0, "1"), (told.Who, told.Whom, told.Amount, told.Subject));
    }

    [Theory]
    [InlineData(DealStage.Agreed)]
    [InlineData(DealStage.Signed)]
    public void Terms_that_are_no_longer_legal_end_the_talks(DealStage stage)
    {
        DealState deal = Pass(Table(stage, new TermSheet("nimbus", "minerva", [new LoanLeg("nimbus", 2, 24.5, 4)])));
        Assert.Equal((DealStage.Dead, DealEnd.Outdated), (deal.Stage, deal.End));
    }

    [Theory]
    [InlineData(1, DealStage.Offered)]
    [InlineData(2, DealStage.Dead)]
    public void An_offer_stands_for_two_quarters(int age, DealStage stage)
    {
        GameState state = Table(DealStage.Offered, Loan(2));
        DealState deal = state.Deals[0];
        deal.SheetQuarter = Quarter - age;
        state.Deals[0] = deal;
        Assert.Equal(stage, Pass(state).Stage);
    }

    [Fact]
    public void Talks_that_ended_this_quarter_are_told_of_once_more_and_older_ones_are_history()
    {
        GameState state = Table(DealStage.Dead, Loan(2));
        state.Deals.Add(state.Deals[0] with { Number = 2, StageQuarter = Quarter - 1 });
        state.Deals.Add(state.Deals[0] with { Number = 3, Stage = DealStage.Closed, StageQuarter = Quarter - 1 });
        state.Deals.Add(state.Deals[0] with { Number = 4, Stage = DealStage.Closed });
        state.Deals.Add(state.Deals[0] with { Number = 5, Stage = DealStage.Offered, SheetQuarter = Quarter, StageQuarter = Quarter - 1 });
        Pass(state);
        Assert.Equal([1, 4, 5], state.Deals.Select(d => d.Number));
    }

    [Theory]
    [InlineData(0.19, DealStage.Signed)]
    [InlineData(0.21, DealStage.Dead)]
    public void The_regulator_looks_at_stakes_above_a_fifth_old_shares_counted(double stake, DealStage stage)
    {
        GameState state = Table(DealStage.Agreed, new TermSheet("nimbus", "minerva", [new EquityLeg("nimbus", 50, 450)]), r => r with { BlockOdds = 1 });
        state.Companies[Firm.Minerva].Value.Price = 450;
        state.Held(Firm.Nimbus, Firm.Minerva) = (long)((stake - 0.1) * state.Companies[Firm.Minerva].Shares);
        DealState deal = Pass(state);
        Assert.Equal(stage, deal.Stage);
        Assert.Equal(stage == DealStage.Dead, deal.End == DealEnd.Blocked);
        Assert.Equal(stage == DealStage.Dead, _events.Any(e => e.Kind == Happening.DealBlocked));
    }

    [Fact]
    public void A_stake_that_reaches_the_mark_exactly_is_not_reviewed()
    {
        GameState state = Table(DealStage.Agreed, new TermSheet("nimbus", "minerva", [new EquityLeg("nimbus", 150, 450)]), r => r with { BlockOdds = 1, ReviewStake = 0.25 });
        state.Companies[Firm.Minerva].Value.Price = 450;
        Assert.Equal(DealStage.Signed, Pass(state).Stage);
    }

    [Theory]
    [InlineData(0.30, DealStage.Signed)]
    [InlineData(0.31, DealStage.Dead)]
    public void The_regulator_looks_at_labs_that_bind_themselves_to_a_large_cloud_in_any_leg(double share, DealStage stage)
    {
        GameState state = Table(DealStage.Agreed, new TermSheet("nimbus", "minerva", [new LoanLeg("nimbus", 2, 8, 4), new ExclusivityLeg("minerva", 4)]), r => r with { BlockOdds = 1 });
        state.Companies[Firm.Nimbus].EnterpriseShare = share;
        state.Companies[Firm.Minerva].EnterpriseShare = 0;
        Assert.Equal(stage, Pass(state).Stage);
    }

    [Fact]
    public void What_is_reviewed_is_not_always_blocked_and_other_promises_are_not_reviewed()
    {
        TermSheet bound = new("nimbus", "minerva", [new ExclusivityLeg("minerva", 4)]);
        Assert.Equal(DealStage.Signed, Pass(Table(DealStage.Agreed, bound)).Stage);
        Assert.Equal(DealStage.Signed, Pass(Table(DealStage.Agreed, Loan(2), r => r with { BlockOdds = 1 })).Stage);
    }

    [Fact]
    public void While_the_market_is_shut_strangers_walk_away_and_partners_stay()
    {
        Assert.Equal(DealStage.Closed, Shut(s => s.World.WindowShut = 0));
        Assert.Equal(DealStage.Dead, Shut(_ => { }));
        Assert.Equal(DealStage.Closed, Shut(s => s.Held(Firm.Nimbus, Firm.Minerva) = s.Companies[Firm.Minerva].Shares / 100));
        Assert.Equal(DealStage.Closed, Shut(s => s.Held(Firm.Minerva, Firm.Nimbus) = s.Companies[Firm.Nimbus].Shares / 100));
        Assert.Equal(DealStage.Dead, Shut(s => s.Held(Firm.Minerva, Firm.Nimbus) = s.Companies[Firm.Nimbus].Shares / 101));
        Assert.Equal(DealStage.Closed, Shut(s => s.Contracts.Add(new Contract { Provider = Firm.Nimbus, Customer = Firm.Minerva })));
        Assert.Equal(DealStage.Closed, Shut(s => s.Contracts.Add(new Contract { Provider = Firm.Minerva, Customer = Firm.Nimbus })));
        Assert.Equal(DealStage.Dead, Shut(s =>
        {
            s.Contracts.Add(new Contract { Provider = Firm.Nimbus, Customer = Firm.Janus });
            s.Contracts.Add(new Contract { Provider = Firm.Stratus, Customer = Firm.Minerva });
            s.Contracts.Add(new Contract { Provider = Firm.Minerva, Customer = Firm.Janus });
            s.Contracts.Add(new Contract { Provider = Firm.Stratus, Customer = Firm.Nimbus });
        }));

        DealStage Shut(Action<GameState> change)
        {
            GameState state = Table(DealStage.Signed, Loan(2), r => r with { FallThroughWhenShut = 1 });
            state.World.WindowShut = 1;
            state.Contracts.Clear();
            Array.Clear(state.Holdings);
            change(state);
            return Pass(state).Stage;
        }
    }

    [Fact]
    public void Due_diligence_fails_with_its_odds() =>
        Assert.Equal(DealEnd.FellThrough, Pass(Table(DealStage.Signed, Loan(2), r => r with { FallThroughOdds = 1 })).End);

    [Theory]
    [InlineData("nimbus", Firm.Nimbus)]
    [InlineData("minerva", Firm.Minerva)]
    public void Who_cannot_pay_what_it_promised_in_money_breaks_its_word(string from, int broke)
    {
        string other = from == "nimbus" ? "minerva" : "nimbus";
        foreach (TermSheet sheet in (TermSheet[])[new(from, other, Legs()), new(other, from, Legs())])
        {
            Assert.Equal(DealStage.Closed, Pass(Poor(sheet, 10)).Stage);
            GameState state = Poor(sheet, 9.99);
            Assert.Equal(DealEnd.Unfunded, Pass(state).End);
            Assert.Equal(0.5, state.Companies[broke].BrokenWord);
            Assert.Equal(0, state.Companies[broke == Firm.Nimbus ? Firm.Minerva : Firm.Nimbus].BrokenWord);
        }

        Leg[] Legs() => [new EquityLeg(from, 4, other == "minerva" ? 500 : 1150), new LoanLeg(from, 6, 8, 4), new LoanLeg(other, 1, 8, 4), .. from == "nimbus" ? (Leg[])[new ComputeLeg(from, null, 1, 8, 3.2, 90)] : []];

        GameState Poor(TermSheet sheet, double cash)
        {
            GameState state = Table(DealStage.Signed, sheet);
            double market = CloudWars.Core.Market.CreditDesk.BorrowRate(state, Firm.Minerva);
            Assert.InRange(market, 0.045, 0.09);
            state.World.ComputePrice = 3.2;
            (double price, double earnings) = (state.Companies[broke].Value.Price, state.Companies[broke].CashEarnings);
            return state.Stands(broke, cash, 0, earnings, price);
        }
    }

    [Fact]
    public void Deals_for_the_same_money_are_taken_by_lot_whatever_their_order()
    {
        SortedSet<int> winners = [];
        for (ulong seed = 1; seed <= 30; seed++)
        {
            int winner = Winner(seed, turned: false);
            Assert.Equal(winner, Winner(seed, turned: true));
            winners.Add(winner);
        }

        Assert.Equal([1, 2], winners);

        int Winner(ulong seed, bool turned)
        {
            GameState state = Table(DealStage.Signed, Loan(30));
            state.Seed = seed;
            state.Deals.Add(state.Deals[0] with { Number = 2, Sheet = new TermSheet("nimbus", "janus", [new LoanLeg("nimbus", 30, 8, 4)]) });
            if (turned)
            {
                state.Deals.Reverse();
            }

            Pass(state);
            return state.Deals.Single(d => d.Stage == DealStage.Closed).Number;
        }
    }

    [Theory]
    [InlineData(50, 40, 1)]
    [InlineData(150, 40, 2)]
    [InlineData(50, 0.3, 0.3)]
    public void Who_left_a_signed_deal_pays_a_fiftieth_of_it_up_to_two_billions_and_what_it_has(double amount, double cash, double fee)
    {
        GameState state = Table(DealStage.Dead, Loan(amount));
        state.Deals[0] = state.Deals[0] with { BreakFeeBy = Firm.Minerva + 1 };
        state.Stands(Firm.Minerva, cash, 0, 10, 500);
        state.Books.OpenJournal();
        Pass(state);
        Assert.Equal(
            [
                new Posting(Firm.Minerva, Account.DealCosts, Account.Cash, Money.FromBillions(fee), "break fee"),
                new Posting(Firm.Nimbus, Account.Cash, Account.DealIncome, Money.FromBillions(fee), "break fee"),
            ],
            state.Books.Journal);
    }

    [Fact]
    public void Talks_that_died_without_a_fee_cost_nothing()
    {
        GameState state = Table(DealStage.Dead, Loan(50));
        state.Books.OpenJournal();
        Pass(state);
        Assert.Empty(state.Books.Journal);
    }

    [Fact]
    public void A_goal_of_partnership_is_reached_by_shares_and_one_of_supply_by_a_contract_between_the_two_named()
    {
        TermSheet shares = new("nimbus", "minerva", [new EquityLeg("nimbus", 1, 500)]);
        TermSheet compute = new("nimbus", "minerva", [new ComputeLeg("nimbus", null, 0.1, 8, 3.2, 90)]);
        Assert.True(Reached(shares, GoalKind.DealClosed, "minerva"));
        Assert.False(Reached(compute, GoalKind.DealClosed, "minerva"));
        Assert.True(Reached(compute, GoalKind.ContractSigned, "minerva"));
        Assert.False(Reached(shares, GoalKind.ContractSigned, "minerva"));
        Assert.False(Reached(shares, GoalKind.DealClosed, "janus"));
        Assert.False(Reached(shares, GoalKind.DealClosed, "nimbus", owner: "stratus"));
        Assert.False(Reached(shares, GoalKind.ValueAbove, "minerva"));

        bool Reached(TermSheet sheet, GoalKind kind, string target, string owner = "nimbus")
        {
            GameState state = Given.Opening(Given.CalmWorld().WithOffers().WithGoals(new GoalSetup("g", owner, kind, target, 0, 0.5, "A goal")));
            state.Quarter = Quarter;
            state.World.ComputePrice = 3.2;
            state.Deals.Add(new DealState { Number = 1, Sheet = sheet, Stage = DealStage.Signed, StageQuarter = Quarter });
            Assert.Equal(DealStage.Closed, Pass(state).Stage);
            return state.Companies[state.Setup.IndexOf(owner)].GoalsReached != 0;
        }
    }

    private static TermSheet Loan(double amount) => new("nimbus", "minerva", [new LoanLeg("nimbus", amount, 8, 4)]);

    private static GameState Table(DealStage stage, TermSheet sheet, Func<Rules, Rules>? change = null)
    {
        GameState state = Firm.World(change);
        state.Quarter = Quarter;
        state.Deals.Add(new DealState { Number = 1, Sheet = sheet, Stage = stage, SheetQuarter = Quarter, StageQuarter = Quarter });
        return state;
    }

    /// <summary>Deal 1 after the phase, and what was told.</summary>
    private DealState Pass(GameState state)
    {
        QuarterContext desk = new(state, tellNews: true);
        DealClosings.Run(desk);
        _events = desk.TakeEvents();
        return state.Deals.Find(d => d.Number == 1);
    }
}
