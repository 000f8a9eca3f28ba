using System.Text;
using CloudWars.Core;

namespace CloudWars.Analysis;

/// <summary>The steps of a quarter, from the list that carries them out.</summary>
internal static class QuarterPage
{
    public static RulePage Build()
    {
        StringBuilder text = new();
        text.Append($"First the negotiating table: every seat gives its orders in secret, then offers made in the same quarter are answered in up to {Simulation.TalksRounds - 1} further rounds. ");
        text.Append("Then the quarter resolves, all companies together, in these steps.\n\n");
        for (int i = 0; i < QuarterSteps.All.Count; i++)
        {
            QuarterStep step = QuarterSteps.All[i];
            text.Append($"{i + 1}. **{step.Name}.** {step.Why}\n");
        }

        text.Append("\nWithin a step quantities that depend on each other are worked out for all before any is applied, so nobody gains by sitting first.\n");
        return new RulePage("quarter", "The quarter, step by step", "What happens in which order, and why.", text.ToString());
    }
}
