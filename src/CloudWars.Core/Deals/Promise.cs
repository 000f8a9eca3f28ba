namespace CloudWars.Core.Deals;

/// <summary>A promise other than money: to adopt a chip family, or to buy compute from nobody else. Hashed as a block of memory.</summary>
internal struct Promise
{
    public PromiseKind Kind;
    public PromiseState State;
    public int Giver;
    public int Receiver;
    public int Family;
    public int DueQuarter;
    public int Deal;

    /// <summary>GW of the giver's workload that must run on the family.</summary>
    public double Gw;
    public double Penalty;
}

internal enum PromiseKind : short
{
    Adoption,
    Exclusivity,
}

internal enum PromiseState : short
{
    Open,
    Kept,
    Broken,
}
