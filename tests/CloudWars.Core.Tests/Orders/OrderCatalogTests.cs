using System.Text.Json;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Orders;

/// <summary>One list feeds menus, wire names, random play and the rule book; so it must be whole.</summary>
public class OrderCatalogTests
{
    [Fact]
    public void Every_order_type_is_in_the_catalogue()
    {
        IEnumerable<Type> orders = typeof(Order).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Order)) && !t.IsAbstract);
        Assert.Equal(orders.OrderBy(t => t.Name), OrderCatalog.All.Select(k => k.OrderType).OrderBy(t => t.Name));
    }

    [Fact]
    public void Every_leg_type_is_in_the_catalogue()
    {
        IEnumerable<Type> legs = typeof(Leg).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Leg)) && !t.IsAbstract);
        Assert.Equal(legs.OrderBy(t => t.Name), LegCatalog.All.Select(k => k.Type).OrderBy(t => t.Name));
    }

    [Fact]
    public void Wire_names_are_lower_case_words_and_unique()
    {
        string[] names = [.. OrderCatalog.All.Select(k => k.Name), .. LegCatalog.All.Select(k => "leg " + k.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(OrderCatalog.All, k => Assert.Matches("^[a-z]+(-[a-z]+)*$", k.Name));
        Assert.All(LegCatalog.All, k => Assert.Matches("^[a-z]+(-[a-z]+)*$", k.Name));
        Assert.All(OrderCatalog.All, k => Assert.Same(k, OrderCatalog.Find(k.Name)));
        Assert.Null(OrderCatalog.Find("bribe-regulator"));
    }

    [Fact]
    public void Every_kind_says_what_it_means() => Assert.All(OrderCatalog.All, k =>
    {
        Assert.NotEmpty(k.Title);
        Assert.EndsWith(".", k.Meaning, StringComparison.Ordinal);
        Assert.True(Enum.IsDefined(k.Group) && Enum.IsDefined(k.Moment));
    });

    [Fact]
    public void The_default_of_every_form_lies_within_its_limits_and_can_be_described()
    {
        foreach ((SeatView view, OrderKind kind) in OfferedForms())
        {
            IReadOnlyList<OrderField> fields = kind.Fields(view);
            foreach (OrderField field in fields.Where(f => f.Kind != FieldKind.Choice))
            {
                Assert.True(field.Min <= field.Max, $"{kind.Name}.{field.Name}: {field.Min} to {field.Max}");
                Assert.InRange(field.Default, field.Min - 1e-9, field.Max + 1e-9);
            }

            foreach (OrderField field in fields.Where(f => f.Kind == FieldKind.Choice))
            {
                Assert.Contains(field.Choices, c => c.Value == field.DefaultChoice);
            }

            Order order = kind.Create(view, FieldValues.Defaults(fields));
            Assert.NotEmpty(kind.Describe(view.Setup, order));
            Assert.NotNull(kind.Preview(view, order));
        }
    }

    [Fact]
    public void An_order_offered_with_its_defaults_is_mostly_legal()
    {
        List<string> refused = [];
        int tried = 0;
        foreach ((SeatView view, OrderKind kind) in OfferedForms())
        {
            tried++;
            if (OrderCatalog.Check(view, kind.Create(view, FieldValues.Defaults(kind.Fields(view)))) is { } why)
            {
                refused.Add($"{view.MyId}: {kind.Name}: {why}");
            }
        }

        // Going public asks for revenue, and a run of training may be under way: those the form cannot know.
        Assert.True(refused.Count < 0.1 * tried, string.Join('\n', refused));
    }

    [Fact]
    public void Every_order_survives_a_round_trip_through_json() => Gens.AnyOrder.Where(Finite).Sample(order =>
    {
        string json = JsonSerializer.Serialize(order, OrderJson.Options);
        Order read = JsonSerializer.Deserialize<Order>(json, OrderJson.Options)!;
        Assert.Equal(order.GetType(), read.GetType());
        Assert.Equal(json, JsonSerializer.Serialize(read, OrderJson.Options));
        Assert.StartsWith($"{{\"order\":\"{OrderCatalog.KindOf(order).Name}\"", json, StringComparison.Ordinal);
    }, iter: 1000);

    [Fact]
    public void Every_leg_survives_a_round_trip_through_json() => Gens.AnyLeg.Where(l => l is not null && Finite(l)).Sample(leg =>
    {
        string json = JsonSerializer.Serialize(leg, OrderJson.Options);
        Assert.Equal(leg, JsonSerializer.Deserialize<Leg>(json, OrderJson.Options));
        Assert.DoesNotContain("headline", json, StringComparison.OrdinalIgnoreCase);
    }, iter: 300);

    [Fact]
    public void An_order_of_an_unknown_kind_is_bad_json_and_not_a_crash_later() =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Order>("{\"order\":\"bribe\"}", OrderJson.Options));

    private static IEnumerable<(SeatView View, OrderKind Kind)> OfferedForms()
    {
        Table table = new(Given.SmallWorld(), 5, RandomPlayer.Everywhere(5));
        for (int q = 0; q < 5; q++)
        {
            foreach (CompanySetup company in table.State.Setup.Companies.Where(c => c.Seat))
            {
                SeatView view = table.View(company.Id);
                foreach (OrderKind kind in OrderCatalog.All.Where(k => view.Me.Active && k.Fields(view).Count > 0 && k.Offered(view)))
                {
                    yield return (view, kind);
                }
            }

            table.PlayQuarter();
        }
    }

    private static bool Finite(object order)
    {
        try
        {
            _ = JsonSerializer.Serialize(order, order is Leg ? typeof(Leg) : typeof(Order), OrderJson.Options);
            return true;
        }
        catch (ArgumentException)
        {
            // JSON has no infinity; nobody can send one.
            return false;
        }
    }
}
