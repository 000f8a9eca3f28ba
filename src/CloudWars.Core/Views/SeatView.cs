namespace CloudWars.Core.Views;

/// <summary>
/// Everything one seat may know, and the only thing that screens, AI players, bots and forecasts are given. It wraps a masked
/// copy of the position that only the core can look into.
/// </summary>
public sealed class SeatView
{
    private readonly IReadOnlyList<Rumour>? _rumours;
    private IReadOnlyList<DealView>? _deals;
    private IReadOnlyList<CompanyView>? _companies;
    private CompanyView? _me;

    /// <param name="state">What the seat sees.</param>
    /// <param name="seat">Its number.</param>
    /// <param name="rumours">Given with a masked copy, which stays as it is; without them the position behind the view goes on.</param>
    internal SeatView(GameState state, int seat, IReadOnlyList<Rumour>? rumours = null)
    {
        State = state;
        Seat = seat;
        _rumours = rumours;
    }

    internal GameState State { get; }

    /// <summary>Number of the seat's company among all companies.</summary>
    internal int Seat { get; }

    public GameSetup Setup => State.Setup;

    public string MyId => State.Setup.Companies[Seat].Id;

    /// <summary>Quarters resolved so far; 0 in the opening position.</summary>
    public int Quarter => State.Quarter;

    /// <summary>The quarter for which orders are now given.</summary>
    public string QuarterLabel => State.Setup.Start.Label(State.Quarter + 1);

    public string LastQuarterLabel => State.Setup.Start.Label(State.Quarter);

    public int QuartersLeft => Math.Max(0, State.Setup.Quarters - State.Quarter);

    public bool IsOver => State.IsOver;

    /// <summary>Round of talks in the running quarter: 0 before orders, 1 and 2 when answers are asked for.</summary>
    public int TalksRound => State.TalksRound;

    public bool DealsFrozen => DealDesk.Frozen(State);

    public CompanyView Me => _companies?[Seat] ?? (_me ??= new CompanyView(State, Seat, Seat));

    public IReadOnlyList<CompanyView> Companies => _companies ??= [.. Enumerable.Range(0, State.CompanyCount).Select(c => new CompanyView(State, c, Seat))];

    public IEnumerable<CompanyView> Others => Companies.Where(c => c.Id != MyId);

    /// <summary>
    /// Those whom a term sheet can come to something with: companies with a chair and, for who has work to run on chips, the chip makers
    /// without one.
    /// </summary>
    public IEnumerable<CompanyView> Partners =>
        Others.Where(o => o.Active && (o.IsSeat || (o.Role == Role.Supplier && Me.Setup.TrainsModels)));

    public MarketView Market => new(State);

    /// <summary>The seat's own talks that are still open: offers in and out, and signed deals before closing.</summary>
    public IReadOnlyList<DealView> Deals => _rumours is null ? OpenDeals() : _deals ??= OpenDeals();

    public IReadOnlyList<Rumour> Rumours => _rumours ?? [];

    /// <summary>Compute contracts are public: filings and announcements name them.</summary>
    public Rows<ContractView> Contracts => ContractView.All(State);

    public Rows<PromiseView> Promises => PromiseView.All(State);

    public Rows<LoanView> Loans => LoanView.All(State);

    public Rows<WarrantView> Warrants => WarrantView.All(State);

    public CompanyView Company(string id) => Math.Max(0, State.Setup.IndexOf(id)) is var c && c == Seat ? Me : _companies?[c] ?? new CompanyView(State, c, Seat);

    private IReadOnlyList<DealView> OpenDeals()
    {
        List<DealView>? open = null;
        foreach (DealState deal in State.Deals)
        {
            if (deal.IsOpen && deal.Sheet.Concerns(MyId))
            {
                (open ??= []).Add(new DealView(State, deal, Seat));
            }
        }

        return open ?? (IReadOnlyList<DealView>)[];
    }
}
