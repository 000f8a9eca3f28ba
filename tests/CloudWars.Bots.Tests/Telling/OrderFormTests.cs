using System.Text.Json;
using CloudWars.Bots.Protocol;
using CloudWars.Bots.Telling;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Testing.Worlds;

namespace CloudWars.Bots.Tests.Telling;

/// <summary>The forms that a bot is given are in the words of the orders it sends.</summary>
public class OrderFormTests
{
    [Theory]
    [InlineData("nimbus")]
    [InlineData("minerva")]
    public void Every_example_can_be_read_back_and_every_property_is_one_of_the_order(string company)
    {
        foreach (LegalOrder legal in Legal(company))
        {
            if (legal.Example is { } example)
            {
                Assert.Null(OrderReader.Parse(example, out _));
                Assert.Equal(legal.Order, example.GetProperty("order").GetString());
                Assert.All(legal.Properties, p => Assert.True(example.TryGetProperty(p.Name, out _), $"{legal.Order}.{p.Name}"));
            }
        }
    }

    [Fact]
    public void Limits_are_in_the_unit_of_the_property_and_choices_are_ready_to_be_sent()
    {
        OrderProperty markup = Property("nimbus", "set-prices", "computeMarkup");
        OrderProperty lease = Property("nimbus", "build-sites", "lease");

        Assert.InRange(markup.Max!.Value, 0.05, 1);
        Assert.Equal([JsonValueKind.False, JsonValueKind.True], lease.Choices.Select(c => c.ValueKind));
    }

    [Fact]
    public void Every_kind_of_order_with_a_form_has_all_its_properties_named()
    {
        SeatView view = View("nimbus");
        Assert.All(Legal("nimbus"), legal => Assert.Equal(OrderCatalog.Find(legal.Order)!.Fields(view).Count, legal.Properties.Count));
    }

    private static OrderProperty Property(string company, string order, string name) =>
        Legal(company).Single(l => l.Order == order).Properties.Single(p => p.Name == name);

    private static IReadOnlyList<LegalOrder> Legal(string company) => GameTeller.Quarter(View(company), 1, 10).LegalOrders;

    private static SeatView View(string company) => Simulation.View(Given.Opening(Given.SmallWorld()), company);
}
