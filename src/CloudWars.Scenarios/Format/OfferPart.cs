using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CloudWars.Core.Deals;

namespace CloudWars.Scenarios.Format;

/// <summary>A term sheet on the table at the start.</summary>
public sealed record OfferPart : SourcedPart
{
    [Description("Id of the company that made the offer.")]
    [Required]
    public string? From { get; init; }

    [Description("Id of the company that has to answer.")]
    [Required]
    public string? To { get; init; }

    [Description("What would be signed: legs that stand or fall together.")]
    [Required]
    public IReadOnlyList<Leg>? Legs { get; init; }
}
