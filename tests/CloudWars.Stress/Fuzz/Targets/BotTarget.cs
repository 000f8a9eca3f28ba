using System.Text;
using System.Text.Json;
using CloudWars.Bots.Protocol;
using CloudWars.Bots.Telling;
using CloudWars.Core;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Scenarios;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>Lines of bots: no message, or orders that are refused in clean words or played without harm.</summary>
internal sealed class BotTarget : IFuzzTarget
{
    private const string Company = "openai";

    private readonly GameState _state;
    private readonly SeatView _view;

    public BotTarget()
    {
        _state = Simulation.Begin(ScenarioLibrary.Default().Load("trainium-gambit").Setup!, 3);
        _view = Simulation.View(_state, Company);
    }

    public string Name => "bot";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. ((string[])[
            """{"type":"ready","id":1,"name":"fuzzed"}""",
            """{"type":"orders","id":2,"orders":[{"order":"borrow","amount":2.5},{"order":"train-model","quarters":2,"gw":0.4},{"order":"set-prices","computeMarkup":0.1,"productPrice":1}],"reason":"because"}""",
            """{"type":"orders","id":2,"orders":[{"order":"propose","sheet":{"from":"openai","to":"amazon","legs":[{"leg":"compute","giver":"amazon","family":"trainium","gw":0.2,"quarters":8,"price":3,"takeOrPayPercent":80},{"leg":"equity","giver":"amazon","amount":5,"preMoney":600}]}}]}""",
            """{"type":"answer","id":3,"order":{"order":"accept","deal":1}}""",
        ]).Select(Encoding.UTF8.GetBytes),
    ];

    public IReadOnlyList<string> Words { get; } = ["orders", "answer", "ready", "propose", "accept", "counter", "decline", "withdraw", "borrow", "invest", "bid", "issue-shares", "order-chips", "build-sites", "amazon", "openai", "nvidia", "trainium", "leg", "warrants", "adoption", "exclusivity", "loan"];

    public string? Try(byte[] input)
    {
        BotMessage? message;
        try
        {
            message = BotJson.ReadBot(input);
        }
        catch (Exception nonsense) when (nonsense is JsonException or NotSupportedException)
        {
            // As the line to the bot takes it: no message of the protocol.
            return null;
        }

        return message is Orders { List: { } list } ? Play(list) : null;
    }

    public void Dispose()
    {
    }

    private string? Play(IReadOnlyList<JsonElement> list)
    {
        (List<Core.Orders.Order> orders, List<RefusedOrder> refused) = OrderReader.Read(_view, list);
        SeatOrders[] round = [new SeatOrders(Company, orders)];
        TalksOutcome talks = Simulation.Talk(_state, round);
        Simulation.Resolve(talks.After, round);
        return refused.Select(r => ShownText.Problem(r.Why)).FirstOrDefault(p => p is not null);
    }
}
