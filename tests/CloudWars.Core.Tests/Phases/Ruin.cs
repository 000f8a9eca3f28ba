using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Phases;

/// <summary>Takes a company's money and its friends.</summary>
internal static class Ruin
{
    /// <summary>Leaves a company with this much cash ($bn), a costly laboratory, no earnings to borrow on and no value to sell.</summary>
    public static GameState Ruined(this GameState state, string company, double cash = 0.05)
    {
        int c = state.Setup.IndexOf(company);
        state.Books.Pay(c, Account.PaidInCapital, state.Index.Economy, Account.PaidInCapital, state.Books.Cash(c) - Money.FromBillions(cash), "lost");
        state.Companies[c].Value.Price = 0.3;
        state.Companies[c].CashEarnings = -1;
        state.Companies[c].Research = 4;
        return state;
    }
}
