using System.Text.Json.Serialization;
using CloudWars.Core.Orders;

namespace CloudWars.Core.Replay;

/// <summary>
/// A game as it is kept: the scenario, the seed, who sat where, and what was ordered. Everything else can be recomputed under
/// the same <see cref="World.RulesVersion"/>. Parts that a text may lack take their usual value when they are set to null, for that is
/// what a compiled reader sets them to.
/// </summary>
public sealed record GameRecord
{
    public const string FormatName = "cloudwars.game/1";

    public string Format { get; init => field = value ?? FormatName; } = FormatName;

    public required int RulesVersion { get; init; }

    public required string Scenario { get; init; }

    public required ulong Seed { get; init; }

    public required int Quarters { get; init; }

    /// <summary>Who controls each seat, by company id: "human", "ai:director/grower", "bot:…".</summary>
    public required IReadOnlyList<SeatRecord> Seats { get; init; }

    public IReadOnlyList<QuarterRecord> Played { get; init => field = value ?? []; } = [];

    /// <summary>What lies at the table beside the orders; null where there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TableRecord? Table { get; init; }

    /// <summary>Who decides for a seat now: whoever it was handed to, else whoever began.</summary>
    public string ControllerOf(string company) => Table?.Of(company).Controller is { Length: > 0 } now ? now : Seats.FirstOrDefault(s => s.Company == company)?.Controller ?? "";

    /// <summary>What to tell people about a game that was made under other rules than these, or null.</summary>
    [JsonIgnore]
    public string? OtherRules => RulesVersion == World.RulesVersion.Current ? null : Played.All(q => q.Position is not null)
        ? $"This game began under rules {RulesVersion}; this program plays rules {World.RulesVersion.Current}. What was played is shown as it was; from here on the new rules hold."
        : $"This game began under rules {RulesVersion}; this program plays rules {World.RulesVersion.Current}. Not every quarter was kept as it ended, so its orders are played again under the new rules: figures may differ from what was seen then.";
}

/// <summary>One seat and its controller as written on the command line.</summary>
public sealed record SeatRecord(string Company, string Controller);

/// <summary>
/// One accepted quarter: the rounds of talks (each seat's orders in each round) and the hash of the position after it.
/// Round 0 holds all orders of the quarter; later rounds hold answers at the negotiating table only.
/// </summary>
public sealed record QuarterRecord(IReadOnlyList<RoundRecord> Rounds, string Hash)
{
    /// <summary>The position after the quarter as <see cref="KeptPosition"/> writes it, for programs with other rules; null if it was not kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Position { get; init; }

    /// <summary>Why the deciders of seats did what they did, in their own words, for those who look back; nothing in the game reads it.</summary>
    public IReadOnlyList<SeatReason> Reasons { get; init => field = value ?? []; } = [];

    /// <summary>Who decided for seats in this quarter where it was not who began the game; null if nobody else did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SeatRecord>? Deciders { get; init; }

    /// <summary>Who stood in for a seat in this quarter, or nothing when its player decided.</summary>
    public string StandInOf(string company) => Deciders?.FirstOrDefault(d => d.Company == company)?.Controller ?? "";
}

/// <summary>Why a seat's decider did what it did in a quarter, in one sentence.</summary>
public sealed record SeatReason(string Company, string Text)
{
    /// <summary>Characters kept of a reason.</summary>
    public const int Longest = 300;

    /// <summary>A reason fit to be kept and shown: one line, no control characters, not too long.</summary>
    public static SeatReason Of(string company, string text)
    {
        text ??= "";
        string line = string.Create(text.Length, text, static (letters, from) =>
        {
            for (int i = 0; i < letters.Length; i++)
            {
                letters[i] = char.IsControl(from[i]) ? ' ' : from[i];
            }
        }).Trim();
        return new SeatReason(company, line.Length <= Longest ? line : line[..(Longest - 1)].TrimEnd() + "…");
    }
}

/// <summary>What every seat ordered in one round; seats that ordered nothing are left out.</summary>
public sealed record RoundRecord(IReadOnlyList<SeatOrders> Seats);

/// <summary>One seat's orders.</summary>
public sealed record SeatOrders(string Company, IReadOnlyList<Order> Orders);
