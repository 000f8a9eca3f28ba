using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Happenings;
using CloudWars.Core.Phases;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Deals;

/// <summary>Which moves at the negotiating table are legal in which stage, and what they do.</summary>
public class DealDeskTests
{
    private readonly GameState _state = Firm.World();
    private readonly QuarterContext _desk;

    public DealDeskTests() => _desk = new QuarterContext(_state, tellNews: true);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(11, true)]
    public void The_table_freezes_two_quarters_before_the_end(int quarter, bool frozen)
    {
        _state.Quarter = quarter;
        Put(DealStage.Offered);
        Assert.Equal(frozen, DealDesk.Frozen(_state));
        Assert.Equal(frozen, DealDesk.CheckProposal(_state, Firm.Janus, Loan("janus", "stratus")) is not null);
        Assert.Equal(frozen, DealDesk.CheckAcceptable(_state, 1) is not null);
    }

    [Fact]
    public void Only_who_was_asked_answers_and_only_an_open_offer()
    {
        foreach (DealStage stage in Enum.GetValues<DealStage>())
        {
            DealState deal = Put(stage);
            Assert.Equal(stage == DealStage.Offered, DealDesk.MustAnswer(deal, Firm.Minerva));
            Assert.False(DealDesk.MustAnswer(deal, Firm.Nimbus));
            Assert.Equal(stage == DealStage.Offered, DealDesk.CheckAnswer(_state, Firm.Minerva, deal.Number) is null);
        }

        Assert.Contains("no open offer no. 99", DealDesk.CheckAnswer(_state, Firm.Minerva, 99)!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_made_an_offer_may_take_it_back_and_from_a_signed_deal_either_side_may_leave()
    {
        foreach (DealStage stage in Enum.GetValues<DealStage>())
        {
            DealState deal = Put(stage);
            Assert.Equal(stage is DealStage.Offered or DealStage.Signed, DealDesk.MayWithdraw(deal, _state, Firm.Nimbus));
            Assert.Equal(stage == DealStage.Signed, DealDesk.MayWithdraw(deal, _state, Firm.Minerva));
            Assert.False(DealDesk.MayWithdraw(deal, _state, Firm.Janus));
        }
    }

    [Fact]
    public void An_offer_is_fresh_in_the_quarter_in_which_it_is_made()
    {
        _state.Quarter = 3;
        DealState deal = Put(DealStage.Offered);
        Assert.True(DealDesk.IsFresh(_state, deal));
        Assert.False(DealDesk.IsFresh(_state, deal with { SheetQuarter = 3 }));
        Assert.False(DealDesk.IsFresh(_state, deal with { Stage = DealStage.Agreed }));
    }

    [Fact]
    public void Between_two_companies_lies_one_offer_at_a_time_whoever_made_it()
    {
        Put(DealStage.Offered);
        Assert.Contains("open offer between you and minerva already (no. 1)", DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "minerva"))!.Why, StringComparison.Ordinal);
        Assert.NotNull(DealDesk.CheckProposal(_state, Firm.Minerva, Loan("minerva", "nimbus")));
        Assert.Null(DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "janus")));
        Assert.Null(DealDesk.CheckProposal(_state, Firm.Janus, Loan("janus", "minerva")));
    }

    [Theory]
    [InlineData(DealStage.Agreed)]
    [InlineData(DealStage.Signed)]
    [InlineData(DealStage.Closed)]
    [InlineData(DealStage.Dead)]
    public void Talks_that_came_to_something_or_nothing_leave_room_for_new_ones(DealStage stage)
    {
        Put(stage);
        Assert.Null(DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "minerva")));
    }

    [Fact]
    public void A_company_has_four_offers_of_its_own_open_and_may_be_asked_by_as_many_as_like()
    {
        foreach (string to in (string[])["minerva", "stratus", "forge"])
        {
            Put(DealStage.Offered, Loan("nimbus", to));
        }

        Put(DealStage.Offered, Loan("tinker", "nimbus"));
        Put(DealStage.Offered, Loan("stratus", "minerva"));
        Assert.Null(DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "janus")));
        _state.Deals.Add(_state.Deals[0] with { Number = 77, Sheet = Loan("nimbus", "elsewhere") });
        Assert.Contains("You have 4 offers open", DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "janus"))!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_has_legs_between_its_two_parties_and_one_price_for_shares()
    {
        Leg loan = new LoanLeg("nimbus", 1, 8, 4);
        Assert.Contains("at least one leg", Why(new TermSheet("nimbus", "minerva", null!)), StringComparison.Ordinal);
        Assert.Contains("at least one leg", Why(null), StringComparison.Ordinal);
        Assert.Equal("", Why(Sheet([.. Enumerable.Repeat(loan, 8)])));
        Assert.Contains("at most 8 legs", Why(Sheet([.. Enumerable.Repeat(loan, 9)])), StringComparison.Ordinal);
        Assert.Equal("", Why(Sheet(new EquityLeg("nimbus", 1, 500), loan)));
        Assert.Contains("at most one equity leg", Why(Sheet(new EquityLeg("nimbus", 1, 500), loan, new EquityLeg("minerva", 1, 1150))), StringComparison.Ordinal);
        Assert.Contains("given by one of the two parties", Why(Sheet(loan, null!)), StringComparison.Ordinal);
        Assert.Contains("given by one of the two parties", Why(Sheet(loan, new LoanLeg("janus", 1, 8, 4))), StringComparison.Ordinal);
        Assert.Equal("", Why(Sheet(new LoanLeg("minerva", 1, 5.5, 4))));
        Assert.Contains("A loan needs", Why(Sheet(loan, new LoanLeg("nimbus", 999, 8, 4))), StringComparison.Ordinal);

        string Why(TermSheet? sheet) => DealDesk.CheckProposal(_state, Firm.Nimbus, sheet)?.Why ?? "";

        static TermSheet Sheet(params Leg[] legs) => new("nimbus", "minerva", legs);
    }

    [Fact]
    public void Nobody_deals_with_itself_in_anothers_name_or_with_who_is_out()
    {
        Assert.NotNull(DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "nimbus")));
        Assert.NotNull(DealDesk.CheckProposal(_state, Firm.Janus, Loan("nimbus", "minerva")));
        Assert.NotNull(DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "nobody")));
        _state.Companies[Firm.Minerva].Insolvent = true;
        Assert.Contains("Minerva is out of the game", DealDesk.CheckProposal(_state, Firm.Nimbus, Loan("nimbus", "minerva"))!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counter_goes_back_to_who_asked_and_not_for_ever()
    {
        DealState deal = Put(DealStage.Offered);
        Assert.Null(DealDesk.CheckCounter(_state, Firm.Minerva, deal.Number, Loan("minerva", "nimbus")));
        Assert.NotNull(DealDesk.CheckCounter(_state, Firm.Minerva, deal.Number, null));
        Assert.NotNull(DealDesk.CheckCounter(_state, Firm.Minerva, deal.Number, Loan("minerva", "janus")));
        Assert.NotNull(DealDesk.CheckCounter(_state, Firm.Minerva, deal.Number, Loan("nimbus", "minerva")));
        Assert.NotNull(DealDesk.CheckCounter(_state, Firm.Minerva, deal.Number, new TermSheet("minerva", "nimbus", [])));
        _state.Deals[0] = deal with { Counters = 3 };
        Assert.Null(DealDesk.CheckCounter(_state, Firm.Minerva, deal.Number, Loan("minerva", "nimbus")));
        _state.Deals[0] = deal with { Counters = 4 };
        Assert.Contains("often enough", DealDesk.CheckCounter(_state, Firm.Minerva, deal.Number, Loan("minerva", "nimbus"))!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_offer_whose_terms_the_market_has_left_behind_cannot_be_accepted()
    {
        Put(DealStage.Offered, new TermSheet("nimbus", "minerva", [new EquityLeg("nimbus", 1, 500)]));
        Assert.Null(DealDesk.CheckAcceptable(_state, 1));
        _state.Companies[Firm.Minerva].Value.Price *= 5;
        Assert.NotNull(DealDesk.CheckAcceptable(_state, 1));
    }

    [Fact]
    public void Leaving_costs_a_fiftieth_of_a_signed_deal_up_to_two_billions_and_nothing_before()
    {
        foreach (DealStage stage in Enum.GetValues<DealStage>())
        {
            Assert.Equal(stage == DealStage.Signed ? 0.1 : 0, DealDesk.BreakFee(_state, Put(stage, Loan("nimbus", "minerva", 5)).Number), 9);
        }

        Assert.Equal(0, DealDesk.BreakFee(_state, 99));
        Assert.Equal(2, DealDesk.BreakFeeOf(Loan("nimbus", "minerva", 150)), 9);
    }

    [Fact]
    public void An_offer_lies_on_the_table_from_the_coming_quarter_and_is_told_to_its_parties_alone()
    {
        _state.Quarter = 3;
        int number = _state.NextDeal;
        DealDesk.Open(_desk, Firm.Nimbus, Loan("nimbus", "minerva", 5));
        DealState deal = Assert.Single(_state.Deals);
        Assert.Equal((number, DealStage.Offered, Firm.Minerva, 4, 4, 4), (deal.Number, deal.Stage, deal.Answerer, deal.OpenedQuarter, deal.SheetQuarter, deal.StageQuarter));
        Assert.Equal(number + 1, _state.NextDeal);
        GameEvent told = Assert.Single(_desk.TakeEvents());
        Assert.Equal((Happening.TalksOpened, Firm.Nimbus, Firm.Minerva, 5.0, true), (told.Kind, told.Who, told.Whom, told.Amount, told.Secret));
    }

    [Fact]
    public void Of_two_that_ask_each_other_at_once_the_second_is_told_in_secret_that_talks_are_open()
    {
        DealDesk.Open(_desk, Firm.Nimbus, Loan("nimbus", "minerva"));
        _desk.TakeEvents();
        DealDesk.Open(_desk, Firm.Minerva, Loan("minerva", "nimbus"));
        Assert.Single(_state.Deals);
        GameEvent told = Assert.Single(_desk.TakeEvents());
        Assert.Equal((Happening.OrderRefused, Firm.Minerva, Firm.Nimbus, "propose", true), (told.Kind, told.Who, told.Whom, told.Subject, told.Secret));
    }

    [Fact]
    public void A_counter_replaces_the_sheet_and_turns_the_question_round()
    {
        _state.Quarter = 3;
        Put(DealStage.Offered);
        _state.Deals[0] = _state.Deals[0] with { SheetQuarter = 3, OpenedQuarter = 3 };
        DealDesk.Counter(_desk, Firm.Minerva, 1, Loan("minerva", "nimbus", 7));
        DealState deal = _state.Deals[0];
        Assert.Equal(("minerva", Firm.Nimbus, 4, 3, 1), (deal.Sheet.From, deal.Answerer, deal.SheetQuarter, deal.OpenedQuarter, deal.Counters));
        GameEvent told = Assert.Single(_desk.TakeEvents());
        Assert.Equal((Happening.TalksCountered, Firm.Minerva, Firm.Nimbus, 7.0, true), (told.Kind, told.Who, told.Whom, told.Amount, told.Secret));
        DealDesk.Counter(_desk, Firm.Minerva, 1, Loan("minerva", "nimbus", 9));
        DealDesk.Counter(_desk, Firm.Nimbus, 99, Loan("nimbus", "minerva", 9));
        Assert.Equal(1, _state.Deals[0].Counters);
    }

    [Fact]
    public void Only_an_open_offer_is_agreed_to()
    {
        _state.Quarter = 3;
        foreach (DealStage stage in Enum.GetValues<DealStage>())
        {
            int number = Put(stage).Number;
            _state.Deals[^1] = _state.Deals[^1] with { StageQuarter = 1 };
            DealDesk.Agree(_desk, number);
            Assert.Equal(stage == DealStage.Offered ? DealStage.Agreed : stage, _state.Deals[^1].Stage);
            Assert.Equal(stage == DealStage.Offered ? 4 : 1, _state.Deals[^1].StageQuarter);
        }

        DealDesk.Agree(_desk, 99);
    }

    [Fact]
    public void Who_leaves_a_signed_deal_owes_a_fee_and_half_its_word()
    {
        int number = Put(DealStage.Signed).Number;
        DealDesk.WithdrawFrom(_desk, Firm.Minerva, number);
        Assert.Equal((DealStage.Dead, DealEnd.Withdrawn, Firm.Minerva + 1), (_state.Deals[0].Stage, _state.Deals[0].End, _state.Deals[0].BreakFeeBy));
        Assert.Equal(0.5, _state.Companies[Firm.Minerva].BrokenWord);
        Assert.Equal(0, _state.Companies[Firm.Nimbus].BrokenWord);
    }

    [Fact]
    public void Who_takes_back_an_offer_owes_nothing_and_others_take_back_nothing()
    {
        int number = Put(DealStage.Offered).Number;
        DealDesk.WithdrawFrom(_desk, Firm.Minerva, number);
        DealDesk.WithdrawFrom(_desk, Firm.Janus, number);
        DealDesk.WithdrawFrom(_desk, Firm.Nimbus, 99);
        Assert.Equal(DealStage.Offered, _state.Deals[0].Stage);
        DealDesk.WithdrawFrom(_desk, Firm.Nimbus, number);
        Assert.Equal((DealStage.Dead, DealEnd.Withdrawn, 0), (_state.Deals[0].Stage, _state.Deals[0].End, _state.Deals[0].BreakFeeBy));
        Assert.Equal(0, _state.Companies[Firm.Nimbus].BrokenWord);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_end_of_talks_takes_back_their_rumour_and_a_little_more_if_there_was_one(bool leaked)
    {
        _state.Quarter = 3;
        Put(DealStage.Offered, Loan("nimbus", "minerva", 5));
        _state.Deals[0] = _state.Deals[0] with { Leaked = leaked, RumourOfFrom = 0.1, RumourOfTo = -0.05 };
        _state.Companies[Firm.Nimbus].Value.Rumour = 0.2;
        DealDesk.Kill(_desk, 1, DealEnd.Lapsed);
        Assert.Equal((DealStage.Dead, DealEnd.Lapsed, 3), (_state.Deals[0].Stage, _state.Deals[0].End, _state.Deals[0].StageQuarter));
        Assert.Equal(leaked ? 0.08 : 0.2, _state.Companies[Firm.Nimbus].Value.Rumour, 9);
        Assert.Equal(leaked ? 0.06 : 0, _state.Companies[Firm.Minerva].Value.Rumour, 9);
        GameEvent told = Assert.Single(_desk.TakeEvents());
        Assert.Equal((Happening.DealDied, Firm.Nimbus, Firm.Minerva, 5.0, nameof(DealEnd.Lapsed), !leaked), (told.Kind, told.Who, told.Whom, told.Amount, told.Subject, told.Secret));
    }

    [Fact]
    public void Talks_that_are_not_there_cannot_end()
    {
        DealDesk.Kill(_desk, 99, DealEnd.Lapsed);
        Assert.Empty(_desk.TakeEvents());
    }

    private DealState Put(DealStage stage, TermSheet? sheet = null)
    {
        TermSheet put = sheet ?? Loan("nimbus", "minerva");
        DealState deal = new()
        {
            Number = _state.NextDeal++,
            Sheet = put,
            Stage = stage,
            Answerer = _state.Setup.IndexOf(put.To),
            OpenedQuarter = _state.Quarter + 1,
            SheetQuarter = _state.Quarter + 1,
            StageQuarter = _state.Quarter + 1,
        };
        _state.Deals.Add(deal);
        return deal;
    }

    private static TermSheet Loan(string from, string to, double amount = 1) => new(from, to, [new LoanLeg(from, amount, 6.5, 4)]);
}
