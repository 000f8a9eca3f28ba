using System.ComponentModel.DataAnnotations;

namespace CloudWars.Scenarios.Format;

/// <summary>When the game starts.</summary>
public sealed record StartPart
{
    [Figure("Year of the first quarter played", "", 1990, 2100)]
    [Required]
    public int? Year { get; init; }

    [Figure("Quarter of that year", "", 1, 4)]
    [Required]
    public int? Quarter { get; init; }
}
