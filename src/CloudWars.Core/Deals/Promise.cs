namespace CloudWars.Core.Deals;

/// <summary>A promise other than money: to adopt a chip family, or to buy compute from nobody else.</summary>
internal struct Promise
{
    public PromiseKind Kind;
    public PromiseState State;
    public int Giver;
    public int Receiver;
    public int Family;

    /// <summary>GW of the giver's workload that must run on the family.</summary>
    public double Gw;
    public int DueQuarter;
    public double Penalty;
    public int Deal;
}

internal enum PromiseKind
{
    Adoption,
    Exclusivity,
}

internal enum PromiseState
{
    Open,
    Kept,
    Broken,
}
