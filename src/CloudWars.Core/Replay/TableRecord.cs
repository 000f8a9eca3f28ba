namespace CloudWars.Core.Replay;

/// <summary>
/// What lies at the table beside the orders: what people wrote down and to each other, who sits where now, how long a turn may
/// take. It is kept with the game and changed at any time; nothing in the simulation reads it.
/// </summary>
public sealed record TableRecord
{
    /// <summary>Messages kept of a game; the oldest go first.</summary>
    public const int MessagesMost = 500;

    /// <summary>Longest time for a turn, in minutes.</summary>
    public const int MinutesMost = 120;

    public static TableRecord Empty { get; } = new();

    /// <summary>Minutes that a person has for the orders of a quarter, or for its answers; 0 for as long as they like.</summary>
    public int Minutes { get; init; }

    /// <summary>The papers of seats that have any.</summary>
    public IReadOnlyList<SeatPapers> Papers { get; init => field = value ?? []; } = [];

    /// <summary>What people wrote to each other, the oldest first.</summary>
    public IReadOnlyList<TableMessage> Messages { get; init => field = value ?? []; } = [];

    public SeatPapers Of(string company) => Papers.FirstOrDefault(p => p.Company == company) ?? new SeatPapers(company);

    public TableRecord With(SeatPapers papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return this with { Papers = [.. Papers.Where(p => p.Company != papers.Company), papers] };
    }

    /// <summary>One more message; the oldest goes when there are too many.</summary>
    public TableRecord Write(int quarter, string from, string to, string text)
    {
        int number = Messages.Count == 0 ? 1 : Messages[^1].Number + 1;
        return this with { Messages = [.. Messages.TakeLast(MessagesMost - 1), new TableMessage(number, quarter, from, to, text)] };
    }

    /// <summary>The messages that one seat wrote or got; nobody else's.</summary>
    public IReadOnlyList<TableMessage> MessagesOf(string company) => [.. Messages.Where(m => m.From == company || m.To == company)];
}

/// <summary>A few words from one seat to another, numbered from 1. Quarters count from 0.</summary>
public sealed record TableMessage(int Number, int Quarter, string From, string To, string Text)
{
    /// <summary>Characters of a message.</summary>
    public const int Longest = 400;
}
