namespace CloudWars.Core.Deals;

/// <summary>A compute contract in force. Price in $bn per GW and quarter. Plain memory without padding: hashed as a block.</summary>
internal struct Contract
{
    public int Number;

    /// <summary>Actor that provides; outside clouds are the Economy institution.</summary>
    public int Provider;
    public int Customer;

    /// <summary>Chip family promised, or -1 for whatever the provider has.</summary>
    public int Family;
    public double Gw;
    public double Price;
    public double TakeOrPay;
    public int QuartersLeft;
    public int QuartersTotal;
    public int RampQuarters;
    public int Deal;

    /// <summary>Quarters until it begins; 0 once it runs.</summary>
    public int StartsIn;

    public int ShortQuarters;

    /// <summary>GW really delivered last quarter.</summary>
    public double Delivered;

    /// <summary>GW due this quarter: contracts ramp up evenly over their first quarters.</summary>
    public readonly double Due
    {
        get
        {
            if (StartsIn > 0)
            {
                return 0;
            }

            int served = QuartersTotal - QuartersLeft + 1;
            return RampQuarters <= 0 || served > RampQuarters ? Gw : Gw * served / (RampQuarters + 1);
        }
    }

    /// <summary>Remaining performance obligation, $bn: signed and not yet delivered.</summary>
    public readonly double Remaining => Gw * Price * QuartersLeft;
}
