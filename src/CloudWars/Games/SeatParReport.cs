using CloudWars.Analysis.Balance;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>What each seat of a scenario should state, for people and as <c>cloudwars.par/1</c>.</summary>
internal static class SeatParReport
{
    public static void Write(CommandContext context, IReadOnlyList<(string Scenario, IReadOnlyList<SeatPar> Seats)> measured)
    {
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "cloudwars.par/1");
                json.WriteStartObject("scenarios");
                foreach ((string scenario, IReadOnlyList<SeatPar> seats) in measured)
                {
                    json.WriteStartObject(scenario);
                    foreach (SeatPar seat in seats)
                    {
                        json.WriteStartObject(seat.Company);
                        json.WriteNumber("spread", seat.Spread);
                        json.WriteNumber("parAdjustment", JsonOutput.Rounded(seat.ParAdjustment, 2));
                        json.WriteNumber("wins", JsonOutput.Rounded(seat.Wins, 3));
                        json.WriteEndObject();
                    }

                    json.WriteEndObject();
                }

                json.WriteEndObject();
                json.WriteEndObject();
            });
            return;
        }

        foreach ((string scenario, IReadOnlyList<SeatPar> seats) in measured)
        {
            TextTable table = new(scenario, "spread", "parAdjustment", "Wins so adjusted");
            foreach (SeatPar seat in seats)
            {
                table.Add(seat.Company, $"{seat.Spread:0.00}", $"{seat.ParAdjustment:+0.00;-0.00;0.00}", $"{100 * seat.Wins:0}%");
            }

            table.Write(context.Out);
        }
    }
}
