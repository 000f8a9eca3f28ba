using CloudWars.Core.Ledger;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Play;

namespace CloudWars.Core.Tests.Health;

/// <summary>Left to its caretakers, December 2025 goes on like December 2025.</summary>
public class StatusQuoTests
{
    private const int Games = 16;

    [Fact]
    public void A_cloud_like_aws_grows_fifteen_to_thirty_percent_a_year() =>
        Assert.InRange(Mean(First(4), games => games.After("amazon").CloudRevenue / games.Before("amazon").CloudRevenue) - 1, 0.15, 0.30);

    /// <summary>The caretaker turns every larger deal down, so its lab grows at the lower end.</summary>
    [Fact]
    public void A_lab_like_openai_about_doubles_to_triples_its_revenue_in_the_first_year() =>
        Assert.InRange(Mean(First(4), g => g.After("openai").ProductRevenue.Value / g.Before("openai").ProductRevenue.Value), 1.6, 3.1);

    [Fact]
    public void The_great_clouds_together_spend_three_to_six_hundred_billion_a_year()
    {
        double mean = Enumerable.Range(1, Games).Average(seed =>
        {
            Table table = new(Bundled.TrainiumGambit, (ulong)seed);
            double spent = 0;
            for (int q = 0; q < 4; q++)
            {
                table.PlayQuarter();
                spent += table.State.Setup.Companies.Where(c => c.Builds).Sum(c => table.Company(c.Id).CapitalSpending);
            }

            return spent;
        });

        // What the game calls capital spending is the AI part; offices, shops and ordinary servers are in the core margin.
        Assert.InRange(mean, 150, 600);
    }

    [Fact]
    public void No_companys_books_break_a_sign() => Assert.All(Enumerable.Range(1, 6), seed =>
    {
        Table table = new(Bundled.TrainiumGambit, (ulong)seed);
        while (!table.State.IsOver)
        {
            table.PlayQuarter();
            for (int c = 0; c < table.State.CompanyCount; c++)
            {
                Signs(table.State, c);
            }
        }
    });

    [Fact]
    public void Left_alone_hardly_anyone_fails()
    {
        int failed = 0;
        int seats = 0;
        for (ulong seed = 1; seed <= Games; seed++)
        {
            GameState end = new Table(Bundled.TrainiumGambit, seed).Play().State;
            failed += end.Companies.Count(c => c.Insolvent);
            seats += end.CompanyCount;
        }

        Assert.True(failed <= 0.05 * seats, $"{failed} of {seats} companies failed");
    }

    private static void Signs(GameState state, int c)
    {
        string who = $"{state.Setup.Companies[c].Id} in quarter {state.Quarter}";
        for (Account a = Account.Cash; a <= Account.LoansGiven; a++)
        {
            Assert.True(state.Companies[c].Insolvent || state.Books.Balance(c, a).Cents >= 0, $"{who}: {a} is {state.Books.Balance(c, a)}");
        }

        for (Account a = Account.Debt; a <= Account.LoansTaken; a++)
        {
            Assert.True(state.Books.Balance(c, a).Cents <= 0, $"{who}: {a} is {state.Books.Balance(c, a)}");
        }
    }

    private static List<Course> First(int quarters) => [.. Enumerable.Range(1, Games).Select(seed =>
    {
        Table table = new(Bundled.TrainiumGambit, (ulong)seed);
        GameState before = table.State;
        return new Course(before, table.Play(quarters).State);
    })];

    private static double Mean(List<Course> games, Func<Course, double> figure) => games.Average(figure);

    private sealed record Course(GameState Start, GameState End)
    {
        public CompanyView Before(string company) => Simulation.View(Start, company).Me;

        public CompanyView After(string company) => Simulation.View(End, company).Me;
    }
}
