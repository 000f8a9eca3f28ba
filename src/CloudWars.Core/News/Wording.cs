using CloudWars.Core.Numbers;

namespace CloudWars.Core.News;

/// <summary>The words for each kind of event, and how much room an editor would give it.</summary>
internal static class Wording
{
    public static int Weight(Happening kind) => kind switch
    {
        Happening.Insolvent or Happening.MoodBroke or Happening.TakenOver => 100,
        Happening.ScenarioEvent or Happening.DealClosed or Happening.GoalReached => 80,
        Happening.DealSigned or Happening.SupplyShock or Happening.WentPublic => 70,
        Happening.TalksLeaked or Happening.DealBlocked or Happening.TakeoverBlocked or Happening.Rescued or Happening.CovenantBreached => 60,
        Happening.ModelReleased or Happening.PromiseBroken or Happening.ContractBroken or Happening.Outbid => 50,
        Happening.DealDied or Happening.PromiseKept or Happening.WarrantVested or Happening.GenerationSlip => 45,
        Happening.ContractShort or Happening.Impairment or Happening.LossOnDefault => 40,
        Happening.RoundClosed or Happening.BondsSold or Happening.SecondarySale or Happening.SharesIssued => 30,
        Happening.ContractStarted or Happening.ChipsRationed or Happening.CapacitySoldOut or Happening.OrderRefused => 25,
        _ => 10,
    };

    public static string Of(GameSetup setup, GameEvent e)
    {
        string who = e.Who >= 0 ? setup.NameOfActor(e.Who) : "";
        string whom = e.Whom >= 0 ? setup.NameOfActor(e.Whom) : "";
        string family = setup.FamilyOf(e.Subject) is var f and >= 0 ? setup.Families[f].Name : e.Subject;
        return e.Kind switch
        {
            Happening.ScenarioEvent => e.Subject,
            Happening.SupplyShock => $"{family} supply cut by {e.Amount * 100:0}% as production falters",
            Happening.SupplyRestored => $"{family} production is back to normal",
            Happening.GenerationSlip => $"{who}'s next {family} generation slips",
            Happening.MoodBroke => $"Markets turn: shares that stood {(DMath.Exp(e.Amount) - 1) * 100:0}% above fundamentals fall hard; new equity is hard to sell",
            Happening.WindowReopened => "Investors return: the equity window is open again",
            Happening.GameOver => "",
            _ => OfDeals(who, whom, family, e) ?? OfMoney(who, whom, e) ?? OfMachines(who, whom, family, e) ?? "",
        };
    }

    private static string? OfDeals(string who, string whom, string family, GameEvent e) => e.Kind switch
    {
        Happening.TalksOpened => $"{who} sent {whom} a term sheet{About(e.Amount)}",
        Happening.TalksCountered => $"{who} answered {whom} with other terms{About(e.Amount)}",
        Happening.TalksLeaked => $"{who} said to be in talks with {whom}{About(e.Amount)}",
        Happening.DealSigned => $"{who} and {whom} sign a deal{About(e.Amount)}",
        Happening.DealClosed => $"{who} and {whom} close their deal{About(e.Amount)}",
        Happening.DealDied => $"Talks between {who} and {whom} end: {Reason(e.Subject)}",
        Happening.DealBlocked => $"Regulator blocks the deal between {who} and {whom}",
        Happening.ContractStarted => $"{who} to provide {whom} with ${e.Amount:0.0}B of compute",
        Happening.ContractShort => $"{who} cannot deliver {e.Amount:0.00} GW it owes {whom}",
        Happening.ContractEnded => whom.Length > 0 ? $"Contract over {e.Amount:0.00} GW{(who.Length > 0 ? $" between {who} and" : " of")} {whom} has run out" : null,
        Happening.ContractBroken => $"{who} walks out of its compute contract with {whom}",
        Happening.PromiseKept => $"{who} now runs {e.Amount:0.00} GW on {family}: an endorsement of {whom}'s chips",
        Happening.PromiseBroken => $"{who} misses its {family} commitment to {whom} and pays ${e.Amount:0.0}B",
        Happening.WarrantVested => $"{whom} exercises warrants on {e.Amount:0.0}% of {who}",
        Happening.LoanRepaid => $"{who} repays ${e.Amount:0.0}B to {whom}",
        Happening.GoalReached => $"{who} reaches a goal: {e.Subject}",
        _ => null,
    };

