using CloudWars.Bots.Protocol;
using CloudWars.Core.Deals;
using CloudWars.Core.Views;

namespace CloudWars.Bots.Telling;

/// <summary>
/// Puts a seat's view into the words of the protocol. It is given nothing else, so a bot can learn nothing else: no seed, no
/// secret of others, no scenario event before it happens.
/// </summary>
internal static class PositionTeller
{
    public static SeatPosition Of(SeatView view) => new()
    {
        Company = view.MyId,
        QuartersPlayed = view.Quarter,
        QuartersLeft = view.QuartersLeft,
        DealsFrozen = view.DealsFrozen,
        Market = MarketOf(view.Market),
        Companies = [.. view.Companies.Select(CompanyTeller.Of)],
        Deals = [.. view.Deals.Select(d => DealOf(view, d))],
        Rumours = [.. view.Rumours.Select(r => new LeakedTalks { From = r.From, To = r.To, AmountBillions = r.AmountBillions, Signed = r.Signed })],
        Contracts = [.. view.Contracts.Select(ContractOf)],
        Promises = [.. view.Promises.Select(PromiseOf)],
        Loans = [.. view.Loans.Select(l => new LoanFigures { Lender = l.Lender, Borrower = l.Borrower, Principal = l.Principal, Rate = l.Rate, QuartersLeft = l.QuartersLeft })],
        Warrants = [.. view.Warrants.Select(WarrantOf)],
    };

    public static OpenDeal DealOf(SeatView view, DealView deal) => new()
    {
        Number = deal.Number,
        With = deal.Other,
        Stage = deal.Stage.ToString().ToLowerInvariant(),
        MustAnswer = deal.MustAnswer,
        MayWithdraw = deal.MayWithdraw,
        Fresh = deal.IsFresh,
        Leaked = deal.Leaked,
        Counters = deal.Counters,
        QuartersOpen = deal.QuartersOpen,
        LeakOdds = deal.LeakOdds,
        Sheet = deal.Sheet,
        WorthToYou = WorthOf(Appraisal.Of(view, deal.Sheet, view.MyId)),
        WorthToThem = WorthOf(Appraisal.Of(view, deal.Sheet, deal.Other)),
    };

    private static Worth WorthOf(SheetWorth worth) =>
        new() { Low = Finite(worth.Low), Mid = Finite(worth.Mid), High = Finite(worth.High), Reason = worth.Weightiest.Reason };

    private static MarketFigures MarketOf(MarketView market) => new()
    {
        ComputePrice = market.ComputePrice,
        EnterpriseDemandGw = market.EnterpriseDemandGw,
        ModelMarket = market.ModelMarket,
        OutsideModelShare = market.OutsideModelShare,
        OutsideCapability = market.OutsideCapability,
        Gap = market.Gap,
        Circularity = market.Circularity,
        Anxiety = market.Anxiety,
        BreakOdds = market.BreakOdds,
        WindowShutQuarters = market.WindowShutQuarters,
        RiskFreeRate = market.RiskFreeRate,
        Chips = [.. market.Chips.Select(ChipOf)],
    };

    private static ChipMarket ChipOf(ChipView chip) => new()
    {
        Family = chip.Id,
        PricePerGw = chip.PricePerGw,
        Performance = chip.Performance,
        SupplyGw = chip.SupplyGw,
        Tightness = Finite(chip.Tightness),
        Maturity = chip.Maturity,
        ShockQuarters = chip.ShockQuarters,
    };

    private static ContractFigures ContractOf(ContractView contract) => new()
    {
        Number = contract.Number,
        Provider = contract.Provider,
        Customer = contract.Customer,
        Family = contract.Family,
        Gw = contract.Gw,
        DeliveredGw = contract.DeliveredGw,
        Price = contract.Price,
        TakeOrPay = contract.TakeOrPay,
        QuartersLeft = contract.QuartersLeft,
        Remaining = contract.Remaining,
        ShortQuarters = contract.ShortQuarters,
    };

    private static PromiseFigures PromiseOf(PromiseView promise) => new()
    {
        Kind = promise.IsAdoption ? "adoption" : "exclusivity",
        Giver = promise.Giver,
        Receiver = promise.Receiver,
        Family = promise.Family,
        Gw = promise.Gw,
        RunningGw = promise.RunningGw,
        QuartersLeft = promise.QuartersLeft,
        Penalty = promise.Penalty,
    };

    private static WarrantFigures WarrantOf(WarrantView warrant) => new()
    {
        Issuer = warrant.Issuer,
        Holder = warrant.Holder,
        Family = warrant.Family,
        Percent = warrant.Percent,
        Tranches = warrant.Tranches,
        Vested = warrant.Vested,
        QuartersLeft = warrant.QuartersLeft,
    };

    /// <summary>JSON knows no infinity: a figure without bound is told as a very large one.</summary>
    internal static double Finite(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -1e12, 1e12);
}
