using CloudWars.Bots.Protocol;
using CloudWars.Core.Views;
using static CloudWars.Bots.Telling.PositionTeller;

namespace CloudWars.Bots.Telling;

/// <summary>A company as the seat knows it, in the words of the protocol.</summary>
internal static class CompanyTeller
{
    public static CompanyFigures Of(CompanyView c) => new()
    {
        Id = c.Id,
        Active = c.Active,
        Listed = c.Listed,
        Insolvent = c.Insolvent,
        TakenOverBy = c.TakenOverBy,
        Money = MoneyOf(c),
        Value = ValueOf(c),
        Risk = RiskOf(c),
        Compute = ComputeOf(c),
        Models = ModelsOf(c),
        CapTable = [.. c.CapTable.Select(StakeOf)],
        Holdings = [.. c.Holdings.Select(StakeOf)],
        FlowsOut = [.. c.FlowsOut.Select(f => new MoneyFlow { To = f.To, Purchases = f.Purchases, Investments = f.Investments })],
        GoalsReached = c.GoalsReached,
        Statements = c.HasStatements ? StatementsOf(c.Statements) : null,
    };

    private static MoneyFigures MoneyOf(CompanyView c) => new()
    {
        Cash = Figure(c.Cash),
        Debt = c.Debt,
        Revenue = Figure(c.Revenue),
        RevenueGrowth = Figure(c.RevenueGrowth),
        FreeCashFlow = Figure(c.FreeCashFlow),
        CashEarnings = Figure(c.CashEarnings),
        Runway = c.Runway is { } quarters ? Finite(quarters) : null,
        CapitalSpending = c.CapitalSpending,
        Leverage = Finite(c.Leverage),
        Rating = c.Rating,
        BorrowRate = Finite(c.BorrowRate),
        BorrowHeadroom = Finite(c.BorrowHeadroom),
        IssueLimit = Finite(c.IssueLimit),
    };

    private static ValueFigures ValueOf(CompanyView c) => new()
    {
        Market = Finite(c.Value),
        Fundamental = Finite(c.Fundamental),
        Mood = Finite(c.Mood),
        Rumour = Finite(c.Rumour),
        RiskDiscount = Finite(c.RiskDiscount),
        DiscountRate = Finite(c.DiscountRate),
        Mark = Finite(c.Mark),
        Shares = c.Shares,
        PricePerShare = Finite(c.PricePerShare),
        Return = Finite(c.Return),
        WorstDrawdown = Finite(c.WorstDrawdown),
    };

    private static RiskFigures RiskOf(CompanyView c) => new()
    {
        SupplierHhi = Finite(c.SupplierHhi),
        CloudHhi = Finite(c.CloudHhi),
        CustomerHhi = Finite(c.CustomerHhi),
        InvestorHhi = Finite(c.InvestorHhi),
        Circularity = Finite(c.Circularity),
        DependencyPremium = Finite(c.DependencyPremium),
        LeveragePremium = Finite(c.LeveragePremium),
        BrokenWord = Finite(c.BrokenWord),
    };

    private static ComputeFigures ComputeOf(CompanyView c) => new()
    {
        SitesGw = c.SitesGw,
        SitesComing = c.SitesComing,
        PowerGw = c.PowerGw,
        CapacityGw = c.Capacity,
        Utilisation = Finite(c.Utilisation),
        AiRevenue = c.AiRevenue,
        CloudRevenue = c.CloudRevenue,
        ContractGw = c.ContractGw,
        EnterpriseGw = c.EnterpriseGw,
        EnterpriseShare = Finite(c.EnterpriseShare),
        Markup = Finite(c.ComputeMarkup),
        InternalNeedGw = c.InternalNeedGw,
        InternalServed = Finite(c.InternalServed),
        Backlog = c.Backlog,
        Commitments = c.Commitments,
        OwnFamily = c.OwnFamily,
        SiliconBudget = Figure(c.Silicon),
        SiliconPerformance = c.SiliconPerformance is { } performance ? Figure(performance) : null,
        Fleet = [.. c.Fleet.Select(FleetOf)],
    };

    private static FleetFigures FleetOf(FleetView fleet) => new()
    {
        Family = fleet.Family,
        PowerGw = fleet.PowerGw,
        CapacityGw = fleet.Capacity,
        ArrivingNext = fleet.ArrivingNext,
        ArrivingAfter = fleet.ArrivingAfter,
        Used = fleet.Used,
        Porting = fleet.Porting,
        Mix = Finite(fleet.Mix),
        Friction = Finite(fleet.Friction),
    };

    private static ModelFigures ModelsOf(CompanyView c) => new()
    {
        Capability = Finite(c.Capability),
        Algorithms = Figure(c.Algorithms),
        ProductShare = Finite(c.ProductShare),
        ProductPrice = Finite(c.ProductPrice),
        ProductServed = Finite(c.ProductServed),
        ProductRevenue = Figure(c.ProductRevenue),
        ServingNeedGw = c.ServingNeedGw,
        ComputeUsedGw = c.ComputeUsed,
        TrainingGw = c.TrainingGw,
        TrainShare = Finite(c.TrainShare),
        ComputeShortGw = c.ComputeShortGw,
        SpotGw = c.SpotGw,
        Research = Figure(c.Research),
        ResearchBenchmark = Finite(c.ResearchBenchmark),
        RunQuartersLeft = c.RunQuartersLeft,
        RunCompute = c.RunCompute,
        LastRunCompute = c.LastRunCompute,
    };

    private static StakeFigures StakeOf(HolderView holder) => new() { Id = holder.Id, Shares = holder.Shares, Stake = Finite(holder.Stake) };

    private static FiledStatements StatementsOf(Statements filed) =>
        new() { Income = Lines(filed.Income), BalanceSheet = Lines(filed.BalanceSheet), CashFlow = Lines(filed.CashFlow) };

    private static FiledLine[] Lines(IReadOnlyList<StatementLine> lines) =>
        [.. lines.Select(l => new FiledLine { Name = l.Name, Amount = l.Amount.Billions, Total = l.IsTotal })];

    private static Known Figure(Estimate estimate) => new() { Value = Finite(estimate.Value), Error = estimate.Error };
}
