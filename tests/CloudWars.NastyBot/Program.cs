using System.Diagnostics;
using System.Text.Json.Nodes;

// Everything that a bot must not do, by the first argument. It knows nothing of the game but the shape of its lines.
string mode = args.Length > 0 ? args[0] : "polite";
int quarters = 0;
if (mode == "die-at-start")
{
    Console.Error.WriteLine("Traceback: no module named \u001b[31mluck\u001b[0m");
    return 3;
}

if (mode == "deaf")
{
    Say(new JsonObject { ["type"] = "ready", ["id"] = 1 });
    Thread.Sleep(60_000);
    return 0;
}

while (Console.ReadLine() is { } line)
{
    JsonNode message = JsonNode.Parse(line)!;
    if (mode == "strict" && message["x-later"] is not null)
    {
        return 5;
    }

    int id = (int?)message["id"] ?? 0;
    switch ((string?)message["type"])
    {
        case "hello":
            Say(new JsonObject { ["type"] = "ready", ["id"] = id });
            break;
        case "quarter":
            quarters++;
            Quarter(id, message);
            break;
        case "proposal":
            Say(new JsonObject { ["type"] = "answer", ["id"] = id, ["order"] = null });
            break;
        case "result" when mode == "chatty":
            Console.Out.WriteLine("What a quarter!");
            break;
        case "end":
            return 0;
    }
}

if (mode == "immortal")
{
    Thread.Sleep(60_000);
}

return 0;

void Quarter(int id, JsonNode message)
{
    switch (mode)
    {
        case "same-id":
            Say(new JsonObject { ["type"] = "orders", ["id"] = 2, ["orders"] = new JsonArray() });
            break;
        case "marked":
            Console.Out.Write('\uFEFF');
            Say(new JsonObject { ["type"] = "orders", ["id"] = id, ["orders"] = new JsonArray() });
            break;
        case "nonsense":
            Console.Out.WriteLine("I think we should buy.");
            break;
        case "escapes":
            Console.Out.WriteLine("\u001b[2J\u001b]0;owned\u0007\u202e{");
            break;
        case "wrong-type":
            Say(new JsonObject { ["type"] = "orders", ["id"] = id, ["orders"] = "all of them" });
            break;
        case "wrong-message":
            Say(new JsonObject { ["type"] = "ready", ["id"] = id });
            break;
        case "future-id":
            Say(new JsonObject { ["type"] = "orders", ["id"] = id + 100, ["orders"] = new JsonArray() });
            break;
        case "deep":
            Console.Out.WriteLine(new string('[', 20_000));
            break;
        case "liar":
            Say(new JsonObject { ["type"] = "orders", ["id"] = id, ["company"] = "stratus", ["orders"] = Lies(message) });
            break;
        case "stale-first":
            Say(new JsonObject { ["type"] = "orders", ["id"] = id - 1, ["orders"] = new JsonArray(new JsonObject { ["order"] = "borrow", ["amount"] = 99 }) });
            Say(new JsonObject { ["type"] = "orders", ["id"] = id, ["orders"] = new JsonArray(), ["reason"] = "On \u001b[5mtime\u001b[0m." });
            break;
        default:
            FailWithoutAWord();
            Say(new JsonObject { ["type"] = "orders", ["id"] = id, ["orders"] = new JsonArray() });
            break;
    }
}

// Silence, deaths and floods; returns where the bot behaves.
void FailWithoutAWord()
{
    switch (mode)
    {
        case "hang":
            while (Console.ReadLine() is not null)
            {
            }

            break;
        case "die":
            Environment.Exit(7);
            break;
        case "die-later" when quarters == 3:
            Environment.Exit(8);
            break;
        case "close-output":
            Console.OpenStandardOutput().Close();
            Environment.Exit(0);
            break;
        case "orphan":
            Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Environment.GetCommandLineArgs()[0], "hang-on"]) { UseShellExecute = false });
            Environment.Exit(9);
            break;
        case "flood":
            Flood('x', int.MaxValue, newline: false);
            break;
        case "flood-lines":
            Flood('y', int.MaxValue, newline: true);
            break;
        case "flood-empty":
            Flood('\n', int.MaxValue, newline: true);
            break;
        case "long-line":
            Flood('z', 64, newline: false);
            Console.Out.WriteLine();
            break;
    }
}

// Orders in another company's name, for money that nobody has, and with text that would paint the screen.
static JsonArray Lies(JsonNode message)
{
    string me = (string)message["view"]!["company"]!;
    JsonObject sheet = new()
    {
        ["from"] = "stratus",
        ["to"] = me,
        ["legs"] = new JsonArray(new JsonObject { ["leg"] = "loan", ["giver"] = "stratus", ["amount"] = 200, ["ratePercent"] = 0, ["quarters"] = 24 }),
    };
    return
    [
        new JsonObject { ["order"] = "propose", ["sheet"] = sheet },
        new JsonObject { ["order"] = "accept", ["deal"] = 1_000_000 },
        new JsonObject { ["order"] = "borrow", ["amount"] = 1e300 },
        new JsonObject { ["order"] = "invest", ["company"] = "\u001b[31mnobody\u001b[0m", ["amount"] = 1 },
        new JsonObject { ["order"] = "print-money", ["amount"] = 1 },
        new JsonObject { ["order"] = "borrow" },
        JsonValue.Create(42),
        null,
    ];
}

static void Flood(char with, int kilobytes, bool newline)
{
    string block = new string(with, 16 * 1024) + (newline ? "\n" : "");
    try
    {
        for (int sent = 0; sent < kilobytes / 16 * 16 || kilobytes == int.MaxValue; sent += 16)
        {
            Console.Out.Write(block);
        }

        // Longer than any line may be.
        for (int i = 0; i < 20 && kilobytes != int.MaxValue; i++)
        {
            Console.Out.Write(block);
        }
    }
    catch (IOException)
    {
        Environment.Exit(0);
    }
}

static void Say(JsonNode message) => Console.Out.WriteLine(message.ToJsonString());
