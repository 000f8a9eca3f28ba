using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Store.Files;

/// <summary>Whether a record from a file can be trusted to be a record: nothing missing, nothing without limit.</summary>
internal static class RecordChecks
{
    /// <summary>What is wrong, with its JSON path, or null.</summary>
    public static string? Problem(GameRecord record)
    {
        if (record.RulesVersion is < 1)
        {
            return $"rulesVersion: {record.RulesVersion} is no version of the rules.";
        }

        if (record.RulesVersion > RulesVersion.Current)
        {
            return $"rulesVersion: the game was played under rules {record.RulesVersion}; this program knows {RulesVersion.Current}. Install a newer CloudWars.";
        }

        if (record.Quarters is < 1 or > Limits.Quarters)
        {
            return $"quarters: {record.Quarters} is not between 1 and {Limits.Quarters}.";
        }

        if (string.IsNullOrWhiteSpace(record.Scenario) || record.Scenario.Length > 200 || !PlainText.Is(record.Scenario))
        {
            return "scenario: the id of the scenario is missing, too long, or has characters that no text shows.";
        }

        return Seats(record) ?? Played(record) ?? TableChecks.Problem(record.Table);
    }

    private static string? Seats(GameRecord record)
    {
        if (record.Seats is null || record.Seats.Count is 0 or > Limits.Companies)
        {
            return $"seats: between 1 and {Limits.Companies} seats are needed.";
        }

        return !record.Seats.All(IsSeat) ? "seats: every seat names a company and a controller."
            : record.Seats.DistinctBy(s => s.Company).Count() < record.Seats.Count ? "seats: a company has one seat."
            : null;
    }

    private static bool IsSeat(SeatRecord? seat) => seat is { Company.Length: > 0 and <= 64, Controller.Length: > 0 and <= 400 } && PlainText.Is(seat.Company) && PlainText.Is(seat.Controller);

    private static string? Played(GameRecord record)
    {
        if (record.Played is null || record.Played.Count > record.Quarters)
        {
            return $"played: at most {record.Quarters} quarters can have been played.";
        }

        for (int q = 0; q < record.Played.Count; q++)
        {
            QuarterRecord quarter = record.Played[q];
            if (quarter is not { Rounds: { } rounds, Hash: { Length: > 0 and <= 64 } hash } || rounds.Count > Simulation.TalksRounds || !hash.All(char.IsAsciiLetterOrDigit))
            {
                return $"played[{q}]: a quarter has a hash of letters and digits, and at most {Simulation.TalksRounds} rounds.";
            }

            if (quarter.Reasons is not { } reasons || reasons.Count > Limits.Companies || reasons.Any(r => r is not { Company.Length: > 0 and <= 64, Text.Length: <= SeatReason.Longest } || !PlainText.Is(r.Text)))
            {
                return $"played[{q}].reasons: at most one line of {SeatReason.Longest} characters for each company.";
            }

            if (quarter.Deciders is { } deciders && (deciders.Count > Limits.Companies || !deciders.All(IsSeat)))
            {
                return $"played[{q}].deciders: every seat names a company and a controller.";
            }

            if (quarter.Position is { Length: > GameFileLimits.Position })
            {
                return $"played[{q}].position: a position has at most {GameFileLimits.Position} characters.";
            }

            for (int r = 0; r < rounds.Count; r++)
            {
                if (Round(rounds[r]) is { } problem)
                {
                    return $"played[{q}].rounds[{r}]: {problem}";
                }
            }
        }

        return null;
    }

    private static string? Round(RoundRecord? round)
    {
        if (round?.Seats is null || round.Seats.Count > Limits.Companies)
        {
            return $"a round has at most {Limits.Companies} seats.";
        }

        foreach (SeatOrders seat in round.Seats)
        {
            if (seat is not { Company: not null, Orders: { } orders } || orders.Count > Limits.OrdersPerQuarter)
            {
                return $"a seat has a company and at most {Limits.OrdersPerQuarter} orders.";
            }

            foreach (Order order in orders)
            {
                if (order is null)
                {
                    return $"an order of {seat.Company} is empty.";
                }
            }
        }

        return null;
    }
}
