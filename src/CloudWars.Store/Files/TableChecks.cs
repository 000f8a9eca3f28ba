using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Store.Files;

/// <summary>Whether what a file says lay at the table has an end: nothing missing, nothing without limit.</summary>
internal static class TableChecks
{
    private const int NameMost = 64;
    private const int SpecMost = 100;

    /// <summary>What is wrong, with its JSON path, or null.</summary>
    public static string? Problem(TableRecord? table)
    {
        if (table is null)
        {
            return null;
        }

        if (table.Minutes is < 0 or > TableRecord.MinutesMost)
        {
            return $"table.minutes: {table.Minutes} is not between 0 and {TableRecord.MinutesMost}.";
        }

        if (table.Messages is not { Count: <= TableRecord.MessagesMost } messages || !messages.All(Fits))
        {
            return $"table.messages: at most {TableRecord.MessagesMost}, each with a sender, a receiver and {TableMessage.Longest} characters.";
        }

        if (table.Papers is not { Count: <= Limits.Companies } papers)
        {
            return $"table.papers: at most one of each of {Limits.Companies} companies.";
        }

        // Seats are handed to AI levels only: a file from elsewhere must not name a program that nobody was asked about.
        int program = papers.ToList().FindIndex(p => p is { Controller: { Length: > 0 } spec } && !spec.StartsWith("ai:", StringComparison.Ordinal));
        if (program >= 0)
        {
            return $"table.papers[{program}].controller: a seat is handed to an AI level such as ai:director, or to nobody.";
        }

        int wrong = papers.ToList().FindIndex(p => !Fits(p));
        return wrong < 0 ? null : $"table.papers[{wrong}]: a seat has its company, at most {SeatPapers.NotesMost} notes and {StandingOrders.RepeatedMost} standing orders.";
    }

    private static bool Fits(TableMessage? message) => message is
    {
        From: { Length: > 0 and <= NameMost }, To: { Length: > 0 and <= NameMost }, Text: { Length: <= TableMessage.Longest },
    };

    private static bool Fits(SeatPapers? papers) => papers is { Company: { Length: > 0 and <= NameMost }, Controller: { Length: <= SpecMost }, Notes: { Count: <= SeatPapers.NotesMost } notes, Standing: { } standing, MessagesRead: >= 0 }
        && notes.All(n => n is { Text: { Length: <= SeatNote.Longest } })
        && papers.Pin is null or { Salt: { Length: > 0 and <= NameMost }, Hash: { Length: > 0 and <= NameMost } }
        && Fits(standing);

    private static bool Fits(StandingOrders standing) =>
        standing is { Areas: { Count: <= 8 } areas, Repeated: { Count: <= StandingOrders.RepeatedMost } orders }
        && areas.All(a => Enum.TryParse(a, out OrderGroup _)) && orders.All(o => o is not null);
}
