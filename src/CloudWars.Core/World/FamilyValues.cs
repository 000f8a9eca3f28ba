using System.Runtime.CompilerServices;

namespace CloudWars.Core.World;

/// <summary>One number for each chip family, inside the state's own memory so that a copy is one block.</summary>
[InlineArray(Limits.Families)]
public struct FamilyValues
{
    private double _first;
}
