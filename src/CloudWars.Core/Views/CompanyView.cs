using CloudWars.Core.Training;

namespace CloudWars.Core.Views;

/// <summary>
/// A company as one seat knows it: its own figures exactly, a listed rival's filings exactly, a private rival's books and
/// everyone's plans as estimates with a stated error. $bn, GW, per quarter unless said otherwise.
/// </summary>
public sealed class CompanyView
{
    private readonly GameState _state;
    private readonly int _company;
    private readonly bool _mine;

    internal CompanyView(GameState state, int company, int viewer)
    {
        _state = state;
        _company = company;
        _mine = company == viewer;
    }

    public string Id => Setup.Id;

    public string Name => Setup.Name;

    public Role Role => Setup.Role;

    public bool IsMine => _mine;

    public bool IsSeat => Setup.Seat;

    public bool Listed => C.Listed;

    public bool Active => _state.Active(_company);

    public bool Insolvent => C.Insolvent;

    /// <summary>Id of the acquirer, or null.</summary>
    public string? TakenOverBy => C.TakenOverBy == 0 ? null : _state.Setup.Companies[C.TakenOverBy - 1].Id;

    public CompanySetup Setup => _state.Setup.Companies[_company];

    // Money --------------------------------------------------------------------------------------------------
    public Estimate Cash => Books(_state.Books.Cash(_company).Billions, SeatMask.PrivateBooks);

    public double Debt => CreditDesk.DebtOf(_state, _company);

    public Estimate Revenue => Books(C.Revenue, SeatMask.PrivateRevenue);

    /// <summary>Revenue growth a year, smoothed.</summary>
    public Estimate RevenueGrowth => Books(C.RevenueGrowth, SeatMask.PrivateRevenue);

    public Estimate FreeCashFlow => Books(C.FreeCashFlow, SeatMask.PrivateBooks);

    /// <summary>Cash earnings a year before interest, tax and investment.</summary>
    public Estimate CashEarnings => Books(C.CashEarnings, SeatMask.PrivateBooks);

    /// <summary>Quarters until the cash is gone at last quarter's burn; null while cash flow is positive.</summary>
    public double? Runway => C.FreeCashFlow >= -0.005 ? null : Math.Max(0, Cash.Value / -C.FreeCashFlow);

    public double CapitalSpending => C.CapitalSpending;

    public double Leverage => CreditDesk.Leverage(_state, _company);

    public string Rating => CreditDesk.Rating(Leverage);

    public double CovenantLeverage => _state.Rules.CovenantLeverage;

    public double BorrowRate => CreditDesk.BorrowRate(_state, _company);

    public double BorrowHeadroom => CreditDesk.Headroom(_state, _company);

    public double IssueLimit => ShareDesk.IssueLimit(_state, _company);

    // Value --------------------------------------------------------------------------------------------------
    /// <summary>Market value: the price of a listed company, an indication for a private one.</summary>
    public double Value => C.Value.Price;

    public double Fundamental => C.Value.Fundamental;

    /// <summary>ln(price / fundamental) from mood.</summary>
    public double Mood => C.Value.Mood;

    /// <summary>ln jump from rumours.</summary>
    public double Rumour => C.Value.Rumour;

    /// <summary>What dependency and leverage take off the fundamental value, $bn (negative).</summary>
    public double RiskDiscount => C.Value.RiskDiscount;

    public double DiscountRate => C.Value.DiscountRate;

    /// <summary>The growth that the fundamental value counts on; null of a company whose books are private.</summary>
    public GrowthView? ExpectedGrowth => !HasStatements ? null : new GrowthView(
        C.Value.Inputs.CoreCash > 0 ? C.Value.Inputs.CoreGrowth : 0,
        C.Value.Inputs.AiProfit > 0 ? C.Value.Inputs.AiGrowth : 0,
        C.Value.Inputs.LabRevenue > 0 ? C.Value.Inputs.LabGrowth : 0);

    /// <summary>Last round or secondary of a private company, $bn.</summary>
    public double Mark => C.Value.Mark;

    public long Shares => C.Shares;

    public double PricePerShare => ShareDesk.PricePerShare(_state, _company);

