namespace CloudWars.Screens.Pages;

/// <summary>Who gains at one value of a term, as far as can be known.</summary>
internal enum Gain
{
    Neither,
    Mine,
    Theirs,
    Both,
}

/// <summary>One figure of a leg, tried at many values with everything else as it is: where both sides gain is the zone of agreement.</summary>
/// <param name="Label">What the form calls it.</param>
/// <param name="Now">As it stands on the sheet.</param>
/// <param name="Tried">The values from low to high, and who would gain by the whole sheet.</param>
/// <param name="Write">The value in its unit.</param>
internal sealed record TermZone(string Label, decimal Now, IReadOnlyList<(decimal Value, Gain Gain)> Tried, Func<decimal, string> Write)
{
    /// <summary>The lowest and the highest value at which both gain; null where there is none.</summary>
    public (decimal Low, decimal High)? Agreement
    {
        get
        {
            IReadOnlyList<decimal> both = [.. Tried.Where(t => t.Gain == Gain.Both).Select(t => t.Value)];
            return both.Count == 0 ? null : (both[0], both[^1]);
        }
    }
}
