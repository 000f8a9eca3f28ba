using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>
/// Why a mood changed: the pulls that the market felt, worked out again by the rule itself from the position a quarter ago. What is
/// left is what happened in the quarter and how others traded: a release, a word kept or broken, a break, chance.
/// </summary>
internal static class MoodSteps
{
    private const string Rule =
        "What the market pays above fundamentals. Who follows the trend pushes on, who looks at fundamentals pulls back; surprises move it, anxiety presses on it, and it can break.";

    public static Telling Tell(Lens l)
    {
        if (l.Before is not { } before)
        {
            return l.Rolled(Rule, $"companies.{l.Id.Subject}.gap");
        }

        return l.Reconciled(l.Amount, Rule, [before.Figure().Called("The quarter before"), .. Steps(l, before, before.Of.Mood, l.Of.Mood, 1)]);
    }

    /// <summary>The part of mood in a change of market value, in $bn.</summary>
    public static Figure OfMove(Lens l, double amount) => new("Mood", amount, Unit.Billions, () =>
    {
        const string What = "What the market pays above fundamentals: momentum, surprise, the pull back, anxiety.";
        if (l.Before is not { } before)
        {
            return new Telling(What, []);
        }

        double from = before.C.Value.MoodAtFiling;
        double to = l.C.Value.MoodAtFiling;
        double change = DMath.Exp(to) - DMath.Exp(from);
        return Math.Abs(change) < 1e-12 ? new Telling(What, []) : l.Reconciled(amount, What, Steps(l, before, from, to, amount / change));
    });

    /// <summary>The way from one mood to another, one pull after the other.</summary>
    private static IReadOnlyList<Figure> Steps(Lens l, Lens before, double from, double to, double scale)
    {
        CompanySetup setup = l.Setup.Companies[l.Index];
        ValueMove move = l.C.Value.Move;
        MoodPull pull = MoodPull.Of(l.Rules, l.State.World.Anxiety, MoodPull.LoadOf(setup, l.C), before.C.Value, l.C.Value.Fundamental, before.C.Value.Fundamental + move.Capital);
        double at = from;
        return
        [
            Step("Trend followers", pull.Trend, "They buy what has risen and sell what has fallen."),
            Step("Pull back to fundamentals", -pull.Back, "The further a price stands from what the company is worth, the more of them there are."),
            Step("Surprise in the results", pull.Surprise, "A quarter of what the fundamental value moved beyond the usual 2% a quarter; less for a company with a business outside AI."),
            Step("Anxiety", -pull.Anxiety, $"2% of the market's anxiety of {l.State.World.Anxiety * 100:0}%."),
            Step("News, events and chance", to - from - pull.Trend + pull.Back - pull.Surprise + pull.Anxiety, "Releases, words kept or broken, failures, a break of the mood, and other people's trades."),
        ];

        Figure Step(string name, double pulls, string rule)
        {
            double amount = (DMath.Exp(at + pulls) - DMath.Exp(at)) * scale;
            at += pulls;
            return l.Leaf(name, amount, rule);
        }
    }
}
