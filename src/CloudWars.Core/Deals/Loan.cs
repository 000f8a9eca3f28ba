namespace CloudWars.Core.Deals;

/// <summary>A loan between companies, repaid at the end. Interest a year.</summary>
internal struct Loan
{
    public int Lender;
    public int Borrower;
    public Money Principal;
    public double Rate;
    public int DueQuarter;
    public int Deal;
}
