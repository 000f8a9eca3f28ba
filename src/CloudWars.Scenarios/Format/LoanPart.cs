using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace CloudWars.Scenarios.Format;

/// <summary>A loan between two companies that runs at the start; bonds are in a company's debt.</summary>
public sealed record LoanPart : SourcedPart
{
    [Description("Id of the company that lent the money.")]
    [Required]
    public string? Lender { get; init; }

    [Description("Id of the company that owes it.")]
    [Required]
    public string? Borrower { get; init; }

    [Figure("Amount", "$bn", 0.05, 200)]
    [Required]
    public Sourced<double>? Amount { get; init; }

    [Figure("Rate", "% a year", 0, 25)]
    [Required]
    public Sourced<double>? RatePercent { get; init; }

    [Figure("Quarters until it is due", "quarters", 1, 40)]
    [Required]
    public Sourced<int>? Quarters { get; init; }
}
