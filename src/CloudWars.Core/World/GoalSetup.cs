namespace CloudWars.Core.World;

/// <summary>What a scenario asks besides value, and what reaching it is worth in score points.</summary>
public sealed record GoalSetup(string Id, string Company, GoalKind Kind, string Target, double Threshold, double Points, string Text);

/// <summary>How a goal is tested at the end of every quarter; once reached it stays reached.</summary>
public enum GoalKind
{
    /// <summary>A deal with an equity leg between the company and the target closed.</summary>
    DealClosed,

    /// <summary>The company's largest chip family is below the threshold share of its compute.</summary>
    SupplierShareBelow,

    /// <summary>The company's market value is above the threshold, $bn.</summary>
    ValueAbove,

    /// <summary>GW that others run on the company's own chip family is above the threshold.</summary>
    FamilyAdoptedAbove,

    /// <summary>A deal with a compute leg between the company and the target closed.</summary>
    ContractSigned,
}
