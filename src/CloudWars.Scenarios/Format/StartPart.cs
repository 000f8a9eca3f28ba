using System.ComponentModel;
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

    [Description("The day whose knowledge the opening holds, such as \"2025-10-22\". No figure may rest on a later source; left out, dates are not compared.")]
    public string? AsOf { get; init; }
}
