using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;

namespace CloudWars.Core.Phases;

/// <summary>
/// The desk on which one quarter is worked: the private copy of the state, the accepted orders, and scratch space
/// that phases hand to each other. Reused between quarters of a play-out, so nothing here outlives a quarter.
/// </summary>
internal sealed class QuarterContext
{
    private readonly List<GameEvent>? _events;
    private readonly SeatView?[] _seats;
    private readonly IReadOnlyList<Order>?[] _orders;
    private ulong[] _lots = new ulong[16];
    private int[] _lotOrder = new int[16];

    public QuarterContext(GameState state, bool tellNews)
    {
        State = state;
        Setup = state.Setup;
        Rules = state.Setup.Rules;
        Books = state.Books;
        Luck = state.Luck.In(state.Quarter);
        Count = state.CompanyCount;
        _events = tellNews ? [] : null;
        int n = state.CompanyCount;
        _seats = new SeatView?[n];
        _orders = new IReadOnlyList<Order>?[n];
        ChipOrders = new double[n * Limits.Families];
        ChipsGot = new double[n * Limits.Families];
        Free = new double[n * Limits.Families];
        Pool = new double[n * Limits.Families];
        Idle = new double[n];
        ProductDemand = new double[n];
        ProductNeed = new double[n];
        TrainYield = new double[n];
        ServeYield = new double[n];
        Raised = new double[n];
        Distributed = new double[n];
        AiRevenue = new double[n];
        Backlog = new double[n];
        Customers = new double[n];
        Investors = new double[n];
        Claimants = new int[n];
        Asked = new bool[n];
        Fails = new bool[n];
        Room = new double[n];
        Delivered = new double[n * state.Setup.ActorCount];
        Burden = new double[n];
        Valued = new ValueInputs[n];
        Recoverable = new double[n];
        Scratch = new double[n + 1];
        Scratch2 = new double[n + 1];
        Spread = new double[n + 1];
    }

    public GameState State { get; }

    public GameSetup Setup { get; }

    public Rules Rules { get; }

    public Books Books { get; }

    /// <summary>The luck of the running quarter.</summary>
    public QuarterLuck Luck { get; private set; }

    public int Quarter => State.Quarter;

    public int Count { get; }

    /// <summary>A scenario event lets the mood break this quarter.</summary>
    public bool BreakIsDue { get; set; }

    public bool TellsNews => _events is not null;

    /// <summary>Chips ordered this quarter, GW of power: row company, column family.</summary>
    public double[] ChipOrders { get; }

    /// <summary>What of these orders was filled, GW: row company, column family.</summary>
    public double[] ChipsGot { get; }

    /// <summary>Own capacity not yet promised or used: row company, column family.</summary>
    public double[] Free { get; }

    /// <summary>Compute a lab can work with: row company, column family.</summary>
    public double[] Pool { get; }

    /// <summary>Serving capacity a lab had and did not need, GW.</summary>
    public double[] Idle { get; }

    public double[] ProductDemand { get; }

    public double[] ProductNeed { get; }

    public double[] TrainYield { get; }

    public double[] ServeYield { get; }

    /// <summary>Equity raised this quarter, $bn.</summary>
    public double[] Raised { get; }

    /// <summary>Cash returned to shareholders this quarter, $bn.</summary>
    public double[] Distributed { get; }

    /// <summary>Revenue from compute this quarter, $bn.</summary>
    public double[] AiRevenue { get; }

    /// <summary>What each company has sold under contract and not delivered yet, as lenders count it, $bn.</summary>
    public double[] Backlog { get; }

    /// <summary>How few customers each company hangs by, see <see cref="Concentration"/>.</summary>
    public double[] Customers { get; }

    /// <summary>How few investors each company hangs by.</summary>
    public double[] Investors { get; }

    /// <summary>Who wants chips of one family.</summary>
    public int[] Claimants { get; }

    /// <summary>Whose lenders and investors were asked for help this quarter.</summary>
    public bool[] Asked { get; }

    /// <summary>Who cannot pay this quarter.</summary>
    public bool[] Fails { get; }

    /// <summary>A figure a company for one calculation: a method that took its room from the stack would miss the compiler's second look at it.</summary>
    public double[] Room { get; }

    public double[] Scratch { get; }

    public double[] Scratch2 { get; }

    public double[] Spread { get; }

    /// <summary>GW delivered under contract in the quarter: row customer, column provider.</summary>
    public double[] Delivered { get; }

    /// <summary>What each company's installed and ordered chips would cost to replace after this quarter's deliveries, $bn.</summary>
    public double[] Recoverable { get; }

