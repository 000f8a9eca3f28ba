using System.Text.Json.Serialization;
using CloudWars.Core.Orders;

namespace CloudWars.Core.Replay;

/// <summary>What belongs to one seat besides its orders.</summary>
public sealed record SeatPapers(string Company)
{
    /// <summary>Notes kept of a seat.</summary>
    public const int NotesMost = 50;

    /// <summary>Who decides for the seat from now on, as in <see cref="SeatRecord"/>; empty while whoever began does.</summary>
    public string Controller { get; init => field = value ?? ""; } = "";

    /// <summary>Closes the seat on a shared keyboard; null where it stands open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SeatPin? Pin { get; init; }

    public IReadOnlyList<SeatNote> Notes { get; init => field = value ?? []; } = [];

    public StandingOrders Standing { get; init => field = value ?? StandingOrders.None; } = StandingOrders.None;

    /// <summary>The number of the last message that was read here.</summary>
    public int MessagesRead { get; init; }
}

/// <summary>A note of a person to themselves, and the quarter it was written in, from 0.</summary>
public sealed record SeatNote(int Quarter, string Text)
{
    /// <summary>Characters of a note.</summary>
    public const int Longest = 400;
}

/// <summary>A PIN as it is kept: salted and hashed, both as Base64. It keeps a screen closed; it encrypts nothing.</summary>
public sealed record SeatPin(string Salt, string Hash);

/// <summary>
/// What a person does not want to decide every quarter: areas left to the caretaker, and orders given again as long as they
/// are legal. They are drafted when the seat is taken, where they can be changed.
/// </summary>
/// <param name="Areas">Names of <see cref="OrderGroup"/>; the boardroom's means that the caretaker answers offers.</param>
/// <param name="Repeated">Orders for every quarter.</param>
public sealed record StandingOrders(IReadOnlyList<string> Areas, IReadOnlyList<Order> Repeated)
{
    /// <summary>Orders that can be repeated.</summary>
    public const int RepeatedMost = 12;

    public static StandingOrders None { get; } = new([], []);

    public bool Covers(OrderGroup area) => Areas.Contains(area.ToString());
}
