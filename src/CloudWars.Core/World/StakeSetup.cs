namespace CloudWars.Core.World;

/// <summary>A holding at the start: <paramref name="Percent"/> of the shares of <paramref name="Of"/>.</summary>
public sealed record StakeSetup(string Holder, string Of, double Percent);
