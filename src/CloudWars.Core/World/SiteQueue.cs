using System.Runtime.CompilerServices;

namespace CloudWars.Core.World;

/// <summary>Powered space that comes online in 1, 2, … quarters, in GW.</summary>
[InlineArray(Limits.SiteLead)]
public struct SiteQueue
{
    private double _first;
}
