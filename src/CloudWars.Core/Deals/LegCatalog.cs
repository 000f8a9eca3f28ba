using CloudWars.Core.Deals.Legs;

namespace CloudWars.Core.Deals;

/// <summary>Every kind of leg a term sheet can have. Adding one: its file in <c>Legs/</c> and one line here.</summary>
public static class LegCatalog
{
    public static IReadOnlyList<LegKind> All { get; } =
    [
        new("equity", "Equity", typeof(EquityLeg), "Money for new shares at an agreed pre-money valuation."),
        new("compute", "Compute contract", typeof(ComputeLeg), "GW of compute for years at an agreed price; take-or-pay."),
        new("adoption", "Chip adoption", typeof(AdoptionLeg), "Run a stated amount of work on a chip family by a stated quarter."),
        new("exclusivity", "Exclusivity", typeof(ExclusivityLeg), "Sign no new compute with anybody else for a time."),
        new("warrants", "Warrants", typeof(WarrantLeg), "Shares for a cent each, vesting as chips are put to use."),
        new("loan", "Loan", typeof(LoanLeg), "Money lent at interest, repaid at the end."),
    ];
}

/// <summary>One kind of leg: its wire name, its title on the screen, its type and what it is for.</summary>
public sealed record LegKind(string Name, string Title, Type Type, string Meaning);
