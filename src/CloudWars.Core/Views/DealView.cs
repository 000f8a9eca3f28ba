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