    /// <summary>Log return since the start as the score sees it, before par.</summary>
    public double Return => Scoring.ScoreKeeper.Return(_state, _company);

    public double WorstDrawdown => C.WorstDrawdown;

    /// <summary>What moved the market value last quarter; only Before and After are known of a private rival.</summary>
    public IReadOnlyList<Part> ValueMove => ValueParts();

    // Risk ---------------------------------------------------------------------------------------------------
    public double SupplierHhi => C.Risk.SupplierHhi;

    public double CloudHhi => C.Risk.CloudHhi;

    public double CustomerHhi => C.Risk.CustomerHhi;

    public double InvestorHhi => C.Risk.InvestorHhi;

    public double Circularity => C.Risk.Circularity;

    /// <summary>What dependency adds to the cost of capital, a year.</summary>
    public double DependencyPremium => C.Risk.DependencyPremium;

    public double LeveragePremium => C.Risk.LeveragePremium;

    /// <summary>What a signed backlog takes off the cost of capital, a year.</summary>
    public double BacklogRelief => C.Risk.BacklogRelief;

    // Compute ------------------------------------------------------------------------------------------------
    public double SitesGw => C.SitesGw;

    /// <summary>Powered space that neither chips here nor chips on the way will fill, GW; below zero when they will be too many.</summary>
    public double FreeSpaceGw => SitesGw - PowerGw - Fleet.Sum(f => f.ArrivingNext + f.ArrivingAfter);

    /// <summary>Powered space coming online in 1, 2, … quarters.</summary>
    public Rows<double> SitesComing => new(_state, _company, Limits.SiteLead, static (s, c, q) => s.Companies[c].SitesComing[q]);

    public Rows<FleetView> Fleet => FleetView.Of(_state, _company);

    /// <summary>Frontier-equivalent GW installed.</summary>
    public double Capacity => Chips.Fleet.TotalCapacity(ref C, _state.Index.FamilyCount);

    public double PowerGw => SumOf(ref C.Power);

    public double Utilisation => C.Utilisation;

    /// <summary>Revenue from compute last quarter, $bn.</summary>
    public double AiRevenue => C.AiRevenueLast;

    /// <summary>Cloud revenue as a cloud reports it: ordinary cloud and compute, $bn.</summary>
    public double CloudRevenue => C.CloudCore + C.AiRevenueLast;

    public double ContractGw => C.ContractGw;

    public double EnterpriseGw => C.EnterpriseGw;

    public double EnterpriseShare => C.EnterpriseShare;

    public double ComputeMarkup => C.ComputeMarkup;

    public double InternalNeedGw => C.InternalNeedGw;

    public double InternalServed => C.InternalServed;

    /// <summary>GW of compute the company's models ran on last quarter.</summary>
    public double ComputeUsed => SumOf(ref C.Used);

    /// <summary>Performance of own chips bought now; null without own chips.</summary>
    public Estimate? SiliconPerformance => _state.Index.InHouse[_company] < 0 ? null : Plans(C.SiliconPerformance, 0.05);

    public string? OwnFamily => _state.Index.InHouse[_company] < 0 ? null : _state.Setup.Families[_state.Index.InHouse[_company]].Id;

    public Estimate Silicon => Plans(C.Silicon, SeatMask.Plans);

    // Models -------------------------------------------------------------------------------------------------
    /// <summary>Capability index of the product on the market: public, because anyone can try it.</summary>
    public double Capability => Laboratory.Index(C.Capability);

    public Estimate Algorithms => new(Laboratory.Index(C.Algorithms), _mine ? 0 : SeatMask.Algorithms);

    public double ProductShare => C.ProductShare;

    public double ProductPrice => C.ProductPrice;

    /// <summary>Share of demand that could be served last quarter.</summary>
    public double ProductServed => C.ProductServed;

    public Estimate ProductRevenue => Books(C.ProductRevenueLast, SeatMask.PrivateRevenue);

    public double ServingNeedGw => C.ServingGw;

    public double TrainingGw => C.TrainingGw;

    public double TrainShare => C.TrainShare;

    public double ComputeShortGw => C.ComputeShort;

    public double SpotGw => C.SpotGw;

    public Estimate Research => Plans(C.Research, SeatMask.Plans);

