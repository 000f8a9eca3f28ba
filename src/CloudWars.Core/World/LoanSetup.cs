namespace CloudWars.Core.World;

/// <summary>A loan between two companies at the start: $bn, percent a year, due after so many quarters.</summary>
public sealed record LoanSetup(string Lender, string Borrower, double Amount, double RatePercent, int Quarters);
