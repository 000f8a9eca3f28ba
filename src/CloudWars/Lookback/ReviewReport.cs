using System.Text.Json;
using CloudWars.Analysis.Reviews;
using CloudWars.Output;

namespace CloudWars.Lookback;

/// <summary>A game looked back on, for people and as <c>cloudwars.review/1</c>.</summary>
internal static class ReviewReport
{
    private const int OrdersShown = 4;

    public static void WriteText(TextWriter output, GameReview review, string game)
    {
        output.WriteLine($"{game}: winning chances after each quarter, if caretakers had played on");
        TextTable chances = new(["After", .. review.Seats]);
        foreach (Chances then in review.Chances)
        {
            chances.Add([then.Label, .. then.OfSeats.Select(c => $"{100 * c:0}%")]);
        }

        chances.Write(output);
        output.WriteLine();
        output.WriteLine("Turning points:");
        foreach (TurningPoint turn in review.TurningPoints)
        {
            output.WriteLine($"- {turn.Label}: {turn.Company} from {100 * turn.Before:0}% to {100 * turn.After:0}%. {turn.Headline}");
        }

        foreach (ReviewedQuarter quarter in review.Quarters)
        {
            output.WriteLine();
            string standIn = quarter.StandIn.Length > 0 ? $" (decided by {quarter.StandIn})" : "";
            output.WriteLine($"{quarter.Label} {quarter.Company}{standIn}: {Grades.Word(quarter.Grade)} ({-quarter.Lost:+0.00;-0.00;0.00} points against the best orders found, {quarter.Adviser})");
            Orders(output, "better", quarter.Grade is Grade.Good or Grade.Brilliant ? [] : quarter.Instead);
            Orders(output, "without", quarter.Grade is Grade.Good or Grade.Brilliant ? [] : quarter.Without);
        }
    }

    public static void WriteJson(Utf8JsonWriter json, GameReview review, string game)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.review/1");
        json.WriteString("game", game);
        json.Strings("seats", review.Seats);
        json.WriteStartArray("chances");
        foreach (Chances then in review.Chances)
        {
            json.WriteStartObject();
            json.WriteNumber("quarter", then.Quarter);
            json.WriteString("label", then.Label);
            json.WriteStartObject("of_seats");
            for (int i = 0; i < review.Seats.Count; i++)
            {
                json.WriteNumber(review.Seats[i], JsonOutput.Rounded(then.OfSeats[i], 4));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("turning_points");
        foreach (TurningPoint turn in review.TurningPoints)
        {
            json.WriteStartObject();
            json.WriteNumber("quarter", turn.Quarter);
            json.WriteString("company", turn.Company);
            json.WriteNumber("before", JsonOutput.Rounded(turn.Before, 4));
            json.WriteNumber("after", JsonOutput.Rounded(turn.After, 4));
            json.WriteString("headline", turn.Headline);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("quarters");
        foreach (ReviewedQuarter quarter in review.Quarters)
        {
            json.WriteStartObject();
            json.WriteNumber("quarter", quarter.Quarter);
            json.WriteString("company", quarter.Company);
            if (quarter.StandIn.Length > 0)
            {
                json.WriteString("decided_by", quarter.StandIn);
            }

            json.WriteString("grade", Grades.Word(quarter.Grade));
            json.WriteNumber("points_lost", JsonOutput.Rounded(quarter.Lost, 4));
            json.WriteString("adviser", quarter.Adviser);
            json.Strings("instead", quarter.Instead);
            json.Strings("without", quarter.Without);
            json.WriteString("why", quarter.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Orders(TextWriter output, string word, IReadOnlyList<string> orders)
    {
        if (orders.Count > 0)
        {
            string more = orders.Count > OrdersShown ? $"; and {orders.Count - OrdersShown} more" : "";
            output.WriteLine($"  {word}: {string.Join("; ", orders.Take(OrdersShown))}{more}");
        }
    }
}
