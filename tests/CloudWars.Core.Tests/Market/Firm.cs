using CloudWars.Core.Explain;
using CloudWars.Core.Ledger;
using CloudWars.Core.Market;
using CloudWars.Core.Numbers;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Market;

/// <summary>A company of the small world with the figures a test names.</summary>
internal static class Firm
{
    public const int Nimbus = 0;
    public const int Stratus = 1;
    public const int Minerva = 2;
    public const int Janus = 3;
    public const int Forge = 4;

    public static GameState World(Func<Rules, Rules>? change = null) => Given.Opening(Given.CalmWorld().WithOffers().WithRules(change ?? (r => r)));

    /// <summary>Gives a company this much cash, debt, yearly cash earnings and market value, all $bn.</summary>
    public static GameState Stands(this GameState state, int company, double cash = 0, double debt = 0, double earnings = 0, double value = 0)
    {
        Set(state.Books, company, Account.Cash, cash);
        Set(state.Books, company, Account.Debt, -debt);
        state.Companies[company].CashEarnings = earnings;
        state.Companies[company].Value.Price = value;
        return state;
    }

    /// <summary>What a formula gives, and what it told while it computed.</summary>
    public static (double Amount, IReadOnlyList<Figure> Parts) Told(Formula formula, Unit unit = Unit.Billions)
    {
        Recording recording = new();
        Recording.Listener listener = recording.Listen(unit);
        return (formula(ref listener), recording.Parts);
    }

    /// <summary>The parts that a formula tells add up to what it gives, each with a name and a reason.</summary>
    public static IReadOnlyList<Figure> AddsUp(Formula formula, double amount)
    {
        (double told, IReadOnlyList<Figure> parts) = Told(formula);
        Assert.Equal(amount, told, 9);
        Assert.Equal(amount, parts.Sum(p => p.Amount), 9);
        Assert.All(parts, p => Assert.True(p.Name.Length > 0 && p.Rule.Length > 0));
        return parts;
    }

    public delegate double Formula(ref Recording.Listener listener);

    private static void Set(Books books, int company, Account account, double billions) =>
        books.Post(company, account, Account.PaidInCapital, Money.FromBillions(billions) - books.Balance(company, account), "given");
}
