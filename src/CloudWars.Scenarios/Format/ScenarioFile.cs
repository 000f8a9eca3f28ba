using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace CloudWars.Scenarios.Format;

/// <summary>scenario.json as it is written. Everything may be missing here; what must be there is for the checks to say.</summary>
public sealed record ScenarioFile
{
    [JsonPropertyName("$schema")]
    [Description("The schema of this file, for editors.")]
    public string? Schema { get; init; }

    [Description("Title on the screen.")]
    [Required]
    public string? Title { get; init; }

    [Description("One or two sentences for the list of scenarios.")]
    public string? Summary { get; init; }

    [Description("Place in the list of scenarios; those without one come last.")]
    [Figure("Place in the list", "", 1, 1000)]
    public int? Order { get; init; }

    [Description("The scenario that the tutorial is played on; it is left out of the list of new games.")]
    public bool? Tutorial { get; init; }

    [Description("First quarter that is played; the figures below are those of the day before it.")]
    [Required]
    public StartPart? Start { get; init; }

    [Figure("Length of the game", "quarters", 4, 40)]
    [Required]
    public int? Quarters { get; init; }

    [Description("Shorter, longer or otherwise changed forms of the same scenario, played as ID:VARIANT.")]
    public OrderedDictionary<string, VariantPart>? Variants { get; init; }

    [Description("The markets at the start.")]
    public MarketPart? Market { get; init; }

    [Description("Chip families by id. The first merchant family is what clouds outside the game run.")]
    [Required]
    public OrderedDictionary<string, FamilyPart>? Families { get; init; }

    [Description("Companies by id, in the order in which they are listed on the screen.")]
    [Required]
    public OrderedDictionary<string, CompanyPart>? Companies { get; init; }

    [Description("Who holds which part of whom. What is not listed belongs to funds and the public.")]
    public IReadOnlyList<StakePart>? Stakes { get; init; }

    [Description("Compute contracts that run at the start.")]
    public IReadOnlyList<ContractPart>? Contracts { get; init; }

    [Description("Warrants that are out at the start.")]
    public IReadOnlyList<WarrantPart>? Warrants { get; init; }

    [Description("Loans between companies that run at the start.")]
    public IReadOnlyList<LoanPart>? Loans { get; init; }

    [Description("Term sheets on the table when the game opens; the receiver has to answer.")]
    public IReadOnlyList<OfferPart>? Offers { get; init; }

    [Description("What happens to everyone alike, by id: on a date, within stated odds, or on a condition.")]
    public OrderedDictionary<string, EventPart>? Events { get; init; }

    [Description("What a seat is asked besides value, by id.")]
    public OrderedDictionary<string, GoalPart>? Goals { get; init; }

    [Description("What happened in reality, in paragraphs, as far as it is known: shown when the game is over.")]
    public IReadOnlyList<EpiloguePart>? Epilogue { get; init; }

    [Description("Changes of the rule book's numbers, by name.")]
    public RuleOverrides? Rules { get; init; }
}
