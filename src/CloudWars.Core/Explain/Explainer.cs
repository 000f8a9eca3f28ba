using CloudWars.Core.Views;

namespace CloudWars.Core.Explain;

/// <summary>Figures that can be opened, made by the code that computes them.</summary>
public static class Explainer
{
    /// <summary>A company's market value as fundamental, mood and rumour, each with its parts. Of a private rival the inputs are estimates.</summary>
    public static Figure Value(SeatView view, string company)
    {
        ArgumentNullException.ThrowIfNull(view);
        GameState state = view.State;
        int c = Math.Max(0, state.Setup.IndexOf(company));
        ref ValueState value = ref state.Companies[c].Value;
        double withMood = value.Fundamental * DMath.Exp(value.Mood);
        return new Figure("Market value", value.Price, "$bn")
        {
            Rule = "fundamental value × e^(mood + rumour)",
            Before = value.Move.Before,
            Parts =
            [
                Fundamental(state, c),
                new Figure("Mood", withMood - value.Fundamental, "$bn")
                {
                    Rule = $"the market pays {(DMath.Exp(value.Mood) - 1) * 100:+0;-0;0}% over fundamentals: momentum, surprise, the pull back, anxiety",
                },
                new Figure("Rumour", value.Price - withMood, "$bn")
                {
                    Rule = $"talk of deals: {(DMath.Exp(value.Rumour) - 1) * 100:+0.0;-0.0;0}%, halving every quarter",
                },
            ],
        };
    }

    /// <summary>What moved a company's market value over the last quarter: parts that add up to the change.</summary>
    public static Figure Move(SeatView view, string company)
    {
        ArgumentNullException.ThrowIfNull(view);
        CompanyView c = view.Company(company);
        ref ValueMove move = ref view.State.Companies[Math.Max(0, view.Setup.IndexOf(company))].Value.Move;
        return new Figure("Change of market value", move.After - move.Before, "$bn")
        {
            Rule = "inputs replaced one group after another, in this order",
            Parts = [.. c.ValueMove.Select(p => new Figure(p.Name, p.Amount, "$bn"))],
        };
    }

    private static Figure Fundamental(GameState state, int c)
    {
        ref ValueState value = ref state.Companies[c].Value;
        Recording recording = new();
        Recording.Listener listener = recording.Listen("$bn");
        double sum = Fundamentals.Value(state.Rules, value.Inputs, value.Franchise, ref listener);
        double riskless = sum - value.RiskDiscount;
        return new Figure("Fundamental value", sum, "$bn")
        {
            Rule = $"discounted at {value.DiscountRate * 100:0.0}% a year; without dependency and leverage premiums it would be ${riskless:0}B",
            Parts = recording.Parts,
        };
    }
}