    private static string? OfMoney(string who, string whom, GameEvent e) => e.Kind switch
    {
        Happening.SharesIssued => $"{who} sells ${e.Amount:0.0}B of new shares",
        Happening.RoundClosed => $"{who} raises ${e.Amount:0.0}B from {whom}",
        Happening.SharesBoughtBack => $"{who} buys back ${e.Amount:0.0}B of its shares",
        Happening.BondsSold => $"{who} sells ${e.Amount:0.0}B of bonds",
        Happening.DebtRepaid => $"{who} repays ${e.Amount:0.0}B of debt",
        Happening.SecondarySale => $"{who} employees sell ${e.Amount:0.0}B of shares",
        Happening.WentPublic => $"{who} goes public at ${e.Amount:0}B",
        Happening.StakeBought => $"{who} buys ${e.Amount:0.0}B of {whom} shares",
        Happening.StakeSold => $"{who} sells ${e.Amount:0.0}B of its {whom} stake",
        Happening.OrderCut => $"Not all of \"{e.Subject}\" could be paid for",
        Happening.OrderRefused => e.Subject,
        Happening.CovenantBreached => $"{who} breaches its covenant: net debt {e.Amount:0.0} times earnings",
        Happening.Rescued => $"{who} short of cash: emergency money raised on hard terms",
        Happening.Insolvent => $"{who} is insolvent",
        Happening.LossOnDefault => $"{who} writes off ${e.Amount:0.0}B lent to {whom}",
        Happening.TakenOver => $"{whom} takes over {who} for ${e.Amount:0}B",
        Happening.Outbid => $"{who} is outbid for {whom}",
        Happening.TakeoverBlocked => $"Regulator blocks {who}'s bid for {whom}",
        Happening.Impairment => $"{who} writes ${e.Amount:0.0}B off its chips",
        _ => null,
    };

    private static string? OfMachines(string who, string whom, string family, GameEvent e) => e.Kind switch
    {
        Happening.TrainingStarted => $"Training started: {Counted.Of((int)e.Amount, "quarter")}",
        Happening.ModelReleased => e.Amount > 0.005
            ? $"{who} releases a model: capability {e.Subject} (+{e.Amount * 20:0})"
            : $"{who}'s new model disappoints",
        Happening.SitesOnline => $"{who} brings {e.Amount:0.00} GW of powered space online",
        Happening.SitesOrdered => $"{who} orders {e.Amount:0.00} GW of data centres",
        Happening.ChipsOrdered => e.Amount > 0.1 ? $"{who} orders {e.Amount:0.00} GW of {family} chips" : null,
        Happening.ChipsRationed => $"{who} gets {e.Amount * 100:0}% of its {family} order",
        Happening.ChipsStranded => $"{e.Amount:0.00} GW of chips stand without power",
        Happening.PortingDone => $"{who}'s software now runs well on {family}",
        Happening.PricesChanged => null,
        Happening.CapacitySoldOut => $"{who} turns enterprises away: {e.Amount:0.00} GW short",
        _ => null,
    };

    private static string About(double amount) => amount >= 0.05 ? $" over ${amount:0.0}B" : "";

    private static string Reason(string end) => end switch
    {
        nameof(DealEnd.Declined) => "offer declined",
        nameof(DealEnd.Withdrawn) => "one side withdrew",
        nameof(DealEnd.Lapsed) => "no answer in time",
        nameof(DealEnd.Unfunded) => "the money was not there",
        nameof(DealEnd.Blocked) => "blocked by the regulator",
        nameof(DealEnd.Outdated) => "the market has moved, and its terms may no longer be signed",
        nameof(DealEnd.Failed) => "one side has failed",
        _ => "it fell through in due diligence",
    };
}
