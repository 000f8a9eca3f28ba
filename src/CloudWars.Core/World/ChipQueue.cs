using System.Runtime.CompilerServices;

namespace CloudWars.Core.World;

/// <summary>Chips on their way, in GW of power: for each family, arriving in 1 and in 2 quarters.</summary>
[InlineArray(Limits.Families * Limits.ChipLead)]
public struct ChipQueue
{
    private double _first;
}