    public double ResearchBenchmark => Laboratory.Benchmark(_state);

    /// <summary>Quarters until the running training ends; 0 if none (always 0 of rivals: runs are secret).</summary>
    public int RunQuartersLeft => C.RunQuartersLeft;

    public double RunCompute => C.RunCompute;

    public double LastRunCompute => C.LastRunCompute;

    public double BrokenWord => C.BrokenWord;

    /// <summary>Remaining performance obligations: signed compute not yet delivered, $bn.</summary>
    public double Backlog => _state.Contracts.Where(k => k.Provider == _company).Sum(k => k.Remaining);

    /// <summary>Compute the company has committed to buy, $bn.</summary>
    public double Commitments => _state.Contracts.Where(k => k.Customer == _company).Sum(k => k.Remaining);

    /// <summary>Scenario goals reached so far, as texts.</summary>
    public IReadOnlyList<string> GoalsReached => [.. Enumerable.Range(0, Math.Min(64, _state.Setup.Goals.Count))
        .Where(g => (C.GoalsReached & (1UL << g)) != 0).Select(g => _state.Setup.Goals[g].Text)];

    /// <summary>Points for the scenario goals reached so far.</summary>
    public double GoalPoints => Scoring.Par.GoalPoints(_state, _company);

    /// <summary>Who holds the shares, largest first.</summary>
    public IReadOnlyList<HolderView> CapTable => [.. Enumerable.Range(0, _state.Setup.ActorCount)
        .Where(h => _state.Held(h, _company) > 0)
        .Select(h => new HolderView(_state.Setup.IdOfActor(h), _state.Setup.NameOfActor(h), _state.Held(h, _company), _state.Stake(h, _company)))
        .OrderByDescending(h => h.Shares).ThenBy(h => h.Id, StringComparer.Ordinal)];

    /// <summary>Stakes this company holds in others.</summary>
    public IReadOnlyList<HolderView> Holdings => [.. Enumerable.Range(0, _state.CompanyCount)
        .Where(j => j != _company && _state.Held(_company, j) > 0)
        .Select(j => new HolderView(_state.Setup.Companies[j].Id, _state.Setup.Companies[j].Name, _state.Held(_company, j), _state.Stake(_company, j)))];

    /// <summary>Whether its statements are known: own, or filed by a listed company.</summary>
    public bool HasStatements => _mine || C.Listed || !Setup.Seat;

    public Statements Statements => Statements.Of(_state, _company);

    /// <summary>Money that goes from one company to another, trailing and fading, $bn: purchases and investments.</summary>
    public IReadOnlyList<FlowView> FlowsOut => [.. Enumerable.Range(0, _state.CompanyCount)
        .Where(j => j != _company && (_state.Bought(_company, j) > 0.01 || _state.InvestedIn(_company, j) > 0.01))
        .Select(j => new FlowView(Id, _state.Setup.Companies[j].Id, _state.Bought(_company, j), _state.InvestedIn(_company, j)))];

    private ref CompanyState C => ref _state.Companies[_company];

    private double SumOf(ref FamilyValues values)
    {
        double sum = 0;
        for (int f = 0; f < _state.Index.FamilyCount; f++)
        {
            sum += values[f];
        }

        return sum;
    }

    private List<Part> ValueParts()
    {
        ref ValueMove m = ref C.Value.Move;
        return
        [
            new("Capital raised or returned", m.Capital),
            new("Operations", m.Operations),
            new("Growth outlook", m.Outlook),
            new("Discount rate", m.DiscountRate),
            new("Holdings", m.Holdings),
            new("Mood", m.Mood),
            new("Rumour", m.Rumour),
        ];
    }

    private Estimate Books(double value, double error) => new(value, _mine || C.Listed || !Setup.Seat ? 0 : error);

    private Estimate Plans(double value, double error) => new(value, _mine ? 0 : error);
}

/// <summary>A named part of a figure.</summary>
public sealed record Part(string Name, double Amount);

/// <summary>A holding: shares and share of the company.</summary>
public sealed record HolderView(string Id, string Name, long Shares, double Stake);

/// <summary>Trailing money between two companies, $bn.</summary>
public sealed record FlowView(string From, string To, double Purchases, double Investments);
