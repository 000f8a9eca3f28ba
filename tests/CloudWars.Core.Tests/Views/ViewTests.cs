using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Views;

/// <summary>A seat knows itself exactly, what is filed exactly, and the rest as estimates that say how good they are.</summary>
public class ViewTests
{
    [Fact]
    public void Own_figures_and_filings_are_exact_and_private_books_are_estimates()
    {
        SeatView view = Simulation.View(Given.Opening(Given.SmallWorld()), "nimbus");
        Assert.Equal(45, view.Me.Cash.Value);
        Assert.True(view.Me.Cash.IsKnown && view.Me.Silicon.IsKnown);
        Assert.True(view.Company("stratus").Cash.IsKnown && view.Company("forge").Revenue.IsKnown);
        Assert.Equal(0.15, view.Company("minerva").Cash.Error);
        Assert.Equal(0.07, view.Company("minerva").Revenue.Error);
        Assert.False(view.Company("stratus").Research.IsKnown);
        Assert.False(view.Company("minerva").HasStatements);
        Assert.True(view.Company("stratus").HasStatements);
    }

    [Theory]
    [InlineData("minerva", "nimbus stratus janus forge tinker")]
    [InlineData("stratus", "nimbus minerva janus")]
    public void Chip_makers_without_a_chair_are_partners_of_whoever_has_work_for_their_chips(string seat, string partners) =>
        Assert.Equal(partners, string.Join(' ', Simulation.View(Given.Opening(Given.SmallWorld()), seat).Partners.Select(p => p.Id)));

    [Fact]
    public void Estimates_err_as_much_as_they_say()
    {
        Errs(c => c.Cash, s => s.Books.Cash(2).Billions);
        Errs(c => c.ProductRevenue, s => s.Companies[2].ProductRevenueLast);
        Errs(c => c.Research, s => s.Companies[2].Research);

        static void Errs(Func<CompanyView, Estimate> seen, Func<GameState, double> truth)
        {
            List<double> errors = [];
            double stated = 0;
            for (ulong seed = 1; seed <= 600; seed++)
            {
                GameState state = Given.Opening(Given.SmallWorld(), seed);
                Estimate estimate = seen(Simulation.View(state, "nimbus").Company("minerva"));
                stated = estimate.Error;
                errors.Add(Math.Log(estimate.Value / truth(state)));
            }

            double deviation = Math.Sqrt(errors.Average(e => e * e));
            Assert.InRange(deviation, 0.85 * stated, 1.15 * stated);
            Assert.InRange(errors.Average(), -0.2 * stated, 0.2 * stated);
        }
    }

    [Fact]
    public void Looking_twice_in_a_quarter_shows_the_same_and_two_seats_err_differently()
    {
        GameState state = Given.Opening(Given.SmallWorld(), 5);
        double once = Simulation.View(state, "nimbus").Company("minerva").Cash.Value;
        Assert.Equal(once, Simulation.View(state, "nimbus").Company("minerva").Cash.Value);
        Assert.NotEqual(once, Simulation.View(state, "stratus").Company("minerva").Cash.Value);
    }

    [Fact]
    public void A_company_that_goes_public_is_known_from_then_on()
    {
        GameState state = Simulation.Resolve(Given.Opening(Given.CalmWorld()), [new("minerva", [new GoPublic(30)])]).After;
        CompanyView seen = Simulation.View(state, "nimbus").Company("minerva");
        Assert.True(seen.Listed && seen.Cash.IsKnown && seen.HasStatements);
        Assert.Equal(state.Books.Cash(2).Billions, seen.Cash.Value);
    }

    [Fact]
    public void Contracts_loans_and_promises_are_public()
    {
        SeatView view = Simulation.View(Given.Opening(Given.SmallWorld()), "janus");
        Assert.Equal(5, view.Contracts.Count);
        Assert.Contains(view.Contracts, c => c.Provider == "economy" && c.Customer == "minerva");
        Assert.Equal("feather", view.Contracts.Single(c => c.Customer == "janus" && c.Provider == "nimbus").Family);
    }

    [Fact]
    public void Rows_are_found_by_what_is_asked_of_them_and_by_their_number()
    {
        SeatView view = Simulation.View(Given.Opening(Given.SmallWorld()), "janus");
        ContractView found = view.Contracts.Find(c => c.Customer == "janus")!.Value;
        Assert.Equal(found, view.Contracts.Single(c => c.Number == found.Number));
        Assert.Equal(view.Contracts, Enumerable.Range(0, view.Contracts.Count).Select(i => view.Contracts[i]));
        Assert.Null(view.Contracts.Find(c => c.Customer == "nobody"));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.Contracts[view.Contracts.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => view.Market.Chips[-1]);
    }

    [Fact]
    public void Looking_through_rows_takes_no_memory()
    {
        SeatView view = Simulation.View(Given.Opening(Given.SmallWorld()), "nimbus");
        MarketView market = view.Market;
        double Look()
        {
            double sum = 0;
            foreach (ContractView contract in view.Contracts)
            {
                sum += contract.Provider.Length + contract.Remaining;
            }

            foreach (FleetView fleet in view.Me.Fleet)
            {
                sum += fleet.Capacity + fleet.Friction;
            }

            return sum + market.Chips[0].PricePerGw + view.Me.SitesComing[0];
        }

        Look();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Look();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Everything_in_a_view_can_be_read_in_any_quarter_of_any_game()
    {
        Table table = new(Given.SmallWorld(), 8, RandomPlayer.Everywhere(8));
        while (!table.State.IsOver)
        {
            foreach (CompanySetup company in table.State.Setup.Companies)
            {
                SeatView view = table.View(company.Id);
                foreach (object part in (object[])[view, view.Market, .. view.Companies, .. view.Deals, .. view.Contracts, .. view.Promises, .. view.Loans, .. view.Warrants])
                {
                    ReadAll(part);
                }
            }

            table.PlayQuarter();
        }
    }

    [Fact]
    public void A_stranger_has_no_view() => Assert.Throws<ArgumentException>(() => Simulation.View(Given.Opening(Given.SmallWorld()), "nobody"));

    [Fact]
    public void Every_offer_can_be_appraised_by_both_sides()
    {
        Table table = new(Given.SmallWorld(), 8, RandomPlayer.Everywhere(8, 0.5));
        int seen = 0;
        while (!table.State.IsOver)
        {
            foreach (string seat in (string[])["nimbus", "stratus", "minerva", "janus"])
            {
                SeatView view = table.View(seat);
                foreach (DealView deal in view.Deals)
                {
                    foreach (string side in (string[])[deal.Sheet.From, deal.Sheet.To])
                    {
                        SheetWorth worth = Appraisal.Of(view, deal.Sheet, side);
                        Assert.True(double.IsFinite(worth.Mid) && worth.Low <= worth.Mid + 1e-9 && worth.Mid <= worth.High + 1e-9, $"{worth}");
                        seen++;
                    }
                }
            }

            table.PlayQuarter();
        }

        Assert.True(seen > 10);
    }

    private static void ReadAll(object part)
    {
        foreach (System.Reflection.PropertyInfo property in part.GetType().GetProperties())
        {
            if (property.GetValue(part) is double number)
            {
                Assert.False(double.IsNaN(number), $"{part.GetType().Name}.{property.Name}");
            }
        }
    }
}
