using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace CloudWars.Scenarios.Format;

/// <summary>A paragraph of what happened in reality.</summary>
public sealed record EpiloguePart : SourcedPart
{
    [Description("The paragraph.")]
    [Required]
    public string? Text { get; init; }
}
