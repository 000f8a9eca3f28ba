using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>The three statements tie to the last cent.</summary>
public class StatementLaws
{
    [Fact]
    public void The_balance_sheet_balances() => InRandomGames((_, statements) =>
        Assert.Equal(Total(statements.BalanceSheet, "Total assets"), Total(statements.BalanceSheet, "Liabilities and equity")));

    [Fact]
    public void The_cash_flow_statement_explains_the_change_of_cash() => Gens.Seed.Sample(seed =>
    {
        Table table = new(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed));
        while (!table.State.IsOver)
        {
            GameState before = table.State;
            table.PlayQuarter();
            for (int c = 0; c < table.State.CompanyCount; c++)
            {
                Statements now = Statements.Of(table.State, c);
                Assert.Equal(before.Books.Cash(c), Total(now.CashFlow, "Cash at the start"));
                Assert.Equal(table.State.Books.Cash(c), Total(now.CashFlow, "Cash at the end"));
                Assert.Equal(
                    Total(now.CashFlow, "Cash at the end") - Total(now.CashFlow, "Cash at the start"),
                    Sum(now.CashFlow.Where(l => !l.IsTotal)));
            }
        }
    }, iter: 6);

    [Fact]
    public void Net_profit_is_what_the_ledger_earned_and_what_equity_gained() => InRandomGames((state, statements) =>
    {
        Money net = Total(statements.Income, "Net profit");
        Assert.Equal(net, statements.BalanceSheet.Single(l => l.Name == "Profit of the quarter").Amount);
        Assert.Equal(net, Sum(statements.Income.Where(l => !l.IsTotal)));
    });

    [Fact]
    public void Subtotals_are_the_sums_of_the_lines_above_them() => InRandomGames((_, statements) =>
    {
        Money revenue = Sum(statements.Income.TakeWhile(l => !l.IsTotal));
        Assert.Equal(Total(statements.Income, "Revenue"), revenue);
        Money assets = Sum(statements.BalanceSheet.TakeWhile(l => !l.IsTotal));
        Assert.Equal(Total(statements.BalanceSheet, "Total assets"), assets);
    });

    [Fact]
    public void Every_account_is_in_exactly_one_statement_section()
    {
        foreach (Account account in Enum.GetValues<Account>())
        {
            Assert.True(Enum.IsDefined(Chart.ClassOf(account)));
            Assert.Equal(Chart.IsFlow(account), Chart.ClassOf(account) is AccountClass.Income or AccountClass.Cost);
            Assert.NotEmpty(Statements.NameOf(account));
        }

        Assert.Equal(Chart.Count, Enum.GetValues<Account>().Length);
    }

    private static void InRandomGames(Action<GameState, Statements> law) => Gens.Seed.Sample(seed =>
    {
        Table table = new(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed));
        while (!table.State.IsOver)
        {
            table.PlayQuarter();
            for (int c = 0; c < table.State.CompanyCount; c++)
            {
                law(table.State, Statements.Of(table.State, c));
            }
        }
    }, iter: 6);

    private static Money Total(IReadOnlyList<StatementLine> lines, string name) => lines.Single(l => l.Name == name && l.IsTotal).Amount;

    private static Money Sum(IEnumerable<StatementLine> lines) => lines.Aggregate(Money.Zero, (sum, l) => sum + l.Amount);
}
