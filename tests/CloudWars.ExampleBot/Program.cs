// A small CloudWars bot in C#. It knows nothing of the game's own libraries, so it can be copied anywhere; a file like this also
// runs alone:  cloudwars play trainium-gambit --seat amazon='bot:dotnet run Program.cs'
//
// The game writes one JSON object a line to our standard input and reads one a line from our standard output:
//   hello    -> ready     what is played and which company is ours
//   quarter  -> orders    the position, and what we want done this quarter
//   proposal -> answer    an offer that somebody made in this very quarter
//   result, end           told to us; they want no answer
// An answer carries the id of the message that it answers. Write nothing else to the standard output. Money is in billions of
// dollars, power in gigawatts.
using System.Text.Json.Nodes;

JsonNode able = new JsonObject();
while (Console.ReadLine() is { } line)
{
    JsonNode message = JsonNode.Parse(line)!;
    switch ((string?)message["type"])
    {
        case "hello":
            able = message["companies"]!.AsArray().Single(c => (string?)c!["id"] == (string?)message["company"])!;
            Say(message, "ready", new JsonObject { ["name"] = "Plain C#" });
            break;
        case "quarter":
            Say(message, "orders", new JsonObject { ["orders"] = OrdersFor(message), ["reason"] = "Compute in step with demand, cash for a bad year." });
            break;
        case "proposal":
            JsonNode me = Me(message["view"]!);
            Say(message, "answer", new JsonObject { ["order"] = Judge(message["deal"]!, me), ["reason"] = (string?)message["deal"]!["worthToYou"]!["reason"] });
            break;
        case "result":
            foreach (JsonNode? refused in message["refused"]!.AsArray())
            {
                Console.Error.WriteLine($"{message["label"]}: {refused!["order"]} refused: {refused["why"]}");
            }

            break;
        case "end":
            return;
    }
}

JsonArray OrdersFor(JsonNode message)
{
    JsonNode view = message["view"]!;
    JsonNode me = Me(view);
    Dictionary<string, JsonNode> legal = message["legalOrders"]!.AsArray().ToDictionary(o => (string)o!["order"]!, o => o!);
    JsonArray orders = [];
    foreach (JsonNode? deal in view["deals"]!.AsArray().Where(d => (bool)d!["mustAnswer"]!))
    {
        orders.Add(Judge(deal!, me));
    }

    if ((bool)able["trainsModels"]!)
    {
        RunLab(me, view, legal, orders);
    }

    if ((bool)able["builds"]!)
    {
        RunHalls(me, view, legal, orders);
    }

    return orders;
}

// Raise money early, keep research up, train with the compute that the users do not need.
static void RunLab(JsonNode me, JsonNode view, Dictionary<string, JsonNode> legal, JsonArray orders)
{
    double cash = Number(me, "money.cash.value");
    double burn = Math.Max(0, -Number(me, "money.freeCashFlow.value"));
    if (burn > 0 && cash < 6 * burn && (Number(view, "market.windowShutQuarters") == 0 || cash < 2.5 * burn))
    {
        Give(orders, legal, "issue", "amount", (6 * burn) - cash);
    }

    double research = Math.Max(1.1 * Number(me, "models.researchBenchmark"), 0.13 * Number(me, "models.productRevenue.value"));
    if (Math.Abs(research - Number(me, "models.research.value")) > 0.05)
    {
        Give(orders, legal, "fund-research", "perQuarter", research);
    }

    double used = Number(me, "models.computeUsedGw");
    if (Number(me, "models.runQuartersLeft") == 0 && used > 0)
    {
        double spare = 100 * (1 - (1.05 * Number(me, "models.servingNeedGw") / used));
        orders.Add(new JsonObject { ["order"] = "train", ["quarters"] = 2, ["percent"] = Math.Round(Math.Clamp(spare, 20, 60)) });
    }
}

