namespace CloudWars.Core.World;

/// <summary>
/// A compute contract that runs at the start. <paramref name="Family"/> null means whatever the provider has.
/// Price in $bn per GW and quarter; take-or-pay is the share billed whether used or not.
/// A contract with the provider "economy" is served by outside clouds. It ramps up over <paramref name="RampQuarters"/>,
/// and begins after <paramref name="StartsIn"/> quarters: 0 is already running.
/// </summary>
public sealed record ContractSetup(
    string Provider, string Customer, string? Family, double Gw, double Price, int Quarters, double TakeOrPay, int RampQuarters = 0, int StartsIn = 0);
