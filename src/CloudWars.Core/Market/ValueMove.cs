namespace CloudWars.Core.Market;

/// <summary>What moved the market value in the last quarter, $bn; the parts add up to the change exactly.</summary>
internal struct ValueMove
{
    public double Before;

    /// <summary>New money in or distributions out: value that came with cash, not with merit.</summary>
    public double Capital;
    public double Operations;
    public double Outlook;
    public double DiscountRate;
    public double Holdings;
    public double Mood;
    public double Rumour;
    public double After;
}
