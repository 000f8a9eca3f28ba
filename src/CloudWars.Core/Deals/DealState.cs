namespace CloudWars.Core.Deals;

/// <summary>One negotiation. Kept in the state by value; the sheet itself is immutable and shared.</summary>
internal struct DealState
{
    public int Number;
    public TermSheet Sheet;
    public DealStage Stage;
    public DealEnd End;

    /// <summary>Company that must answer the open sheet.</summary>
    public int Answerer;

    public int OpenedQuarter;
    public int SheetQuarter;
    public int StageQuarter;
    public int Counters;
    public bool Leaked;

    /// <summary>Number plus one of the company that owes a break fee for leaving a signed deal; 0 if nobody does.</summary>
    public int BreakFeeBy;

    /// <summary>Log jump that the rumour gave to each side's price, taken back if the talks die.</summary>
    public double RumourOfFrom;
    public double RumourOfTo;

    public readonly bool IsOpen => Stage is DealStage.Offered or DealStage.Agreed or DealStage.Signed;
}
