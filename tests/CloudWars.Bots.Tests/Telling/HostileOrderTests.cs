using System.Text;
using System.Text.Json;
using CloudWars.Bots.Protocol;
using CloudWars.Bots.Telling;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Bots.Tests.Telling;

/// <summary>Random and broken orders: each is refused in words or is legal, and a quarter played with them resolves.</summary>
public class HostileOrderTests
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1", "2.5", "50", "1e300", "-1e300", "1e999", "\"nimbus\"", "\"minerva\"", "\"feather\"", "\"anvil\"",
        "\"\"", "\"\\u001b[2J\"", "\"\\ud800\"", "[]", "{}", "[[[[]]]]", "99999999999999999999", "0.1", "3",
    ];

    private static readonly string[] Names =
        ["amount", "gigawatts", "lease", "company", "percent", "quarters", "family", "deal", "sheet", "number", "perQuarter", "computeMarkup", "productPrice", "unknown"];

    private static readonly Gen<string> Value = Gen.OneOf(Values);

    private static readonly Gen<string> Leg =
        from leg in Gen.OneOf((string[])["equity", "compute", "adoption", "exclusivity", "warrants", "loan", "gift"])
        from giver in Gen.OneOf((string[])["\"nimbus\"", "\"minerva\"", "null", "7"])
        from numbers in Gen.OneOf((string[])["0.2", "4", "1e300", "-3", "\"x\"", "null"]).Array[8]
        select $$"""
            {"leg":"{{leg}}","giver":{{giver}},"amount":{{numbers[0]}},"preMoney":{{numbers[1]}},"family":"feather","gw":{{numbers[2]}},"quarters":{{numbers[3]}},
            "price":{{numbers[4]}},"takeOrPayPercent":{{numbers[5]}},"withinQuarters":{{numbers[6]}},"penalty":{{numbers[7]}},"percent":{{numbers[0]}},
            "tranches":{{numbers[1]}},"stepGw":{{numbers[2]}},"ratePercent":{{numbers[3]}}}
            """;

    private static readonly Gen<string> Sheet =
        from legs in Gen.OneOf(Leg, Gen.Const("null")).Array[0, 10]
        from to in Gen.OneOf((string[])["\"minerva\"", "\"nimbus\"", "null", "\"stratus\""])
        select $$"""{"from":"nimbus","to":{{to}},"legs":[{{string.Join(',', legs)}}]}""";

    private static readonly Gen<string> AnyOrder =
        from kind in Gen.OneOf((string[])[.. OrderCatalog.All.Select(k => k.Name), "nothing"])
        from properties in Gen.Select(Gen.OneOf(Names), Gen.OneOf(Value, Sheet)).Array[0, 4]
        select $$"""{"order":"{{kind}}"{{string.Concat(properties.DistinctBy(p => p.Item1).Select(p => $",\"{p.Item1}\":{p.Item2}"))}}}""";

    [Theory]
    [InlineData("{\"order\":\"\\ud800\"}")]
    [InlineData("{\"order\":\"invest\",\"company\":\"\\ud800\",\"amount\":1}")]
    [InlineData("{\"order\":\"borrow\",\"\\ud800\":1,\"amount\":1}")]
    [InlineData("{\"\\udfff\":\"borrow\"}")]
    public void Half_a_letter_in_an_order_breaks_nothing(string text)
    {
        SeatView view = Simulation.View(Given.Opening(Given.SmallWorld()), "nimbus");

        (List<Order> orders, List<RefusedOrder> refused) = OrderReader.Read(view, [Element(text)]);

        Assert.Equal(1, orders.Count + refused.Count);
    }

    [Fact]
    public void A_line_that_is_no_text_is_no_message() =>
        Assert.Throws<JsonException>(() => BotJson.ReadBot([.. "{\"type\":\"orders\",\"id\":2,\"orders\":[{\"order\":\""u8, 0xE3, .. "\"}]}"u8]));

    [Fact]
    public void No_order_breaks_the_reader_or_the_quarter()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        AnyOrder.Array[1, 12].Sample(
            texts =>
            {
                SeatView view = Simulation.View(state, "nimbus");
                (List<Order> orders, List<RefusedOrder> refused) = OrderReader.Read(view, [.. texts.Select(Element)]);
                Assert.Equal(texts.Length, orders.Count + refused.Count);
                Assert.All(refused, r => Assert.True(r.Why.Length > 0 && !r.Why.Any(char.IsControl), r.Why));
                List<SeatOrders> round = [new SeatOrders("nimbus", orders)];
                Simulation.Resolve(Simulation.Talk(state, round).After, round);
            },
            iter: 300, threads: 1);
    }

    [Fact]
    public void Sensible_values_in_random_order_are_legal_or_refused()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        IReadOnlyList<LegalOrder> legal = GameTeller.Quarter(Simulation.View(state, "nimbus"), 1, 1).LegalOrders;
        Gen.OneOf((LegalOrder[])[.. legal.Where(l => l.Example is not null)]).Array[1, 15].Sample(
            chosen =>
            {
                (List<Order> orders, _) = OrderReader.Read(Simulation.View(state, "nimbus"), [.. chosen.Select(l => l.Example!.Value)]);
                Assert.True(orders.Count > 0);
            },
            iter: 100, threads: 1);
    }

    [Fact]
    public void No_line_breaks_the_reading_of_messages()
    {
        byte[] good = Encoding.UTF8.GetBytes("""{"type":"orders","id":7,"orders":[{"order":"borrow","amount":5}],"reason":"so"}""");
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                byte[] line = [.. good];
                foreach ((int at, byte to) in changes)
                {
                    line[at] = to;
                }

                try
                {
                    BotJson.ReadBot(line);
                }
                catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
                {
                    // Told to the bot's author as nonsense.
                }
            },
            iter: 3000, threads: 1);
    }

    private static JsonElement Element(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
        return document.RootElement.Clone();
    }
}
