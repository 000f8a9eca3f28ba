namespace CloudWars.Core.Market;

/// <summary>
/// A company's value as last computed. <see cref="Price"/> is the market value in $bn: fundamental · e^(mood + rumour).
/// Fundamental, mood, risk and rumour are kept apart so that each can be shown.
/// </summary>
internal struct ValueState
{
    /// <summary>What the fundamental value was computed from, so that its change can be taken to its causes.</summary>
    public ValueInputs Inputs;

    public double Fundamental;

    /// <summary>What dependency and leverage premiums take off the fundamental value: risk made visible (negative).</summary>
    public double RiskDiscount;

    /// <summary>Calibration of the going concerns so that the first day's price is the scenario's.</summary>
    public double Franchise;

    public double DiscountRate;

    /// <summary>ln(price / fundamental) from mood and momentum.</summary>
    public double Mood;

    /// <summary>ln jump from rumours of open talks and announcements, fading.</summary>
    public double Rumour;

    public double MoodChange;
    public double MoodAtFiling;
    public double RumourAtFiling;
    public double Price;

    /// <summary>Last mark of a private company: what a round or a secondary sale fixed.</summary>
    public double Mark;

    public ValueMove Move;
}
