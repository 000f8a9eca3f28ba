using CloudWars.Core.World;
using CloudWars.Scenarios;
using CloudWars.Testing.Play;

namespace CloudWars.Core.Tests.Health;

/// <summary>Left to its caretakers, every bundled scenario opens calmly, lasts to its end and keeps its companies alive.</summary>
public class LibraryTests
{
    private const int Games = 6;

    public static TheoryData<string> Ids => [.. ScenarioLibrary.Default().List().Where(s => s.Bundled).Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_quarter_brings_no_jump_that_nobody_caused(string id)
    {
        GameSetup setup = Setup(id);
        double[] moves = new double[setup.CompanyCount];
        for (ulong seed = 1; seed <= Games; seed++)
        {
            Table table = new(setup with { Events = [] }, seed);
            GameState before = table.State;
            table.PlayQuarter();
            for (int c = 0; c < moves.Length; c++)
            {
                moves[c] += ((table.State.Companies[c].Value.Price / before.Companies[c].Value.Price) - 1) / Games;
            }
        }

        Assert.All(setup.Companies.Where(c => c.Seat), c => Assert.True(Math.Abs(moves[setup.IndexOf(c.Id)]) < 0.15, $"{c.Id} moves by {moves[setup.IndexOf(c.Id)]:0.00}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Caretakers_bring_nearly_every_company_to_the_end(string id)
    {
        GameSetup setup = Setup(id);
        int failed = 0;
        for (ulong seed = 1; seed <= Games; seed++)
        {
            GameState end = new Table(setup, seed).Play().State;
            Assert.True(end.IsOver);
            Assert.Equal(setup.Quarters, end.Quarter);
            failed += end.Companies.Count(c => c.Insolvent);
        }

        Assert.True(failed <= 0.1 * Games * setup.CompanyCount, $"{failed} companies failed in {Games} games");
    }

    private static GameSetup Setup(string id)
    {
        ScenarioReading reading = ScenarioLibrary.Default().Load(id);
        return reading.Setup ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }
}
