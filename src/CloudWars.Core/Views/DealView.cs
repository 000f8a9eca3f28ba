namespace CloudWars.Core.Views;

/// <summary>Open talks of the seat.</summary>
public sealed class DealView
{
    internal DealView(GameState state, DealState deal, int seat)
    {
        Number = deal.Number;
        Sheet = deal.Sheet;
        Stage = deal.Stage;
        MustAnswer = DealDesk.MustAnswer(deal, seat);
        MayWithdraw = DealDesk.MayWithdraw(deal, state, seat);
        Leaked = deal.Leaked;
        Counters = deal.Counters;
        QuartersOpen = Math.Max(0, deal.SheetQuarter + state.Rules.OfferQuarters - 1 - state.Quarter);
        IsFresh = DealDesk.IsFresh(state, deal);
        Other = deal.Sheet.Other(state.Setup.Companies[seat].Id);
        LeakOdds = Phases.Gossip.Odds(state.Rules, deal.Sheet);
    }

    public int Number { get; }

    public TermSheet Sheet { get; }

    public DealStage Stage { get; }

    /// <summary>Id of the other party.</summary>
    public string Other { get; }

    /// <summary>The seat's answer is awaited.</summary>
    public bool MustAnswer { get; }

    public bool MayWithdraw { get; }

    /// <summary>Offered or countered in the quarter that is being played: its answer can come in this very quarter.</summary>
    public bool IsFresh { get; }

    public bool Leaked { get; }

    public int Counters { get; }

    /// <summary>Quarters until the offer lapses, this one not counted.</summary>
    public int QuartersOpen { get; }

    public double LeakOdds { get; }
}

/// <summary>A compute contract as filed.</summary>
public sealed class ContractView
{
    internal ContractView(GameState state, Contract contract)
    {
        Number = contract.Number;
        Provider = state.Setup.IdOfActor(contract.Provider);
        Customer = state.Setup.IdOfActor(contract.Customer);
        Family = contract.Family < 0 ? null : state.Setup.Families[contract.Family].Id;
        Gw = contract.Gw;
        DeliveredGw = contract.Delivered;
        DueGw = contract.Due;
        Price = contract.Price;
        TakeOrPay = contract.TakeOrPay;
        QuartersLeft = contract.QuartersLeft;
        Remaining = contract.Remaining;
        ShortQuarters = contract.ShortQuarters;
    }

    public int Number { get; }

    public string Provider { get; }

    public string Customer { get; }

    public string? Family { get; }

    public double Gw { get; }

    public double DeliveredGw { get; }

    /// <summary>GW due in the quarter that is being played: a contract ramps up evenly, and may begin later.</summary>
    public double DueGw { get; }

    /// <summary>$bn per GW and quarter.</summary>
    public double Price { get; }

    public double TakeOrPay { get; }

    public int QuartersLeft { get; }

    /// <summary>Remaining performance obligation, $bn.</summary>
    public double Remaining { get; }

    public int ShortQuarters { get; }
}

/// <summary>A promise that binds: adoption of a chip family or exclusivity.</summary>
public sealed class PromiseView
{
    internal PromiseView(GameState state, Promise promise)
    {
        IsAdoption = promise.Kind == PromiseKind.Adoption;
        Giver = state.Setup.IdOfActor(promise.Giver);
        Receiver = state.Setup.IdOfActor(promise.Receiver);
        Family = promise.Family < 0 ? null : state.Setup.Families[promise.Family].Id;
        Gw = promise.Gw;
        QuartersLeft = Math.Max(0, promise.DueQuarter - state.Quarter);
        Penalty = promise.Penalty;
        RunningGw = promise.Family < 0 ? 0 : state.Companies[promise.Giver].Used[promise.Family];
    }

    public bool IsAdoption { get; }

    public string Giver { get; }

    public string Receiver { get; }

    public string? Family { get; }

    public double Gw { get; }

    public double RunningGw { get; }

    public int QuartersLeft { get; }

    public double Penalty { get; }
}

/// <summary>A loan between companies.</summary>
public sealed class LoanView
{
    internal LoanView(GameState state, Loan loan)
    {
        Lender = state.Setup.IdOfActor(loan.Lender);
        Borrower = state.Setup.IdOfActor(loan.Borrower);
        Principal = loan.Principal.Billions;
        Rate = loan.Rate;
        QuartersLeft = Math.Max(0, loan.DueQuarter - state.Quarter);
    }

    public string Lender { get; }

    public string Borrower { get; }

    public double Principal { get; }

    public double Rate { get; }

    public int QuartersLeft { get; }
}

/// <summary>Warrants outstanding.</summary>
public sealed class WarrantView
{
    internal WarrantView(GameState state, Warrant warrant)
    {
        Issuer = state.Setup.IdOfActor(warrant.Issuer);
        Holder = state.Setup.IdOfActor(warrant.Holder);
        Family = state.Setup.Families[warrant.Family].Id;
        Percent = warrant.SharesPerTranche * 100.0 * warrant.Tranches / Math.Max(1, state.Companies[warrant.Issuer].Shares);
        Tranches = warrant.Tranches;
        Vested = warrant.Vested;
        QuartersLeft = Math.Max(0, warrant.LastQuarter - state.Quarter);
    }

    public string Issuer { get; }

    public string Holder { get; }

    public string Family { get; }

    public double Percent { get; }

    public int Tranches { get; }

    public int Vested { get; }

    public int QuartersLeft { get; }
}