    /// <summary>What each company's contracts take off its value, $bn.</summary>
    public double[] Burden { get; }

    /// <summary>What each company's fundamental value is computed from this quarter.</summary>
    public ValueInputs[] Valued { get; }

    public List<Bill> Bills { get; } = new(64);

    /// <summary>Who wants to leave which deal or contract, by number: collected, for both sides may want it.</summary>
    public List<(int Company, int Number)> Leavers { get; } = [];

    /// <summary>Who bids for which company: collected, for the highest bid wins.</summary>
    public List<(int Company, BidForCompany Bid)> Bids { get; } = [];

    /// <summary>Everyone's orders in the order in which they are carried out.</summary>
    public Docket Docket { get; } = new();

    public ref CompanyState Company(int c) => ref State.Companies[c];

    /// <summary>The position as a company's legality checks see it: unmasked, for what they may ask is their business.</summary>
    public SeatView Seat(int company) => _seats[company] ??= new SeatView(State, company);

    /// <summary>Takes everyone's orders for this quarter or round of talks, by company number; null where a seat gave none.</summary>
    public void TakeOrders(IReadOnlyList<Order>?[] byCompany)
    {
        Leavers.Clear();
        Bids.Clear();
        Docket.Fill(byCompany, Turns());
    }

    /// <summary>Takes orders as they came in; of a seat that is named twice the last word counts, unknown ones are left out.</summary>
    public void TakeOrders(IReadOnlyList<SeatOrders> orders)
    {
        Array.Clear(_orders);
        for (int i = 0; i < orders.Count; i++)
        {
            int company = Setup.IndexOf(orders[i]?.Company);
            if (company >= 0)
            {
                _orders[company] = orders[i].Orders;
            }
        }

        TakeOrders(_orders);
    }

    /// <summary>
    /// Whose turn it is where only one can be first: two bids for one company, two offers that cross. Drawn anew for every round and
    /// quarter, so that nobody gains by where it sits.
    /// </summary>
    private ReadOnlySpan<int> Turns()
    {
        PurposeLuck luck = State.Luck.In(Quarter).For(LuckFor.AllocationLot);
        (ulong[] lots, int[] order) = RoomForLots(Count);
        for (int c = 0; c < Count; c++)
        {
            // Put among those who have drawn already: they are few, and sorting them afterwards takes longer.
            ulong lot = luck.Bits(State.Index.LuckOf[c], State.TalksRound);
            int at = c;
            for (; at > 0 && lots[at - 1] > lot; at--)
            {
                (lots[at], order[at]) = (lots[at - 1], order[at - 1]);
            }

            (lots[at], order[at]) = (lot, c);
        }

        return order.AsSpan(0, Count);
    }

    /// <summary>What was told since the last time, to keep.</summary>
    public IReadOnlyList<GameEvent> TakeEvents()
    {
        if (_events is null or { Count: 0 })
        {
            return [];
        }

        GameEvent[] told = [.. _events];
        _events.Clear();
        return told;
    }

    /// <summary>Turns to the next quarter: its number, its luck, empty sheets.</summary>
    public void StartQuarter()
    {
        State.Quarter++;
        Luck = State.Luck.In(Quarter);
        Array.Clear(ChipOrders);
        Array.Clear(ChipsGot);
        Array.Clear(Free);
        Array.Clear(Pool);
        Array.Clear(Idle);
        Array.Clear(ProductDemand);
        Array.Clear(ProductNeed);
        Array.Clear(TrainYield);
        Array.Clear(ServeYield);
        Array.Clear(Raised);
        Array.Clear(Distributed);
        Array.Clear(AiRevenue);
        Bills.Clear();
        _events?.Clear();
    }

    public void Tell(Happening kind, int who, int whom = -1, double amount = 0, string subject = "", bool secret = false) =>
        _events?.Add(new GameEvent(kind, State.Quarter, who, whom, amount, subject, secret));

    /// <summary>Scratch space for drawing lots among so many.</summary>
    public (ulong[] Lots, int[] Order) RoomForLots(int count)
    {
        if (count > _lots.Length)
        {
            Array.Resize(ref _lots, 2 * count);
            Array.Resize(ref _lotOrder, 2 * count);
        }

        return (_lots, _lotOrder);
    }

    /// <summary>Tells a seat, and nobody else, that an order was not carried out.</summary>
    public void Refuse(int company, OrderKind kind, string why)
    {
        if (TellsNews)
        {
            Tell(Happening.OrderRefused, company, -1, 0, $"{kind.Title}: {why}", secret: true);
        }
    }

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
