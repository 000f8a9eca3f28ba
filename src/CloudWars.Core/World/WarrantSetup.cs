namespace CloudWars.Core.World;

/// <summary>
/// Warrants that are out at the start: <paramref name="Percent"/> of the issuer's shares in equal tranches, one for each further
/// <paramref name="StepGw"/> GW that the party which does not own the family runs on it.
/// </summary>
public sealed record WarrantSetup(string Issuer, string Holder, double Percent, int Tranches, string Family, double StepGw, int WithinQuarters);
