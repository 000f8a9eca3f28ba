namespace CloudWars.Core.Deals;

/// <summary>
/// The right to new shares for a cent each, in equal tranches that vest as the adopter's use of a chip family grows.
/// </summary>
internal struct Warrant
{
    public int Issuer;
    public int Holder;
    public long SharesPerTranche;
    public int Tranches;
    public int Vested;
    public int Adopter;
    public int Family;

    /// <summary>GW on the family at the time of the deal.</summary>
    public double BaseGw;

    /// <summary>Further GW on the family for each tranche.</summary>
    public double StepGw;
    public int LastQuarter;
    public int Deal;
}
