using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>
/// The desk on which one quarter is worked: the private copy of the state, the accepted orders, and scratch space
/// that phases hand to each other. Reused between quarters of a play-out, so nothing here outlives a quarter.
/// </summary>
internal sealed class QuarterContext
{
    private readonly List<GameEvent>? _events;

    public QuarterContext(GameState state, bool tellNews)
    {
        State = state;
        _events = tellNews ? [] : null;
        int n = state.CompanyCount;
        ChipOrders = new double[n * Limits.Families];
        Free = new double[n * Limits.Families];
        Pool = new double[n * Limits.Families];
        Idle = new double[n];
        ProductDemand = new double[n];
        ProductNeed = new double[n];
        ProductTaste = new double[n];
        TrainYield = new double[n];
        ServeYield = new double[n];
        Raised = new double[n];
        Distributed = new double[n];
        AiRevenue = new double[n];
        PortingEffort = new double[n * Limits.Families];
        Scratch = new double[n + 1];
        Scratch2 = new double[n + 1];
        Spread = new double[n + 1];
    }

    public GameState State { get; }

    public GameSetup Setup => State.Setup;

    public Rules Rules => State.Setup.Rules;

    public Books Books => State.Books;

    public Luck Luck => State.Luck;

    public int Quarter => State.Quarter;

    public int Count => State.CompanyCount;

    public IReadOnlyList<GameEvent> Events => _events ?? (IReadOnlyList<GameEvent>)[];

    public bool TellsNews => _events is not null;

    /// <summary>Chips ordered this quarter, GW of power: row company, column family.</summary>
    public double[] ChipOrders { get; }

    /// <summary>Own capacity not yet promised or used: row company, column family.</summary>
    public double[] Free { get; }

    /// <summary>Compute a lab can work with: row company, column family.</summary>
    public double[] Pool { get; }

    /// <summary>Serving capacity a lab had and did not need, GW.</summary>
    public double[] Idle { get; }

    public double[] ProductDemand { get; }

    public double[] ProductNeed { get; }

    public double[] ProductTaste { get; }

    public double[] TrainYield { get; }

    public double[] ServeYield { get; }

    /// <summary>Equity raised this quarter, $bn.</summary>
    public double[] Raised { get; }

    /// <summary>Cash returned to shareholders this quarter, $bn.</summary>
    public double[] Distributed { get; }

    /// <summary>Revenue from compute this quarter, $bn.</summary>
    public double[] AiRevenue { get; }

    /// <summary>Money put into porting this quarter: row company, column family.</summary>
    public double[] PortingEffort { get; }

    public double[] Scratch { get; }

    public double[] Scratch2 { get; }

    public double[] Spread { get; }

    public List<Bill> Bills { get; } = new(64);

    /// <summary>Accepted orders by company; null where a seat gave none.</summary>
    public IReadOnlyList<Order>?[] Orders { get; set; } = [];

    public ref CompanyState Company(int c) => ref State.Companies[c];

    public void StartQuarter()
    {
        Array.Clear(ChipOrders);
        Array.Clear(Free);
        Array.Clear(Pool);
        Array.Clear(Idle);
        Array.Clear(ProductDemand);
        Array.Clear(ProductNeed);
        Array.Clear(Raised);
        Array.Clear(Distributed);
        Array.Clear(AiRevenue);
        Array.Clear(PortingEffort);
        Bills.Clear();
        _events?.Clear();
    }

    public void Tell(Happening kind, int who, int whom = -1, double amount = 0, string subject = "", bool secret = false) =>
        _events?.Add(new GameEvent(kind, State.Quarter, who, whom, amount, subject, secret));

    /// <summary>Records that money went from buyer to seller, for concentration and circularity.</summary>
    public void NotePurchase(int buyer, int seller, double amount)
    {
        if (seller < Count)
        {
            State.Bought(buyer, seller) += amount;
        }
    }

    public void NoteInvestment(int investor, int company, double amount) => State.InvestedIn(investor, company) += amount;

    /// <summary>Cash a company can spend on an order now, $bn.</summary>
    public double Spendable(int company) => Math.Max(0, Books.Cash(company).Billions);
}