// Fill the halls with the cheapest compute on sale, and put up new ones while customers ask for more.
static void RunHalls(JsonNode me, JsonNode view, Dictionary<string, JsonNode> legal, JsonArray orders)
{
    double spare = Math.Max(0, Number(me, "money.cash.value") - (0.15 * Number(me, "money.revenue.value")));
    double earned = Math.Max(0, Number(me, "money.freeCashFlow.value") + Number(me, "money.capitalSpending"));
    double busy = Math.Clamp((Number(me, "compute.utilisation") - 0.75) / 0.2, 0.2, 1);
    double budget = Math.Min(spare, ((0.9 * earned) + (0.06 * spare)) * busy);
    double[] coming = [.. me["compute"]!["sitesComing"]!.AsArray().Select(gw => (double)gw!)];
    double sites = Number(me, "compute.sitesGw");
    if (coming.Sum() < 0.35 * sites && Give(orders, legal, "build-sites", "gigawatts", Math.Min(0.08 * sites, 0.02 * budget)) is { } site)
    {
        site["lease"] = false;
    }

    if (!legal.TryGetValue("order-chips", out JsonNode? form))
    {
        return;
    }

    string[] onSale = [.. form["properties"]!.AsArray().Single(p => (string?)p!["name"] == "family")!["choices"]!.AsArray().Select(f => (string)f!)];
    JsonNode? best = view["market"]!["chips"]!.AsArray().Where(c => onSale.Contains((string?)c!["family"]) && Number(c, "pricePerGw") > 0)
        .MaxBy(c => Number(c!, "performance") * (0.6 + (0.4 * Number(c!, "maturity"))) / Number(c!, "pricePerGw"));
    double arriving = me["compute"]!["fleet"]!.AsArray().Sum(f => Number(f!, "arrivingNext") + Number(f!, "arrivingAfter"));
    double room = sites + coming.Take(2).Sum() - Number(me, "compute.powerGw") - arriving;
    if (best is not null && room > 0.05 && Give(orders, legal, "order-chips", "gigawatts", Math.Min(room, budget / Number(best, "pricePerGw"))) is { } chips)
    {
        chips["family"] = (string)best["family"]!;
    }
}

// Take what is worth something even on a bad day, or clearly worth it on an ordinary one; never bet the treasury on it.
static JsonObject Judge(JsonNode deal, JsonNode me)
{
    double low = Number(deal, "worthToYou.low");
    double mid = Number(deal, "worthToYou.mid");
    double high = Number(deal, "worthToYou.high");
    double paid = deal["sheet"]!["legs"]!.AsArray()
        .Where(l => (string?)l!["giver"] == (string?)me["id"] && (string?)l["leg"] is "equity" or "loan").Sum(l => Number(l!, "amount"));
    bool take = (low > 0 || mid > 0.5 * (high - low)) && paid < 0.25 * Number(me, "money.cash.value");
    return new JsonObject { ["order"] = take ? "accept" : "decline", ["deal"] = (int)deal["number"]! };
}

// Adds an order with one amount, cut to what is allowed now; nothing if even the least is too much.
static JsonObject? Give(JsonArray orders, Dictionary<string, JsonNode> legal, string order, string property, double value)
{
    JsonNode? limits = legal.GetValueOrDefault(order)?["properties"]!.AsArray().FirstOrDefault(p => (string?)p!["name"] == property);
    if (limits is null || value < Number(limits, "min"))
    {
        return null;
    }

    JsonObject given = new() { ["order"] = order, [property] = Math.Floor(100 * Math.Min(value, Number(limits, "max"))) / 100 };
    orders.Add(given);
    return given;
}

static JsonNode Me(JsonNode view) => view["companies"]!.AsArray().Single(c => (string?)c!["id"] == (string?)view["company"])!;

// A figure by its path, such as money.cash.value.
static double Number(JsonNode from, string path) => (double)path.Split('.').Aggregate(from, (node, name) => node[name]!);

static void Say(JsonNode question, string type, JsonObject answer)
{
    answer["type"] = type;
    answer["id"] = (int)question["id"]!;
    Console.WriteLine(answer.ToJsonString());
}
